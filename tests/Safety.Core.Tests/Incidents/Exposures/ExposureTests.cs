using CsCheck;
using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Incidents.Exposures;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Tests.Incidents.Exposures;

/// <summary>"Only after we have absorbed many painful blows": the index, and what was found of it.</summary>
public sealed class ExposureTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly StaffId Ada = new(new Guid("0199aaaa-0000-7000-8000-0000000000a1"));
    private static readonly StaffId Bo = new(new Guid("0199aaaa-0000-7000-8000-0000000000b1"));
    private static readonly TeamId North = new(new Guid("0199aaaa-0000-7000-8000-0000000000d1"));
    private static readonly Guid Stream = Exposure.StreamOf(Ada);
    private static readonly PolicyNumbers Numbers = new();

    private static Exposing Blow(
        int daysAgo, Severity severity, bool witness = false, bool hidden = false, params StaffId[] accused) => new(
        new(new Guid(daysAgo, (short)severity, 0, new byte[8])), Now.AddDays(-daysAgo), severity, witness, hidden,
        accused);

    private static ExposureFigure Sum(params Exposing[] blows) => ExposureFigure.Of(blows, Numbers, Now);

    private static Decision Check(Exposure? known, DateTimeOffset now, params Exposing[] blows) =>
        CheckExposure.Decide(known, ExposureFigure.Of(blows, Numbers, now), Ada, North, (12, 90), now);

    private static Exposing[] Small(int count) =>
        [.. Enumerable.Range(1, count).Select(day => Blow(day * 5, Severity.Low))];

    [Fact]
    public void Weights_by_severity_are_summed_over_the_window_and_what_was_witnessed_weighs_half()
    {
        var everySeverity = Enum.GetValues<Severity>().Select(one => Blow(1 + (int)one, one)).ToArray();
        Assert.Equal((1 + 2 + 4 + 8 + 16) * 2, Sum(everySeverity).IndexHalves);
        var seen = everySeverity.Select(one => one with { IsWitness = true }).ToArray();
        Assert.Equal(1 + 2 + 4 + 8 + 16, Sum(seen).IndexHalves);
        Assert.Equal(4, Sum(Blow(90, Severity.Moderate)).IndexHalves);
        Assert.Equal(0, Sum(Blow(91, Severity.FatalOrCritical)).IndexHalves);
    }

    [Fact]
    public void Many_small_blows_are_a_concern_and_a_grave_one_has_an_alert_of_its_own()
    {
        Assert.False(Sum(Small(11)).IsHigh);
        Assert.True(Sum(Small(12)).IsHigh);
        Assert.False(Sum(Blow(1, Severity.FatalOrCritical)).IsHigh);
        Assert.False(Sum(Blow(1, Severity.FatalOrCritical), Blow(2, Severity.Severe)).IsHigh);
        Assert.True(Sum(Blow(1, Severity.FatalOrCritical), Blow(2, Severity.Low), Blow(3, Severity.Low)).IsHigh);
    }

    [Fact]
    public void Each_occasion_is_found_once_and_again_only_after_it_fell_below()
    {
        var given = Scenario.Given<Exposure>(Stream);
        var high = given.When(known => Check(known, Now, Small(12))).ThenOne<ExposureFoundHigh>();
        Assert.Equal((24, 12, North), (high.IndexHalves, high.Incidents.Count, high.Team));
        // The oldest of twelve is sixty days old; when its ninety days are over there are eleven.
        Assert.Equal(Now.AddDays(30).AddTicks(1), high.LookAt);
        given = Scenario.Given<Exposure>(Stream, high);
        given.When(known => Check(known, Now, Small(12))).ThenNothing();
        given.When(known => Check(known, Now, Small(13))).ThenNothing();
        given.When(known => Check(known, high.LookAt.AddTicks(-1), Small(12))).ThenNothing();
        var low = given.When(known => Check(known, high.LookAt, Small(12))).ThenOne<ExposureFoundLow>();
        given.When(known => Check(known, high.LookAt, [.. Small(12), Blow(-1, Severity.Low)]))
            .ThenOne<ExposureLookPlanned>();
        given = Scenario.Given<Exposure>(Stream, high, low);
        given.When(known => Check(known, high.LookAt, Small(12))).ThenNothing();
        given.When(known => Check(known, Now, Small(12))).ThenOne<ExposureFoundHigh>();
        Assert.IsType<DeadlineChange.Disarm>(Assert.Single(Exposure.DeadlinesOf(low)));
    }

    [Fact]
    public void What_the_manager_must_not_know_is_for_the_safety_leads_and_nobody_accused_answers()
    {
        Exposing[] quiet =
            [Blow(1, Severity.Severe, hidden: true), Blow(2, Severity.Severe, accused: Bo), Blow(3, Severity.Low)];
        var found = Found(Scenario.Given<Exposure>(Stream).When(known => Check(known, Now, quiet))
            .ThenOne<ExposureFoundHigh>());
        Assert.Equal(((TeamId?)null, EscalationLadder.SafetyLeads), (found.Subject.Team, found.Ladder));
        Assert.Equal([Ada, Bo], found.Concerned);
        Exposing[] open = [Blow(1, Severity.Severe), Blow(2, Severity.Severe), Blow(3, Severity.Low)];
        var high = Scenario.Given<Exposure>(Stream).When(known => Check(known, Now, open)).ThenOne<ExposureFoundHigh>();
        Assert.Equal((AlertKind.CumulativeExposure, North), (Found(high).Kind, Found(high).Subject.Team));
        Assert.True(Found(high, new ExposureFoundLow(Ada, North, Now)).JoinsOnly);
    }

    [Fact]
    public void Asked_twice_changes_nothing_and_random_lives_reach_all() => RandomLives.ReachEveryFactOf<Exposure>(
        told => Gen.Select(Gen.Int[0, 15], Gen.Int[0, 60]).List[1, 20].Sample(asks =>
        {
            Exposure? state = null;
            var now = Now;
            foreach (var (blows, days) in asks)
            {
                now = now.AddDays(days);
                var all = Small(blows).Select(one => one with { At = one.At + (now - Now) }).ToArray();
                var first = Check(state, now, all);
                told(first.Events);
                state = Scenario.Fold(Stream, state, first.Events);
                Assert.Empty(Check(state, now, all).Events);
            }
        }, iter: 200),
        factsMin: 3);

    private static Finding Found(params object[] facts)
    {
        var before = Scenario.Fold<Exposure>(Stream, null, facts.SkipLast(1));
        var seen = new Sighting(
            facts[^1], Guid.CreateVersion7(), Stream, before, Exposure.Evolve(before, Stream, facts[^1]));
        return Assert.Single(SafetyRules.FindingsOf(seen, PolicyInForce.Default));
    }
}
