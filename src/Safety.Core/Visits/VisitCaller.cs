using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>Who asks, as the door knows them.</summary>
/// <param name="By">The person.</param>
/// <param name="Answers">
/// Whether they answer for the visit by their office: manager of the worker's team, safety lead, or called for an alarm
/// of this visit.
/// </param>
public sealed record VisitCaller(StaffId By, bool Answers);

/// <summary>The questions about standing that most decisions ask first.</summary>
internal static class VisitStanding
{
    /// <summary>Whether the caller goes on the visit, or answers for it.</summary>
    internal static Refusal? RefusalToSpeak(this Visit visit, VisitCaller caller) =>
        visit.Goes(caller.By) || caller.Answers ? null : new NotYourVisit();

    /// <summary>Whether the caller answers for the visit and does not go on it.</summary>
    internal static Refusal? RefusalToAnswer(this Visit visit, VisitCaller caller)
    {
        if (visit.Goes(caller.By)) return new OwnVisit();
        return caller.Answers ? null : new NotAnAnswerer();
    }
}
