using Safety.Core.Contacts;
using static Safety.Core.Tests.Contacts.Talk;

namespace Safety.Core.Tests.Contacts;

public sealed class FixationRuleTests
{
    private static IReadOnlyList<FixationFoundSuspected> Found(
        Given<ContactLedger> given, ContactSaid said, DateTimeOffset? now = null) =>
        [.. Recording(given.State, Record(99, said), now: now).Events.OfType<FixationFoundSuspected>()];

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    public void Two_unwanted_intrusions_over_two_weeks_may_be_a_fixation(int days, bool suspected)
    {
        var found = Found(Given(Unwanted, days), Unwanted);

        Assert.Equal(suspected, found is [{ Ground: FixationGround.RepeatedIntrusions }]);
    }

    [Fact]
    public void It_counts_over_everybody_reception_and_former_staff_among_them()
    {
        var found = Assert.Single(Found(Given(Fact(Unwanted, 20, Cy), Fact(Unwanted, 10, Bo)), Unwanted));

        Assert.Equal([Ada, Bo, Cy], found.Towards);
        Assert.Equal("3 unwanted intrusions over 20 days towards 3 people.", found.Why);
    }

    [Fact]
    public void Ten_over_four_weeks_persist_and_are_not_suspected_besides()
    {
        var given = Given(Unwanted, 28, 25, 22, 19, 16, 13, 10, 7, 4);

        Assert.Equal(
            FixationGround.LastingIntrusions, Assert.Single(Found(given, Unwanted)).Ground);
        Assert.Equal(
            FixationGround.RepeatedIntrusions,
            Assert.Single(Found(Given(Unwanted, 28, 25, 22, 19, 16, 13, 10, 7), Unwanted)).Ground);
    }

    [Fact]
    public void An_approach_to_a_home_and_a_threat_count_at_once()
    {
        Assert.Equal(
            FixationGround.ApproachToHome, Assert.Single(Found(Given(), Unwanted with { NearHome = true })).Ground);
        Assert.Equal(FixationGround.Threat, Assert.Single(Found(Given(), Unwanted with { Threat = true })).Ground);
        Assert.Equal(2, Found(Given(), Unwanted with { NearHome = true, Threat = true }).Count);
    }

    [Fact]
    public void It_is_found_once_per_occasion_and_ground()
    {
        var first = Found(Given(Unwanted, 20), Unwanted)[0];
        var given = Given(Fact(Unwanted, 20), Fact(Unwanted, 0), first);

        Assert.Empty(Found(given, Unwanted));
        Assert.Equal(FixationGround.Threat, Assert.Single(Found(given, Unwanted with { Threat = true })).Ground);
        Assert.Single(Found(given, Unwanted, Ten.AddDays(InForce.Numbers.FixationFoundAgainDays)));
    }

    [Fact]
    public void What_was_wanted_is_no_intrusion() =>
        Assert.Empty(Found(Given(Call with { NearHome = true }, 20, 10), Call));
}
