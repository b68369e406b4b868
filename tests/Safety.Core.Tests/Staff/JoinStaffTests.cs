using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Staff;

public sealed class JoinStaffTests
{
    private static readonly JoinStaff Command =
        new(Ada, "Ada Example", "Social worker", "worker@agency.example", North, new DateOnly(2026, 3, 2));

    private static Outcome<StaffMember> Asked(JoinStaff command, bool teamExists = true) =>
        Scenario.Given<StaffMember>(Ada.Value)
            .When(ada => JoinStaff.Decide(command, ada, teamExists ? Team(North) : null, Admin, Nine));

    [Fact]
    public void A_new_person_joins() => Asked(Command).Then(AdaJoined);

    [Fact]
    public void Blanks_around_a_name_are_not_part_of_it() =>
        Asked(Command with { Name = "  Ada Example ", WorkEmail = " worker@agency.example " }).Then(AdaJoined);

    [Fact]
    public void A_name_may_be_written_in_any_script() =>
        Asked(Command with { Name = "عادة 🙂 Ødegård" }).ThenOne<StaffMemberJoined>();

    [Fact]
    public void The_installation_can_enter_the_first_person() =>
        Assert.Null(Scenario.Given<StaffMember>(Ada.Value)
            .When(ada => JoinStaff.Decide(Command with { Team = null }, ada, null, Actor.Setup, Nine))
            .ThenOne<StaffMemberJoined>().By);

    [Fact]
    public void The_same_person_with_the_same_details_joins_once() =>
        GivenAda(new StaffMemberMovedTeam(Ada, North, South, Cy, Ten))
            .When(ada => JoinStaff.Decide(Command, ada, Team(North), Actor.Person(Bo), Eleven)).ThenNothing();

    [Fact]
    public void An_id_that_is_taken_is_refused() =>
        GivenAda().When(ada => JoinStaff.Decide(Command with { Name = "Eve Example" }, ada, Team(North), Admin, Ten))
            .ThenRefused<JoinStaff.AlreadyJoined>();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("two\nlines")]
    [InlineData("nul\0")]
    public void A_bad_name_is_refused(string name) => Asked(Command with { Name = name }).ThenRefused<BadName>();

    [Fact]
    public void Half_a_character_is_refused() =>
        Asked(Command with { Name = "half " + '\ud83d' + " pair" }).ThenRefused<BadName>();

    [Fact]
    public void A_name_that_is_too_long_is_refused() =>
        Asked(Command with { Name = new string('a', 121) }).ThenRefused<BadName>();

    [Fact]
    public void A_job_title_is_needed() => Asked(Command with { JobTitle = "" }).ThenRefused<BadJobTitle>();

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("@agency.example")]
    [InlineData("a@b@c")]
    [InlineData("a b@c")]
    public void A_bad_address_is_refused(string address) =>
        Asked(Command with { WorkEmail = address }).ThenRefused<BadWorkEmail>();

    [Fact]
    public void A_team_that_does_not_exist_is_refused() =>
        Asked(Command, teamExists: false).ThenRefused<NoSuchTeam>();

    [Theory]
    [InlineData(1950)]
    [InlineData(2100)]
    public void A_first_day_in_another_age_is_refused(int year) =>
        Asked(Command with { StartsOn = new DateOnly(year, 1, 1) }).ThenRefused<JoinStaff.StartDayTooFar>();
}
