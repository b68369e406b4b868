using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Who asks, as the door knows them.</summary>
/// <param name="By">The signed-in person.</param>
/// <param name="IsHandler">Whether they handle it by their office: manager of its team, or safety lead.</param>
public sealed record Caller(StaffId By, bool IsHandler);

/// <summary>The questions about standing that most decisions ask first.</summary>
internal static class IncidentStanding
{
    /// <summary>Whether the caller may rate, decide and close: handles it, and is not named in it.</summary>
    internal static Refusal? RefusalToHandle(this Incident incident, Caller caller)
    {
        if (incident.Names(caller.By)) return new NamedInIncident();
        return caller.IsHandler ? null : new NotAHandler();
    }
}
