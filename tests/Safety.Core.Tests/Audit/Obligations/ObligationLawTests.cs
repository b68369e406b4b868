using CsCheck;
using Safety.Core.Audit.Obligations;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Tests.Incidents;
using Safety.Core.Tests.Visits;
using Safety.Core.Visits;

namespace Safety.Core.Tests.Audit.Obligations;

/// <summary>
/// The ledger of promises against the watch: what the watch waits for stands in the ledger, whatever people do.
/// </summary>
public sealed class ObligationLawTests
{
    private const int Histories = 300;

    private static void Walk(
        Guid stream, IEnumerable<IReadOnlyList<object>> decisions, Func<object, IEnumerable<DeadlineChange>> deadlines,
        Func<(string Kind, int Step), (ObligationKind, int)?> promiseOf)
    {
        ObligationSheet? sheet = null;
        var armed = new HashSet<(string, int)>();
        foreach (var fact in decisions.SelectMany(facts => facts))
        {
            sheet = ObligationSheet.After(sheet, stream, fact);
            foreach (var change in deadlines(fact)) Apply(armed, change);
            var standing = sheet!.All.Where(one => one.Stands).Select(one => (one.Kind, one.Step)).ToHashSet();
            Assert.All(armed.Select(promiseOf).OfType<(ObligationKind, int)>(), one => Assert.Contains(one, standing));
            Assert.All(sheet.All, one => Assert.True(one.EndedAt is null || one.EndedAt >= one.MadeAt));
        }
    }

    private static void Apply(HashSet<(string, int)> armed, DeadlineChange change)
    {
        if (change is DeadlineChange.Arm arm) armed.Add((arm.Kind, arm.Step));
        if (change is DeadlineChange.Disarm disarm) armed.Remove((disarm.Kind, disarm.Step));
        if (change is DeadlineChange.DisarmAll) armed.Clear();
    }

    [Fact]
    public void Whatever_the_watch_waits_for_after_an_incident_is_promised() => RandomHistory.Acts.Sample(
        acts => Walk(
            Known.Id, RandomHistory.Play(acts).Select(turn => turn.Decision.Events), Incident.DeadlinesOf,
            one => one.Kind switch
            {
                Incident.SilenceDeadline => (ObligationKind.WordToReporter, 0),
                Incident.SupportDeadline => (ObligationKind.SupportStep, one.Step),
                Incident.ActionDeadline => (ObligationKind.AgreedAction, one.Step),
                _ => null,
            }),
        iter: Histories);

    [Fact]
    public void Whatever_escort_the_watch_waits_for_is_promised() => RandomVisit.Acts.Sample(
        acts => Walk(
            Trip.Id.Value, RandomVisit.Play(acts).Select(turn => turn.Decision.Events), Visit.DeadlinesOf,
            one => one.Kind == Visit.EscortDeadline ? (ObligationKind.Escort, 0) : null),
        iter: Histories);

    [Fact]
    public void Nothing_stands_for_a_visit_that_is_over_and_no_word_for_a_report_that_is_closed()
    {
        RandomVisit.Acts.Sample(acts =>
        {
            var turns = RandomVisit.Play(acts);
            if (turns[^1].After is not { Status: VisitStatus.Ended or VisitStatus.Cancelled } visit) return;
            Assert.False(Fold(visit.Id, turns.SelectMany(turn => turn.Decision.Events))!.Stands);
        }, iter: Histories);
        RandomHistory.Acts.Sample(acts =>
        {
            var turns = RandomHistory.Play(acts);
            if (turns[^1].After is not { IsClosed: true } incident) return;
            var facts = turns.SelectMany(turn => turn.Decision.Events).ToList();
            Assert.DoesNotContain(
                Fold(incident.Id, facts)!.All, one => one is { Stands: true, Kind: ObligationKind.WordToReporter });
        }, iter: Histories);
    }

    private static ObligationSheet? Fold(Guid stream, IEnumerable<object> facts) => facts.Aggregate(
        (ObligationSheet?)null, (sheet, fact) => ObligationSheet.After(sheet, stream, fact));
}
