using Safety.Core.Alerts;
using Safety.Core.Language;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

/// <summary>One random life of an alert, watched for what must always hold, beside the reference model.</summary>
internal sealed class AlertRun
{
    private readonly Guid id;
    private readonly LadderModel model;
    private readonly HashSet<StaffId> concerned;
    private readonly HashSet<DeliveryId> everQueued = [];
    private readonly HashSet<DeliveryId> listed = [];
    private RandomAgency agency;
    private DateTimeOffset? armed;
    private DateTimeOffset now = Nine;
    private int occasion = 400;
    private readonly Alert call;
    private bool callIsOpen;

    public AlertRun(RandomAgency agency, Severity severity, int concerned)
    {
        this.agency = agency;
        var finding = Finding(
            severity, occasion, AlertKind.CheckinOverdue, [new StaffId(Id(concerned))]);
        this.concerned = [.. finding.Concerned];
        id = AlertId(finding);
        model = new LadderModel(agency.Steps.Count, severity, Nine)
        {
            Clock = (step, how) => Calls(step, how),
            CallIsOpen = () => callIsOpen,
            Reach = (step, also, how) =>
                this.agency.Reach(step, also, this.concerned, now, wakes: how >= Severity.Severe),
        };
        call = Raised(Finding(Severity.FatalOrCritical, kind: AlertKind.Sos)).State!;
        model.Start();
        Do(alert => RaiseAlert.Decide(new RaiseAlert(finding), alert, this.agency.Directory, InForce, now));
    }

    public Alert? State { get; private set; }

    private Alert Now => State!;

    /// <summary>Does one of many things; the numbers decide which, to whom and how much later.</summary>
    public void Act(int what, int who, int minutes)
    {
        Pass(TimeSpan.FromMinutes(minutes));
        var person = new StaffId(Id(who));
        switch (what)
        {
            case 0: Acknowledge(person); break;
            case 1: Escalate(person); break;
            case 2: Silence(person, minutes); break;
            case 3: Resolve(person); break;
            case 4: Reopen(person); break;
            case 5: Learn(person, (Severity)(minutes % 6)); break;
            case 6: agency = agency.Toggle(who, minutes); break;
            case 7 or 8 or 9: Deliver(who, minutes); break;
            case 10: HoldBack(); break;
            case 11: LetGo(); break;
            default: Watch(); break;
        }
    }

    /// <summary>The watch asks, at a random moment or just when it is due.</summary>
    public void Watch(bool whenDue = false)
    {
        if (whenDue && Now.NextAt > now) Pass(Now.NextAt.Value - now);
        model.Check();
        Do(alert => CheckAlert.Decide(new CheckAlert(new AlertId(id)), alert, agency.Directory, InForce, now,
            callIsOpen ? call : null));
        Assert.True(!Now.Open || Now.NextAt > now, "An open alert was left without a step ahead.");
    }

    private void HoldBack()
    {
        callIsOpen = true;
        model.HoldBack();
        Do(alert => InhibitAlert.Decide(new InhibitAlert(new AlertId(id)), alert, call, now));
    }

    private void LetGo()
    {
        callIsOpen = false;
        model.LetGo();
        Do(alert => EndInhibition.Decide(
            new EndInhibition(new AlertId(id)), alert, agency.Directory, InForce, now));
    }

    /// <summary>A call for help that is never decided would hold it back for ever; here it is decided.</summary>
    public void End() => LetGo();

    private void Acknowledge(StaffId who)
    {
        var held = Now is { Status: AlertStatus.Acknowledged } && now < Now.NextAt && Now.Owner != who;
        var refused = concerned.Contains(who) || !agency.MayAnswer(who) || !Now.Open || held;
        if (!refused) model.Acknowledge(who, InForce.Numbers.AcknowledgementExpiresAfter);
        var decision = Do(alert => AcknowledgeAlert.Decide(
            new AcknowledgeAlert(new AlertId(id)), alert, agency.Answerer(who), InForce, now));
        Assert.Equal(refused, decision.Refusal is not null);
    }

    private void Escalate(StaffId who)
    {
        if (Now.Open) model.Escalate(who);
        Do(alert => EscalateAlert.Decide(
            new EscalateAlert(new AlertId(id), Words), alert, who, agency.Directory, InForce, now));
    }

    private void Silence(StaffId who, int minutes)
    {
        var command = new SilenceAlert(new AlertId(id), SilenceReason.PlannedWork, null, now.AddMinutes(minutes + 1));
        var decision = Do(alert => SilenceAlert.Decide(command, alert, agency.Answerer(who), InForce, now), facts =>
        {
            if (facts.Count > 0) model.Silence(who, command.Until);
        });
        Assert.False(decision.Events.Count > 0 && Now.Severity >= Severity.Severe);
    }

    private void Resolve(StaffId who)
    {
        var wasHeld = Now.Owner is not null;
        var command = new ResolveAlert(new AlertId(id), AlertDecision.ReviewedContinue, Words);
        Do(alert => ResolveAlert.Decide(command, alert, agency.Answerer(who), InForce, now), facts =>
        {
            if (facts.Count == 0) return;
            if (!wasHeld) model.Acknowledge(who, TimeSpan.Zero);
            model.Resolve();
            Assert.DoesNotContain(who, concerned);
        });
    }

    private void Reopen(StaffId who)
    {
        if (!Now.Open) model.Reopen();
        Do(alert => ReopenAlert.Decide(
            new ReopenAlert(new AlertId(id), Words), alert, false, who, agency.Directory, InForce, now));
    }

    private void Learn(StaffId about, Severity severity)
    {
        var finding = Finding(severity, ++occasion, AlertKind.CheckinOverdue, [about]);
        if (!Now.Open) return;
        var ownerConcerned = concerned.Add(about) && Now.Owner == about;
        model.Learn(severity, ownerConcerned);
        Do(alert => RaiseAlert.Decide(new RaiseAlert(finding), alert, agency.Directory, InForce, now), facts =>
        {
            if (facts.OfType<AlertEvidenceAdded>().All(e => e.Round is null)) GiveUpIfClimbed(facts);
        });
    }

    private void GiveUpIfClimbed(IReadOnlyList<object> facts)
    {
        if (facts.Any(fact => fact is AlertEscalated or AlertExhausted)) model.GiveUp();
    }

    private void Deliver(int which, int how)
    {
        if (Now.Deliveries.Count == 0) return;
        var delivery = Now.Deliveries[which % Now.Deliveries.Count];
        var command = new RecordDelivery(
            new AlertId(id), delivery.Id, delivery.Attempts + 1, how % 3 == 0, "code", how % 3 == 1);
        var decision = Do(
            alert => RecordDelivery.Decide(command, alert, agency.Directory, InForce, now), GiveUpIfClimbed);
        Assert.Null(decision.Refusal);
    }

    private void Pass(TimeSpan time)
    {
        now += time;
        model.Now = now;
    }

    private Decision Do(Func<Alert?, Decision> decide, Action<IReadOnlyList<object>>? tellModel = null)
    {
        var decision = decide(State);
        var before = State;
        State = Scenario.Fold(id, State, decision.Events);
        tellModel?.Invoke(decision.Events);
        AlertLaws.Hold(before, Now, decision, concerned, everQueued);
        Follow(decision.Events);
        var again = decide(State);
        Assert.Empty(again.Events);
        Assert.True(decision.Refusal is not null || again.Refusal is null, "Asked twice, it complained.");
        Assert.Equal(
            (model.Status, model.Severity, model.Step, model.Round, model.Broadcasts),
            (Now.Status, Now.Severity, Now.Step, Now.Round, Now.Broadcasts));
        Assert.Equal((model.Owner, model.Asked, model.Next), (Now.Owner, Now.AskedBy, Now.NextAt));
        return decision;
    }

    /// <summary>Keeps deadlines and the list of messages as the store would, and compares them.</summary>
    private void Follow(IReadOnlyList<object> facts)
    {
        foreach (var fact in facts)
        {
            foreach (var change in Alert.DeadlinesOf(fact)) armed = change is DeadlineChange.Arm arm ? arm.DueAt : null;
            foreach (var change in DeliveryChange.Of(fact))
            {
                if (change is DeliveryChange.Add add) listed.Add(add.Delivery);
                if (change is DeliveryChange.Remove gone) listed.Remove(gone.Delivery);
                if (change is DeliveryChange.RemoveAll) listed.Clear();
                if (change is DeliveryChange.RemoveFor they)
                    listed.RemoveWhere(one => Now.Find(one)?.Recipient == they.Recipient);
            }
        }

        Assert.Equal(Now.NextAt, armed);
        Assert.Equal(Now.Open, armed is not null);
        var queued = Now.Deliveries.Where(one => one.Status == DeliveryStatus.Queued).Select(one => one.Id);
        Assert.Equal(queued.ToHashSet(), listed);
    }

    private TimeSpan Calls(int step, Severity how)
    {
        var policy = InForce.Numbers.AnswerWithinBySeverity[(int)how] * (how == Severity.Serious && step > 1 ? 2 : 1);
        return agency.Steps[step].AnswerWithin is { } own && own < policy ? own : policy;
    }
}
