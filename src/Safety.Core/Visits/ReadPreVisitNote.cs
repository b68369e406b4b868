using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>A responder reads what the worker left for them; open only while an alarm is live.</summary>
/// <param name="Visit">The visit.</param>
public sealed record ReadPreVisitNote(VisitId Visit)
{
    /// <summary>There is no live alarm.</summary>
    public sealed record NoLiveAlarm() : Refusal(
        RefusalKind.NotAllowed, "This note opens only while an alarm of the visit is live.");

    /// <summary>The worker left no note.</summary>
    public sealed record NoNote() : Refusal(RefusalKind.NotFound, "The worker left no note for responders.");

    /// <summary>Decides. Reading again during the same alarm is the same reading.</summary>
    public static Decision Decide(ReadPreVisitNote command, Visit? visit, VisitCaller caller, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (visit.RefusalToAnswer(caller) is { } refusal) return refusal;
        if (!visit.LiveAlarms.Any()) return new NoLiveAlarm();
        if (visit.Plan.PreVisitNote is null) return new NoNote();
        if (visit.NoteReadBy.Contains(caller.By.Value)) return Decision.Nothing;
        return Decision.Of(new PreVisitNoteRead(caller.By, now));
    }
}
