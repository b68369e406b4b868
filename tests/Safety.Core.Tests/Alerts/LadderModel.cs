using Safety.Core.Alerts;
using Safety.Core.Language;

namespace Safety.Core.Tests.Alerts;

/// <summary>
/// The escalation engine once more, as plainly as possible and without events: what the real one is compared with.
/// It is told who is reached and knows neither people nor channels.
/// </summary>
internal sealed class LadderModel(int steps, Severity severity, DateTimeOffset now)
{
    public AlertStatus Status { get; private set; } = AlertStatus.Raised;
    public Severity Severity { get; private set; } = severity;
    public int Step { get; private set; }
    public int Round { get; private set; } = 1;
    public int Broadcasts { get; private set; }
    public int Paced { get; private set; }
    public StaffId? Owner { get; private set; }
    public StaffId? Asked { get; private set; }
    public DateTimeOffset? Next { get; private set; }
    public DateTimeOffset Now { get; set; } = now;

    /// <summary>How long a step has.</summary>
    public required Func<int, Severity, TimeSpan> Clock { get; init; }

    /// <summary>Whether a step, and one person besides, reaches anybody, and loudly; the last is everybody.</summary>
    public required Func<int, StaffId?, Severity, (bool Any, bool Loud)> Reach { get; init; }

    /// <summary>Whether a call for help of the same visit is open.</summary>
    public required Func<bool> CallIsOpen { get; init; }

    public void HoldBack()
    {
        if (Status is AlertStatus.Raised or AlertStatus.AckExpired or AlertStatus.Exhausted)
            Hold(AlertStatus.Inhibited, null, Now + InhibitAlert.LookAgainAfter);
    }

    public void LetGo()
    {
        if (Status == AlertStatus.Inhibited) GoOn();
    }

    public void Start() => Call(0, AlertStatus.Raised, null, null);

    public void GiveUp() => Climb(null);

    public void Check()
    {
        if (Status == AlertStatus.Resolved || Now < Next) return;
        if (Status == AlertStatus.Inhibited && CallIsOpen()) Next = Now + InhibitAlert.LookAgainAfter;
        else if (Status is AlertStatus.Acknowledged or AlertStatus.Silenced or AlertStatus.Inhibited) GoOn();
        else Climb(null);
    }

    public void Acknowledge(StaffId by, TimeSpan expires)
    {
        var prolongs = Owner == by && Now + expires - Next >= expires / 10;
        if (Status == AlertStatus.Acknowledged && Now < Next && !prolongs) return;
        if (Status == AlertStatus.Acknowledged && Now >= Next) Round++;
        Hold(AlertStatus.Acknowledged, by, Now + expires);
    }

    public void Silence(StaffId by, DateTimeOffset until)
    {
        if (Status == AlertStatus.Silenced || (Owner is { } owner && owner != by)) return;
        Hold(AlertStatus.Silenced, by, until);
    }

    public void Escalate(StaffId by)
    {
        if (Asked == by && Now < Next) return;
        if (Status is AlertStatus.Acknowledged or AlertStatus.Silenced or AlertStatus.Inhibited)
            (Round, Status) = (Round + 1, AlertStatus.Raised);
        Climb(by);
    }

    public void Learn(Severity said, bool ownerConcerned)
    {
        if (said <= Severity && !ownerConcerned) return;
        Severity = said > Severity ? said : Severity;
        Restart();
    }

    public void Resolve() => Hold(AlertStatus.Resolved, Owner, null);

    public void Reopen() => Restart();

    private void Restart()
    {
        (Round, Broadcasts, Paced) = (Round + 1, 0, 0);
        Call(0, AlertStatus.Raised, null, Owner);
    }

    private void GoOn()
    {
        Round++;
        Call(Step, Status == AlertStatus.Acknowledged ? AlertStatus.AckExpired : AlertStatus.Raised, null, Owner);
    }

    private void Climb(StaffId? by)
    {
        if (Status == AlertStatus.Exhausted) Round++;
        Call(Step < steps ? Step + 1 : steps, AlertStatus.Raised, by, null);
    }

    /// <summary>Calls a step; one that reaches nobody loudly is passed, unless nobody later is reached so.</summary>
    private void Call(int step, AlertStatus status, StaffId? by, StaffId? also)
    {
        var (first, wasLast) = (step, Step == steps);
        while (step < steps && !Stays(step, step == first ? also : null)) step++;
        (Step, Owner, Asked) = (step, null, by);
        Status = step == steps ? AlertStatus.Exhausted : step == first ? status : AlertStatus.Raised;
        if (step == steps) (Broadcasts, Paced) = (Broadcasts + 1, Paced + (by is null || !wasLast ? 1 : 0));
        Next = Now + (step == steps ? Pause() : Clock(step, Severity));
    }

    private bool Stays(int step, StaffId? also) => Reach(step, also, Severity).Loud
        || (Reach(step, also, Severity).Any
            && !Enumerable.Range(step, steps - step + 1).Any(later => Reach(later, null, Severity).Loud));

    private TimeSpan Pause()
    {
        double own = Severity switch
        {
            Severity.None or Severity.Low => 1440,
            Severity.Moderate => 240,
            Severity.Serious => 30,
            _ => 5,
        };
        if (Paced <= 9) return TimeSpan.FromMinutes(own);
        return TimeSpan.FromMinutes(Severity < Severity.Serious ? 1440 : 60);
    }

    private void Hold(AlertStatus status, StaffId? owner, DateTimeOffset? next) =>
        (Status, Owner, Asked, Next) = (status, owner, null, next);
}
