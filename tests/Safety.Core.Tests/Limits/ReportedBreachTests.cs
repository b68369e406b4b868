using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Language;
using Safety.Core.Limits;
using static Safety.Core.Tests.Limits.Tap;

namespace Safety.Core.Tests.Limits;

/// <summary>What people report to cross a limit, because no contact or visit shows it.</summary>
public sealed class ReportedBreachTests
{
    private static readonly LimitTerms Kindly = new(LimitKind.BehaviourAgreement, Words: Sealed("Be kind."));

    private static Given<Limit> Agreed(params object[] after) =>
        Given([Proposed with { Terms = Kindly }, Approved, CameIn, Told, .. after]);

    private static ReportLimitBreach Report(int number, DateTimeOffset at, bool wasEmergency = false) =>
        new(Id, new(new Guid(number, 0, 0, new byte[8])), null, at, wasEmergency, Sealed("He shouted."));

    private static Outcome<Limit> Reported(
        ReportLimitBreach command, IReadOnlyList<object> after, DateTimeOffset? now = null, StaffId? by = null) =>
        Agreed([.. after]).When(limit => ReportLimitBreach.Decide(
            command, limit, Around, Rules, by ?? Ada, now ?? command.HappenedAt));

    private static Outcome<Limit> Withdrawn(int number, LimitCaller by, params object[] after) => Agreed(after).When(
        limit => WithdrawBreachReport.Decide(
            new(Id, new(new Guid(number, 0, 0, new byte[8])), Sealed("It was somebody else.")), limit, by,
            Ten.AddDays(9)));

    [Fact]
    public void Behaviour_against_an_agreement_calls_whoever_answers_for_the_limit()
    {
        var outcome = Reported(Report(1, Ten.AddDays(1)), []);

        var found = Assert.IsType<LimitFoundBreached>(outcome.Decision.Events[1]);
        Assert.Equal(
            new LimitBreachReported(
                Id, Dee, new(found.Occasion), Ada, Ten.AddDays(1), false, Sealed("He shouted."), Ada, Ten.AddDays(1)),
            outcome.Decision.Events[0]);
        Assert.Equal(
            (LimitOccasionType.Report, Ada, 1, false,
                "Somebody who works with the client reported that it was crossed."),
            (found.What, found.Worker, found.Number, found.Repeated, found.Why));
        var finding = Assert.Single(SafetyRules.FindingsOf(
            new Sighting(found, Guid.NewGuid(), Id.Value, outcome.Before, outcome.StateAfter!), Rules));
        Assert.Equal((AlertKind.LimitBreached, Bo), (finding.Kind, finding.Ladder!.Steps[0].Targets[0].Person));
    }

    [Fact]
    public void Two_contacts_and_a_report_within_thirty_days_are_repeated()
    {
        var outcome = Reported(Report(3, Ten.AddDays(20)), [Breach(1, Ten.AddDays(1)), Breach(2, Ten.AddDays(9))]);

        var found = Assert.IsType<LimitFoundBreached>(outcome.Decision.Events[1]);
        Assert.Equal((3, true), (found.Number, found.Repeated));
    }

    [Fact]
    public void An_emergency_is_kept_and_crosses_nothing()
    {
        var outcome = Reported(Report(1, Ten.AddDays(1), wasEmergency: true), []);

        Assert.True(outcome.ThenOne<LimitBreachReported>().WasEmergency);
        Assert.Empty(outcome.StateAfter!.Breaches);
    }

    [Fact]
    public void A_client_who_had_not_been_told_is_reported_all_the_same_and_the_reason_says_so()
    {
        var outcome = InForce().When(limit => ReportLimitBreach.Decide(
            Report(1, Ten.AddDays(1)), limit, Around, Rules, Ada, Ten.AddDays(1)));

        Assert.EndsWith(
            "The client had not been told of the limit.",
            Assert.IsType<LimitFoundBreached>(outcome.Decision.Events[1]).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_happened_while_the_limit_was_in_force_can_be_reported()
    {
        Reported(Report(1, Ten.AddMinutes(-1)), [], Eleven).ThenRefused<LimitNotInForce>();
        Reported(Report(1, Ten.AddDays(2)), [], Eleven).ThenRefused<ReportLimitBreach.HappensLater>();
        Assert.Equal(2, Reported(Report(1, Ten.AddMinutes(1)), [Lifted], End).Decision.Events.Count);
        Reported(Report(1, Eleven), [Lifted], End).ThenRefused<LimitNotInForce>();
        Reported(Report(1, Eleven) with { Worker = new(Guid.NewGuid()) }, [])
            .ThenRefused<ReportLimitBreach.NobodyItHappenedTo>();
    }

    [Fact]
    public void The_same_again_is_nothing_new_and_something_else_needs_another_id()
    {
        var command = Report(1, Ten.AddDays(1));
        var once = Reported(command, []).Decision.Events;

        Reported(command, once, Ten.AddDays(2)).ThenNothing();
        Reported(command with { Words = Sealed("He spat.") }, once)
            .ThenRefused<ReportLimitBreach.OtherReportUnderThisId>();
        Reported(command, once, by: Cy).ThenRefused<ReportLimitBreach.OtherReportUnderThisId>();
    }

    [Fact]
    public void What_was_not_so_is_taken_back_by_whoever_said_it_and_counts_no_more()
    {
        var said = Reported(Report(1, Ten.AddDays(1)) with { Worker = Cy }, []).Decision.Events;

        var outcome = Withdrawn(1, ByAda, [.. said]);
        Assert.Equal(
            [typeof(LimitBreachReportWithdrawn), typeof(LimitBreachTakenBack)],
            outcome.Decision.Events.Select(fact => fact.GetType()));
        Assert.Empty(outcome.StateAfter!.Breaches);
        Assert.Equal(2, Withdrawn(1, new(Cy, Decides: false), [.. said]).Decision.Events.Count);
        Assert.Equal(2, Withdrawn(1, ByBo, [.. said]).Decision.Events.Count);
        Withdrawn(1, new(Bo, Decides: false), [.. said]).ThenRefused<WithdrawBreachReport.NotYourBreachReport>();
        Withdrawn(1, ByAda, [.. said, .. outcome.Decision.Events]).ThenNothing();
        Withdrawn(2, ByAda, [.. said]).ThenRefused<WithdrawBreachReport.NoSuchBreachReport>();
    }
}
