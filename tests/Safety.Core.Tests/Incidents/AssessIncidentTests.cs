using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Tests.Incidents;

public sealed class AssessIncidentTests
{
    private static readonly SealedText Why = Known.Sealed("why");

    private static Outcome<Incident> When(
        Severity assessed, SealedText? reason = null, IReadOnlyList<object>? facts = null, Caller? caller = null,
        params IReadOnlyList<ContributingFactor> factors) => Scenario
        .Given<Incident>(Known.Id, facts ?? Known.Filed(Known.Report(severity: Severity.Severe)))
        .When(incident => AssessIncident.Decide(
            new(Known.Id, assessed, reason, factors), incident, caller ?? Known.Manager, Known.Clocks, Known.Ten));

    [Fact]
    public void A_second_rating_stands_beside_the_first()
    {
        var outcome = When(
            Severity.FatalOrCritical, factors: [ContributingFactor.Workload, ContributingFactor.Workload]);
        outcome.Then(new IncidentAssessed(Known.Mona, Known.Ten, Severity.FatalOrCritical, Severity.Severe, 1, false,
            null, [ContributingFactor.Workload], Known.Ten.AddDays(5)));
        Assert.Equal(Severity.Severe, outcome.StateAfter!.Report.ReportedSeverity);
        Assert.Equal(Severity.FatalOrCritical, outcome.StateAfter.SeverityForAlerts);
        Assert.Equal(Severity.FatalOrCritical, outcome.StateAfter.SeverityShown);
    }

    [Fact]
    public void A_downgrade_needs_a_reason() =>
        When(Severity.Serious).ThenRefused<AssessIncident.DowngradeNeedsReason>();

    [Fact]
    public void A_downgrade_with_reason_is_told_to_the_reporter_and_never_silences_the_alert()
    {
        var outcome = When(Severity.Low, Why);
        var fact = outcome.ThenOne<IncidentAssessed>();
        Assert.True(fact.IsDowngrade);
        Assert.Equal(-3, fact.Gap);
        Assert.Equal(Severity.Severe, outcome.StateAfter!.SeverityForAlerts);
        Assert.Equal(Severity.Low, outcome.StateAfter.SeverityShown);
        var told = Assert.Single(ReportProgress.Of(outcome.StateAfter, null, Known.Ten).Entries,
            entry => entry.Kind == ProgressEntryKind.RatedLower);
        Assert.Equal((Why, Severity.Low), (told.Words, told.Severity));
    }

    [Fact]
    public void Below_the_floor_is_a_downgrade_even_when_the_reporter_gave_no_rating()
    {
        var facts = Known.Filed();
        When(Severity.Serious, facts: facts).ThenRefused<AssessIncident.DowngradeNeedsReason>();
        Assert.Null(When(Severity.Serious, Why, facts).ThenOne<IncidentAssessed>().Gap);
    }

    [Fact]
    public void A_rating_that_raises_the_severity_owes_support_once()
    {
        var mild = Known.Filed(Known.Report(IncidentCategory.VerbalAbuse));
        var outcome = When(Severity.Serious, facts: mild);
        outcome.ThenOne<SupportPlanned>();
        IReadOnlyList<object> facts = [.. mild, .. outcome.Decision.Events];
        Assert.DoesNotContain(When(Severity.Severe, facts: facts).Decision.Events, fact => fact is SupportPlanned);
    }

    [Fact]
    public void The_reporter_and_the_named_do_not_rate()
    {
        When(Severity.Severe, caller: new(Known.Ada, true)).ThenRefused<NamedInIncident>();
        var report = Known.Report() with { Details = new() { People = [new(Known.Mona, RoleInIncident.Target)] } };
        When(Severity.Severe, facts: Known.Filed(report)).ThenRefused<NamedInIncident>();
    }

    [Fact]
    public void Who_does_not_handle_it_does_not_rate() =>
        When(Severity.Severe, caller: new(Known.Bea, false)).ThenRefused<NotAHandler>();

    [Fact]
    public void Codes_off_the_list_are_refused()
    {
        When((Severity)9).ThenRefused<ReportChecks.UnknownCode>();
        When(Severity.Severe, factors: [(ContributingFactor)99]).ThenRefused<ReportChecks.UnknownCode>();
    }

    [Fact]
    public void A_closed_report_is_opened_again_first() => When(Severity.Severe, facts:
    [
        .. Known.Filed(),
        new IncidentClosed(Known.Mona, Known.Ten, CloseReason.ActionTaken, null, null, null, null, [], []),
    ]).ThenRefused<IncidentIsClosed>();

    [Fact]
    public void Ratings_have_an_end() => When(Severity.Severe, facts:
    [
        .. Known.Filed(),
        .. Enumerable.Range(0, 20).Select(_ => new IncidentAssessed(
            Known.Bea, Known.Nine, Severity.Severe, Severity.Severe, null, false, null, [], Known.Ten)),
    ]).ThenRefused<TooManyInIncident>();

    [Fact]
    public void There_is_no_such_report() => When(Severity.Severe, facts: []).ThenRefused<NoSuchIncident>();
}
