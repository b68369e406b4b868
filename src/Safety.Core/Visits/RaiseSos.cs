using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>Calls for help. It is never refused because of the state of a visit.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Through">By which way the word came in.</param>
public sealed record RaiseSos(VisitId Visit, VisitChannel Through)
{
    /// <summary>Decides. Nothing while the same call is live.</summary>
    public static Decision Decide(RaiseSos command, Visit? visit, VisitCaller caller, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (visit.RefusalToSpeak(caller) is { } refusal) return refusal;
        if (visit.IsLive(VisitAlarmKind.Sos)) return Decision.Nothing;
        return Decision.Of(new SosRaised(caller.By, command.Through, now));
    }
}
