using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Staff;

public sealed class StaffMemberTests
{
    private static readonly StaffMemberLeft Left = new(Ada, Cy, Ten);

    private static CorrectStaffDetails Correction(string name = "Ada Sample", string title = "Therapist",
        string email = "ada@agency.example") => new(Ada, name, title, email);

    [Fact]
    public void Details_are_put_right() =>
        GivenAda().When(ada => CorrectStaffDetails.Decide(Correction(), ada, Admin, Ten))
            .Then(new StaffMemberDetailsCorrected(Ada, "Ada Sample", "Therapist", "ada@agency.example", Cy, Ten));

    [Fact]
    public void Details_that_are_so_already_need_no_correction() =>
        GivenAda().When(ada => CorrectStaffDetails.Decide(
            Correction("Ada Example", "Social worker", "worker@agency.example"), ada, Admin, Ten)).ThenNothing();

    [Fact]
    public void Bad_details_are_refused()
    {
        GivenAda().When(ada => CorrectStaffDetails.Decide(Correction(name: " "), ada, Admin, Ten))
            .ThenRefused<BadName>();
        GivenAda().When(ada => CorrectStaffDetails.Decide(Correction(title: ""), ada, Admin, Ten))
            .ThenRefused<BadJobTitle>();
        GivenAda().When(ada => CorrectStaffDetails.Decide(Correction(email: "x"), ada, Admin, Ten))
            .ThenRefused<BadWorkEmail>();
        GivenAda(Left).When(ada => CorrectStaffDetails.Decide(Correction(), ada, Admin, Eleven)).ThenRefused<HasLeft>();
        Scenario.Given<StaffMember>(Ada.Value)
            .When(ada => CorrectStaffDetails.Decide(Correction(), ada, Admin, Ten)).ThenRefused<NoSuchStaffMember>();
    }

    [Fact]
    public void A_move_keeps_the_team_of_each_moment()
    {
        var after = GivenAda().When(ada => MoveTeam.Decide(new(Ada, South), ada, Team(South), Admin, Ten))
            .Then(new StaffMemberMovedTeam(Ada, North, South, Cy, Ten)).StateAfter!;
        Assert.Equal((North, South), (after.TeamAt(Nine)!.Value, after.TeamAt(Ten)!.Value));
        Assert.Null(after.TeamAt(Nine.AddTicks(-1)));
    }

    [Fact]
    public void A_move_may_lead_out_of_every_team() =>
        GivenAda().When(ada => MoveTeam.Decide(new(Ada, null), ada, null, Admin, Ten))
            .Then(new StaffMemberMovedTeam(Ada, North, null, Cy, Ten));

    [Fact]
    public void Moves_that_cannot_be_are_refused()
    {
        GivenAda().When(ada => MoveTeam.Decide(new(Ada, North), ada, Team(North), Admin, Ten)).ThenNothing();
        GivenAda().When(ada => MoveTeam.Decide(new(Ada, South), ada, null, Admin, Ten)).ThenRefused<NoSuchTeam>();
        GivenAda(Left).When(ada => MoveTeam.Decide(new(Ada, South), ada, Team(South), Admin, Eleven))
            .ThenRefused<HasLeft>();
        Scenario.Given<StaffMember>(Ada.Value)
            .When(ada => MoveTeam.Decide(new(Ada, South), ada, Team(South), Admin, Ten))
            .ThenRefused<NoSuchStaffMember>();
    }

    [Fact]
    public void The_screen_is_always_among_the_ways_of_contact() =>
        GivenAda().When(ada => SetContactChannels.Decide(
                new(Ada, [ContactChannel.Webhook, ContactChannel.Email]), ada, Actor.Person(Ada), Ten))
            .Then(new ContactChannelsSet(
                Ada, [ContactChannel.Webhook, ContactChannel.Email, ContactChannel.InApp], Ada, Ten));

    [Fact]
    public void Ways_of_contact_that_cannot_be_are_refused()
    {
        GivenAda().When(ada => SetContactChannels.Decide(
            new(Ada, [ContactChannel.Email, ContactChannel.Email]), ada, Admin, Ten))
            .ThenRefused<SetContactChannels.BadChannels>();
        GivenAda().When(ada => SetContactChannels.Decide(new(Ada, [(ContactChannel)99]), ada, Admin, Ten))
            .ThenRefused<SetContactChannels.BadChannels>();
        GivenAda(Left).When(ada => SetContactChannels.Decide(new(Ada, []), ada, Admin, Eleven)).ThenRefused<HasLeft>();
        Scenario.Given<StaffMember>(Ada.Value).When(ada => SetContactChannels.Decide(new(Ada, []), ada, Admin, Ten))
            .ThenRefused<NoSuchStaffMember>();
    }

    [Fact]
    public void Ways_of_contact_that_are_so_already_are_not_set_again() =>
        GivenAda().When(ada => SetContactChannels.Decide(
            new(Ada, [ContactChannel.InApp, ContactChannel.Email]), ada, Admin, Ten)).ThenNothing();

    [Fact]
    public void A_person_works_here_from_joining_until_leaving()
    {
        var ada = GivenAda(Left).State!;
        Assert.False(ada.WorksHereAt(Nine.AddTicks(-1)));
        Assert.True(ada.WorksHereAt(Nine));
        Assert.False(ada.WorksHereAt(Ten));
    }

    [Fact]
    public void Nothing_comes_before_joining() => Assert.Throws<InvalidOperationException>(
        () => StaffMember.Evolve(null, Ada.Value, Left));
}
