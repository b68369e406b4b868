using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>
/// How a ladder is climbed. A step that reaches nobody loudly is passed at once, with the reasons, unless no later step
/// is louder either: then the app is the best there is, and the step keeps its time.
/// </summary>
internal sealed record Calls(StaffDirectory Directory, PolicyInForce Policy, DateTimeOffset Now)
{
    /// <summary>The open alerts of the same client, for which somebody may just have been called.</summary>
    public IReadOnlyList<Alert> OfClient { get; init; } = [];

    /// <summary>The facts of calling the alert's present step, and those after it while nobody is reached.</summary>
    /// <param name="alert">The alert, already at the step and round that is to be called.</param>
    /// <param name="also">Somebody who is told besides, as they had the alert before.</param>
    public IEnumerable<object> Step(Alert alert, StaffId? also = null)
    {
        if (alert.Step >= alert.Ladder.Steps.Count)
            return Broadcast(alert, alert.Round);
        var call = Resolve(alert, alert.Step, also);
        var told = Tell(alert, alert.Step, alert.Round, call, OfClient);
        return Holds(alert, call) ? told : told.Concat(Next(alert, EscalationCause.NobodyReachable, alert.AskedBy));
    }

    /// <summary>The facts of going on to the next step, or past the last one to everybody.</summary>
    public IEnumerable<object> Next(Alert alert, EscalationCause cause, StaffId? by = null, SealedText? note = null)
    {
        var step = alert.Step + 1;
        // A drill has one step, and is never told to everybody.
        if (step >= alert.Ladder.Steps.Count && alert.Kind == AlertKind.Drill)
            return [new DrillAlertEnded(DrillVerdict.EndOf(cause), Now)];
        if (step >= alert.Ladder.Steps.Count)
        {
            var round = alert.Status == AlertStatus.Exhausted ? alert.Round + 1 : alert.Round;
            return Broadcast(alert, round, by, note);
        }

        var went = new AlertEscalated(
            step, alert.Round, cause, Reasons.Escalated(cause, alert.Step), by, note, Now, AnswerBy(alert, step));
        return [went, .. Step(alert.After([went]))];
    }

    /// <summary>
    /// The facts of going on at once, when nobody who was called can be told loudly, or may answer, any more. A relay
    /// that takes no message must not chase an alert up the whole ladder: the app keeps the step's time when no later
    /// step can be told over a channel that works.
    /// </summary>
    public IEnumerable<object> NextIfNobodyIsLeft(Alert alert)
    {
        var called = alert.Deliveries.Where(one => one.Step == alert.Step && one.Round == alert.Round).ToList();
        var loud = called.Where(one => one.Loud).ToList();
        var nobody = loud.Count > 0 && loud.TrueForAll(one => IsLost(alert, one));
        if (!nobody || alert.Status is not (AlertStatus.Raised or AlertStatus.AckExpired))
            return [];
        var failed = alert.FailedChannels;
        var inApp = called.Exists(one => !one.Loud && !IsLost(alert, one));
        return inApp && !LaterIsLouder(alert, failed) ? [] : Next(alert, EscalationCause.NobodyReachable);
    }

    /// <summary>The fact that the alert is held or held back no longer, if it is.</summary>
    public IEnumerable<object> EndOfPause(Alert alert, PauseEnd end, int step)
    {
        var answerBy = AnswerBy(alert, step);
        if (alert is { Status: AlertStatus.Acknowledged, Owner: { } owner })
            return [new AcknowledgementFoundExpired(owner, end, step, alert.Round + 1, Now, answerBy)];
        if (alert.Status == AlertStatus.Inhibited)
            return [new AlertInhibitionEnded(end, step, alert.Round + 1, Now, answerBy)];
        return alert.Status == AlertStatus.Silenced
            ? [new AlertSilenceEnded(end, step, alert.Round + 1, Now, answerBy)]
            : [];
    }

    /// <summary>Until when a step has time: its own time, but never more than the policy gives this severity.</summary>
    public DateTimeOffset AnswerBy(Alert alert, int step) =>
        step < alert.Ladder.Steps.Count ? Now + Clock(alert.Ladder, step, alert.Severity, Policy) : Now;

    /// <summary>Until when an acknowledgement holds; a call for help is asked after sooner.</summary>
    public static DateTimeOffset AcknowledgementEnds(Alert alert, PolicyInForce policy, DateTimeOffset now) =>
        now + (alert.Kind is AlertKind.Sos or AlertKind.Duress
            ? policy.Numbers.CallForHelpExpiresAfter
            : policy.Numbers.AcknowledgementExpiresAfter);

    /// <summary>How long a step has.</summary>
    public static TimeSpan Clock(EscalationLadder ladder, int step, Severity severity, PolicyInForce policy)
    {
        var most = policy.Numbers.StepLasts(severity, step);
        return ladder.Steps[step].AnswerWithin is { } own && own > TimeSpan.Zero && own < most ? own : most;
    }

    private IEnumerable<object> Broadcast(Alert alert, int round, StaffId? by = null, SealedText? note = null)
    {
        var number = alert.Broadcasts + 1;
        var own = BroadcastPace.NumberOf(alert, by);
        var scope = BroadcastPace.Scope(alert, own, Policy.Numbers);
        var pause = BroadcastPace.Pause(alert.Severity, own, Policy.Numbers);
        return
        [
            new AlertExhausted(round, number, scope, Reasons.Exhausted(number, scope), by, note, Now, Now + pause),
            .. Tell(alert, alert.Ladder.Steps.Count, round, Everybody(alert, scope), []),
        ];
    }

    /// <summary>
    /// When all who could be told loudly are in their quiet hours or on leave, they are told: better a call then than
    /// none.
    /// </summary>
    private StepCall Everybody(Alert alert, BroadcastScope scope)
    {
        var step = BroadcastPace.StepOf(scope, alert.Ladder);
        var call = Call(alert, step);
        if (!call.Loud) call = Call(alert, step, despiteQuiet: true);
        return call.Loud ? call : Call(alert, step, despiteLeave: true, despiteQuiet: true);
    }

    private StepCall Resolve(Alert alert, int step, StaffId? also)
    {
        var ladder = alert.Ladder.Steps[step];
        var asked = also is { } person
            ? ladder with { Targets = [.. ladder.Targets, new LadderTarget(LadderRole.Person, person)] }
            : ladder;
        return Call(alert, asked);
    }

    private bool Holds(Alert alert, StepCall call) =>
        call.Loud || (call.Recipients.Count > 0 && !LaterIsLouder(alert, []));

    /// <summary>A later step, or everybody, can be told loudly over another channel than those that failed.</summary>
    private bool LaterIsLouder(Alert alert, IReadOnlyCollection<ContactChannel> failed)
    {
        var widest = BroadcastPace.StepOf(BroadcastPace.Widest(alert), alert.Ladder);
        var later = alert.Ladder.Steps.Skip(alert.Step + 1).Append(widest);
        return later.Any(step => Call(alert, step).Recipients
            .Any(one => one.Channels.Any(way => way != ContactChannel.InApp && !failed.Contains(way))));
    }

    private static bool IsLost(Alert alert, Delivery one) =>
        one.Status == DeliveryStatus.GivenUp || alert.Concerned.Contains(one.Recipient);

    private StepCall Call(Alert alert, LadderStep step, bool despiteLeave = false, bool despiteQuiet = false) =>
        StepCall.Of(
            Directory, step, alert.Subject.Team, alert.Concerned, Now, despiteLeave,
            despiteQuiet || StepCall.Wakes(alert.Kind, alert.Severity));

    private IEnumerable<object> Tell(
        Alert alert, int step, int round, StepCall call, IReadOnlyList<Alert> ofClient)
    {
        foreach (var skip in call.Skipped)
            yield return new DeliverySkipped(step, round, skip.Role, skip.Staff, skip.Reason, Now);
        var atOnce = (int)alert.Severity >= Policy.Numbers.AlertFromSeverity;
        foreach (var recipient in call.Recipients)
        {
            var other = SameClient.CalledFor(alert, recipient, ofClient, Now);
            if (other is not null)
                yield return new DeliverySkipped(
                    step, round, recipient.Role, recipient.Staff, SkipReason.CalledForSameClient, Now, other);
            var reached = other is null
                ? recipient
                : recipient with { Channels = StepCall.Screen(recipient.Channels) };
            foreach (var (channel, then) in ChannelsOf(reached, atOnce))
            {
                var id = AlertKey.DeliveryOf(alert.Id, step, round, recipient.Staff, channel);
                yield return new DeliveryQueued(id, step, round, recipient.Staff, channel, then, Now);
            }
        }
    }

    /// <summary>
    /// From the severity that alerts at once, every channel is used at once: rather two messages than none. Below it
    /// the app and the first loud channel, and the others only as one fails.
    /// </summary>
    private static IEnumerable<(ContactChannel Channel, IReadOnlyList<ContactChannel> Then)> ChannelsOf(
        Recipient recipient,
        bool atOnce)
    {
        var loud = recipient.Channels.Where(channel => channel != ContactChannel.InApp).Distinct().ToList();
        if (recipient.Channels.Contains(ContactChannel.InApp))
            yield return (ContactChannel.InApp, []);
        foreach (var channel in atOnce ? loud : loud.Take(1))
            yield return (channel, atOnce ? [] : loud[1..]);
    }
}
