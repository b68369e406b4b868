using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>Says that a visit takes until another moment. Who says so is heard of by it.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="EndsAt">When it shall end from now on.</param>
/// <param name="Through">By which way the word came in.</param>
public sealed record ExtendVisit(VisitId Visit, DateTimeOffset EndsAt, VisitChannel Through)
{
    /// <summary>The end does not lie ahead.</summary>
    public sealed record EndsTooSoon() : Refusal(
        RefusalKind.Invalid, "The new end must lie ahead. To end the visit now, end it.", "ends_at");

    /// <summary>The visit would be too long.</summary>
    public sealed record TooLong() : Refusal(RefusalKind.Invalid, "A visit lasts at most 24 hours.", "ends_at");

    /// <summary>Decides.</summary>
    public static Decision Decide(ExtendVisit command, Visit? visit, VisitCaller caller, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (visit.RefusalToSpeak(caller) is { } refusal) return refusal;
        if (visit.Shown == VisitStatus.Planned) return new VisitNotStarted();
        if (visit.Shown != VisitStatus.Underway) return new VisitIsOver();
        if (command.EndsAt == visit.EndsAt && command.EndsAt > now) return Decision.Nothing;
        if (command.EndsAt <= now) return new EndsTooSoon();
        if (command.EndsAt - visit.Started!.StartedAt > VisitLimits.LengthMax) return new TooLong();
        var endsAt = command.EndsAt.ToUniversalTime();
        var dues = visit.Started.Times.DuesFrom(now, endsAt);
        return Decision.Of(new VisitExtended(endsAt, dues, caller.By, command.Through, now));
    }
}
