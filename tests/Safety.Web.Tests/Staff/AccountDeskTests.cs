using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Door.Accounts;
using Safety.Web.Staff;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Staff;

/// <summary>Sign-ins are closed, opened again and ended by whoever may, and each time a fact says so.</summary>
public sealed class AccountDeskTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private AccountDesk Desk => agency.App.Services.GetRequiredService<AccountDesk>();

    [Fact]
    public async Task An_administrator_closes_a_sign_in_and_opens_it_again_and_the_history_says_so()
    {
        var person = await Somebody();
        Assert.True((await Desk.CloseAsync(await Asker("admin"), person, Ct)).Changed);
        Assert.False((await Desk.CloseAsync(await Asker("admin"), person, Ct)).Changed);
        Assert.NotNull((await Desk.FindAsync(await Asker("admin"), person, Ct))!.ClosedAt);
        Assert.True((await Desk.OpenAgainAsync(await Asker("admin"), person, Ct)).Changed);
        Assert.Null((await Desk.FindAsync(await Asker("admin"), person, Ct))!.ClosedAt);

        var history = (await agency.Send("auditor", "GET", $"/history?stream={person.Value}")).Body.ToString();
        Assert.Contains("Invented Admin closed the account of", history, StringComparison.Ordinal);
        Assert.Contains("Invented Admin opened the account of", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ending_sessions_gives_a_new_stamp_also_to_the_person_themselves()
    {
        var person = await Somebody();
        var before = await Stamp(person);
        var self = new Asker(person, new HashSet<StaffRole> { StaffRole.Staff });
        Assert.True((await Desk.EndSessionsAsync(self, person, Ct)).Changed);
        Assert.NotEqual(before, await Stamp(person));
    }

    [Theory]
    [InlineData("ben")]
    [InlineData("boss_north")]
    [InlineData("lead")]
    [InlineData("auditor")]
    public async Task Nobody_else_touches_or_sees_a_sign_in(string who)
    {
        var person = await Somebody();
        var asker = await Asker(who);
        Assert.IsType<AccountDesk.NotYours>((await Desk.CloseAsync(asker, person, Ct)).Refusal);
        Assert.IsType<AccountDesk.NotYours>((await Desk.OpenAgainAsync(asker, person, Ct)).Refusal);
        Assert.IsType<AccountDesk.NotYours>((await Desk.EndSessionsAsync(asker, person, Ct)).Refusal);
        Assert.Null(await Desk.FindAsync(asker, person, Ct));
    }

    [Fact]
    public async Task Whoever_cannot_sign_in_has_nothing_to_close_and_nobody_closes_their_own()
    {
        Assert.IsType<AccountDesk.NoAccount>(
            (await Desk.CloseAsync(await Asker("admin"), agency["ben"], Ct)).Refusal);
        await Make(agency["admin"]);
        Assert.IsType<CloseAccount.OwnAccount>(
            (await Desk.CloseAsync(await Asker("admin"), agency["admin"], Ct)).Refusal);
    }

    [Fact]
    public async Task No_program_does_this_not_even_for_an_administrator()
    {
        var id = (await Somebody()).Value;
        Assert.Equal(403, await agency.Status("admin", "POST", $"/sign-ins/{id}/closure"));
        Assert.Equal(403, await agency.Status("admin", "DELETE", $"/sign-ins/{id}/closure"));
        Assert.Equal(403, await agency.Status("admin", "DELETE", $"/sign-ins/{id}/sessions"));
        Assert.Equal(403, await agency.Status("ada", "DELETE", "/me/sessions"));
    }

    private async Task<StaffId> Somebody()
    {
        var person = await agency.App.Person($"Invented {Guid.NewGuid():N}"[..20], agency.North, StaffRole.Staff);
        await Make(person);
        return person;
    }

    private async Task Make(StaffId person)
    {
        await using var scope = agency.App.Services.CreateAsyncScope();
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<SignIns>()
            .MakeAsync(person, $"{person.Value:N}@example.org", "seven-lanterns-over-quiet-water"));
    }

    private async Task<string?> Stamp(StaffId person)
    {
        await using var scope = agency.App.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<SignIns>().FindAsync(person, Ct))!.SecurityStamp;
    }

    private async Task<Asker> Asker(string who) => new(
        agency[who], await agency.App.Services.GetRequiredService<IStaffRoles>().RolesOf(agency[who]));
}
