using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Store;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Staff;

public sealed class StaffHandlerTests
{
    [Fact]
    public async Task Two_administrators_who_leave_at_once_leave_one_behind()
    {
        await using var app = await SafetyApp.StartAsync();
        var ada = await app.Person("Invented Ada", null, StaffRole.Administrator);
        var ben = await app.Person("Invented Ben", null, StaffRole.Administrator);

        var answers = await Task.WhenAll(
            app.Ask(new WithdrawRole(ada, StaffRole.Administrator), Actor.Person(ben)),
            app.Ask(new LeaveStaff(ben), Actor.Person(ada)));

        Assert.IsType<LastAdministrator>(Assert.Single(answers, answer => answer.Refusal is not null).Refusal);
        Assert.Single(Directory(app).WithRole(StaffRole.Administrator));
    }

    [Fact]
    public async Task The_first_administrator_is_signed_by_the_setup_and_made_once()
    {
        await using var app = await SafetyApp.StartAsync();
        var door = app.Services.GetRequiredService<IFirstAdministrator>();

        var first = await door.CreateAsync("Invented Ada", "ada@example.org");
        var again = await door.CreateAsync("Invented Ada", "ada@example.org");

        Assert.Equal(first, again);
        Assert.Equal([first], Directory(app).WhoHold(StaffRole.Administrator));
        Assert.Equal(2, await app.Scalar<long>("select count(*) from safety.mt_events where user_name = 'setup'"));
    }

    [Fact]
    public async Task A_first_visit_that_broke_off_leaves_no_second_administrator()
    {
        await using var app = await SafetyApp.StartAsync();
        var door = app.Services.GetRequiredService<IFirstAdministrator>();
        await door.CreateAsync("Invented Adda", "adda@example.org");

        await door.CreateAsync("Invented Ada", "ada@example.org");

        var only = Assert.Single(Directory(app).WithRole(StaffRole.Administrator));
        Assert.Equal(("Invented Ada", "ada@example.org"), (only.Name, only.WorkEmail));
    }

    [Fact]
    public async Task There_is_no_first_administrator_once_there_is_another()
    {
        await using var app = await SafetyApp.StartAsync();
        await app.Person("Invented Ada", null, StaffRole.Administrator);
        var door = app.Services.GetRequiredService<IFirstAdministrator>();

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => door.CreateAsync("Invented Eve", "eve@example.org").AsTask());
    }

    [Fact]
    public async Task Every_command_about_people_and_teams_reaches_its_stream()
    {
        await using var app = await SafetyApp.StartAsync();
        var boss = await app.Person("Invented Boss", null, StaffRole.Manager);
        var team = await app.Team("North", boss);
        var ada = await app.Person("Invented Ada", team);
        var ladder = new EscalationLadder([new LadderStep([new LadderTarget(LadderRole.Person, boss)])]);

        await app.Done(new CorrectStaffDetails(ada, "Invented Adda", "Visitor", "adda@example.org"), Actor.Setup);
        await app.Done(new SetContactChannels(ada, [ContactChannel.Email]), Actor.Person(ada));
        await app.Done(new StartLeave(ada, app.Now, app.Now.AddDays(3)), Actor.Person(boss));
        await app.Done(new EndLeave(ada), Actor.Person(boss));
        await app.Done(new SetEscalationLadder(team, ladder), Actor.Setup);
        await app.Done(new MoveTeam(ada, null), Actor.Setup);
        await app.Done(new LeaveStaff(ada), Actor.Setup);

        var member = Directory(app).Find(ada)!;
        Assert.Equal(("Invented Adda", app.Now, (TeamId?)null), (member.Name, member.LeftAt, member.Team));
        Assert.Equal((boss, ladder), (Directory(app).Find(team)!.Manager, Directory(app).Find(team)!.Ladder));
    }

    private static StaffDirectory Directory(SafetyApp app) => app.Services.GetRequiredService<Standing>().Directory;
}
