using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>Calls a visit off before it begins.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Reason">Why, sealed, or null.</param>
/// <param name="Through">By which way the word came in.</param>
public sealed record CancelVisit(VisitId Visit, SealedText? Reason, VisitChannel Through)
{
    /// <summary>Decides. Under duress it calls for help and looks the same.</summary>
    public static Decision Decide(
        CancelVisit command, Visit? visit, VisitCaller caller, bool underDuress, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (visit.Planned.By != caller.By && visit.RefusalToSpeak(caller) is { } refusal) return refusal;
        if (underDuress)
            return visit.Shown != VisitStatus.Planned && visit.IsLive(VisitAlarmKind.Duress)
                ? Decision.Nothing
                : Decision.Of(visit.Duress(DuressGuise.Cancel, caller, command.Through, now));
        return visit.Shown switch
        {
            VisitStatus.Planned => Decision.Of(new VisitCancelled(command.Reason, caller.By, command.Through, now)),
            VisitStatus.Underway => new VisitIsUnderway(),
            VisitStatus.Ended => new VisitIsOver(),
            VisitStatus.Cancelled => Decision.Nothing,
        };
    }
}
