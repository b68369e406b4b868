using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Alerts.Views;

namespace Safety.Web.Tests.Alerts;

/// <summary>
/// A call for help and an overdue visit, over the real node: held back in one commit, and let go again.
/// </summary>
public sealed class HoldingBackTests(OneNode node) : IClassFixture<OneNode>
{
    private static readonly SealedText Words = new(Guid.Empty, "", "");

    private Agency Agency => node.Agency;

    [Fact]
    public async Task An_overdue_alert_is_silent_while_the_call_for_help_is_open_and_calls_when_it_is_decided()
    {
        var unit = await Agency.Team();
        var visit = Guid.CreateVersion7();
        var overdue = await Raise(AlertKind.CheckinOverdue, Severity.Severe, visit, unit);
        var sos = await Raise(AlertKind.Sos, Severity.FatalOrCritical, visit, unit);
        await Agency.Look();

        var held = await Agency.Load(overdue);
        Assert.Equal((AlertStatus.Inhibited, sos), (held.Status, held.InhibitedBy!.Value));
        Assert.Empty(node.Outbox.About(overdue));
        Assert.NotEmpty(node.Outbox.About(sos));
        Assert.Equal(1, await node.App.Scalar<long>(
            $"select count(*) from watch.deadline where stream_id = '{overdue.Value}'"));
        Assert.Contains(
            (await Agency.Sheet(overdue, unit.Manager))!.Moves, move => move.Kind == "alert_inhibited");
        Assert.Equal((sos, AlertTieKind.HeldBackBy), await Tie(overdue, unit.Manager));
        Assert.Equal((overdue, AlertTieKind.HoldsBack), await Tie(sos, unit.Manager));

        await Agency.Pass(TimeSpan.FromMinutes(16));
        Assert.Equal(AlertStatus.Inhibited, (await Agency.Load(overdue)).Status);
        await node.App.Done(
            new ResolveAlert(sos, AlertDecision.FalseAlarm, Words), Actor.Person(unit.Manager));
        await Agency.Look();

        Assert.Equal((AlertStatus.Raised, 0), ((await Agency.Load(overdue)).Status, (await Agency.Load(overdue)).Step));
        Assert.Contains(node.Outbox.About(overdue), letter => letter.To == unit.Manager);
    }

    [Fact]
    public async Task While_a_second_call_for_help_is_open_it_stays_held_back_and_another_visit_is_left_alone()
    {
        var unit = await Agency.Team();
        var (visit, elsewhere) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var overdue = await Raise(AlertKind.VisitOverrun, Severity.Severe, visit, unit);
        var other = await Raise(AlertKind.VisitOverrun, Severity.Severe, elsewhere, unit);
        var sos = await Raise(AlertKind.Sos, Severity.FatalOrCritical, visit, unit);
        await Raise(AlertKind.Duress, Severity.FatalOrCritical, visit, unit);

        await node.App.Done(new ResolveAlert(sos, AlertDecision.Enforced, Words), Actor.Person(unit.Manager));

        Assert.Equal(AlertStatus.Inhibited, (await Agency.Load(overdue)).Status);
        Assert.Equal(AlertStatus.Raised, (await Agency.Load(other)).Status);
    }

    private async Task<(AlertId, AlertTieKind)> Tie(AlertId alert, StaffId reader)
    {
        var tie = Assert.Single((await Agency.Sheet(alert, reader))!.Alert.Ties);
        return (tie.Id, tie.How);
    }

    private async Task<AlertId> Raise(AlertKind kind, Severity severity, Guid visit, Unit unit)
    {
        var finding = new Finding(
            kind, new AlertSubject(AlertSubjectType.Visit, visit, unit.Team), severity, "For this test.",
            new AlertEvidence(Guid.CreateVersion7(), visit, "ForThisTest"), [unit.Worker], default);
        await node.App.Done(new RaiseAlert(finding), Actor.TheWatch);
        return RaiseAlert.StreamOf(finding, null);
    }
}
