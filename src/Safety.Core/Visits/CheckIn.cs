using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>The worker is heard of: all is well.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Through">By which way the word came in.</param>
public sealed record CheckIn(VisitId Visit, VisitChannel Through)
{
    /// <summary>Decides. Under duress it calls for help and looks the same, whatever the state of the visit.</summary>
    public static Decision Decide(
        CheckIn command, Visit? visit, VisitCaller caller, bool underDuress, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (visit.RefusalToSpeak(caller) is { } refusal) return refusal;
        var heardJustNow = visit.Shown != VisitStatus.Underway || now - visit.HeardAt < VisitLimits.SameCheckInWithin;
        if (underDuress)
            return heardJustNow && visit.IsLive(VisitAlarmKind.Duress)
                ? Decision.Nothing
                : Decision.Of(visit.Duress(DuressGuise.CheckIn, caller, command.Through, now));
        if (visit.Shown == VisitStatus.Planned) return new VisitNotStarted();
        if (heardJustNow) return Decision.Nothing;
        var dues = visit.Started!.Times.DuesFrom(now, visit.EndsAt);
        return Decision.Of(new VisitCheckedIn(dues, caller.By, command.Through, now));
    }
}
