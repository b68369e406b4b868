using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>Ends a visit. Alarms that it raised stay until somebody closes them.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Through">By which way the word came in.</param>
public sealed record EndVisit(VisitId Visit, VisitChannel Through)
{
    /// <summary>Decides. Under duress it calls for help and looks the same.</summary>
    public static Decision Decide(
        EndVisit command, Visit? visit, VisitCaller caller, bool underDuress, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (visit.RefusalToSpeak(caller) is { } refusal) return refusal;
        if (underDuress)
            return visit.Shown != VisitStatus.Underway && visit.IsLive(VisitAlarmKind.Duress)
                ? Decision.Nothing
                : Decision.Of(visit.Duress(DuressGuise.End, caller, command.Through, now));
        return visit.Shown switch
        {
            VisitStatus.Planned => new VisitNotStarted(),
            VisitStatus.Underway => Decision.Of(new VisitEnded(caller.By, command.Through, now)),
            VisitStatus.Ended => Decision.Nothing,
            VisitStatus.Cancelled => new VisitIsOver(),
        };
    }
}
