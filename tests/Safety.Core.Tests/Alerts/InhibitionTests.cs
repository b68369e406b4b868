using Safety.Core.Alerts;
using Safety.Core.Language;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

/// <summary>An alert that a call for help of the same visit holds back, and never for good.</summary>
public sealed class InhibitionTests
{
    private static readonly Finding Overdue = Finding(Severity.Severe, kind: AlertKind.CheckinOverdue);
    private static readonly AlertId Id = new(AlertId(Overdue));
    private static readonly Alert Call = Raised(Finding(Severity.FatalOrCritical, kind: AlertKind.Sos)).State!;
    private static readonly AlertInhibited Held = HeldAt(Nine);

    [Fact]
    public void Its_calls_end_with_the_reason_and_it_stays_open_and_armed()
    {
        var outcome = Raised(Overdue).When(alert => InhibitAlert.Decide(new(Id), alert, Call, Nine));

        outcome.Then(Held);
        Assert.Equal(
            (AlertStatus.Inhibited, true, new AlertId(Call.Id), Nine.AddMinutes(15)),
            (outcome.StateAfter!.Status, outcome.StateAfter.Open, outcome.StateAfter.InhibitedBy!.Value,
                outcome.StateAfter.NextAt!.Value));
        Assert.DoesNotContain(outcome.StateAfter.Deliveries, one => outcome.StateAfter.ShouldSend(one.Id));
        Assert.Equal([new DeliveryChange.RemoveAll()], DeliveryChange.Of(Held));
        Raised(Overdue).TwiceChangesNothing(alert => InhibitAlert.Decide(new(Id), alert, Call, Nine));
    }

    [Fact]
    public void Who_has_it_keeps_it_and_what_is_no_call_for_help_holds_nothing_back()
    {
        var other = Raised(Finding(Severity.FatalOrCritical)).State;
        var over = Call with { Status = AlertStatus.Resolved };
        Raised(Overdue, null, new AlertAcknowledged(Manager, Nine, Nine.AddHours(1)))
            .When(alert => InhibitAlert.Decide(new(Id), alert, Call, Nine)).ThenNothing();
        foreach (var call in new[] { other, over, null })
            Raised(Overdue).When(alert => InhibitAlert.Decide(new(Id), alert, call, Nine)).ThenNothing();
        Raised().When(alert => InhibitAlert.Decide(new(new(alert!.Id)), alert, Call, Nine)).ThenNothing();
    }

    [Fact]
    public void Whatever_was_decided_of_the_call_it_calls_again_where_it_stood()
    {
        var outcome = Raised(Overdue, null, Held)
            .When(alert => EndInhibition.Decide(new(Id), alert, Everybody, InForce, Nine.AddMinutes(3)));

        Assert.Equal((0, 2), (outcome.ThenOne<AlertInhibitionEnded>().Step, outcome.StateAfter!.Round));
        Assert.Equal(AlertStatus.Raised, outcome.StateAfter.Status);
        Assert.Contains(outcome.Decision.Events.OfType<DeliveryQueued>(), one => one.Recipient == Manager);
        Raised(Overdue).When(alert => EndInhibition.Decide(new(Id), alert, Everybody, InForce, Nine)).ThenNothing();
    }

    [Fact]
    public void The_watch_looks_again_and_lets_it_go_when_the_call_is_no_longer_open()
    {
        var later = Nine.AddMinutes(15);
        Raised(Overdue, null, Held).When(alert => Check(alert, later.AddSeconds(-1), null)).ThenNothing();
        Raised(Overdue, null, Held).When(alert => Check(alert, later, Call)).Then(HeldAt(later));
        Raised(Overdue, null, Held).When(alert => Check(alert, later, null)).ThenOne<AlertInhibitionEnded>();
    }

    [Fact]
    public void A_person_may_still_take_it_decide_it_or_ask_for_the_next_step()
    {
        Raised(Overdue, null, Held)
            .When(alert => AcknowledgeAlert.Decide(new(Id), alert, Answerer(Manager), InForce, Nine))
            .ThenOne<AlertAcknowledged>();
        var asked = Raised(Overdue, null, Held)
            .When(alert => EscalateAlert.Decide(new(Id, Words), alert, Worker, Everybody, InForce, Nine));
        Assert.Equal(PauseEnd.Escalated, asked.ThenOne<AlertInhibitionEnded>().End);
        Assert.Equal(1, asked.ThenOne<AlertEscalated>().Step);
    }

    [Fact]
    public void Of_an_unknown_alert_nothing_is_decided()
    {
        Scenario.Given<Alert>(Id.Value).When(alert => InhibitAlert.Decide(new(Id), alert, Call, Nine))
            .ThenRefused<InhibitAlert.NoSuchAlert>();
        Scenario.Given<Alert>(Id.Value).When(alert => EndInhibition.Decide(new(Id), alert, Everybody, InForce, Nine))
            .ThenRefused<EndInhibition.NoSuchAlert>();
    }

    private static AlertInhibited HeldAt(DateTimeOffset now) => new(
        new AlertId(Call.Id), AlertKind.Sos, "A call for help from the same visit is open, and calls the same people.",
        now, now.AddMinutes(15));

    private static Decision Check(Alert? alert, DateTimeOffset now, Alert? call) =>
        CheckAlert.Decide(new CheckAlert(Id), alert, Everybody, InForce, now, call);
}
