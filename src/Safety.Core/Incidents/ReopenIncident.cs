using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Opens a closed report again, with a reason. Reporters may too: nothing is closed over their head.</summary>
/// <param name="IncidentId">Which report.</param>
/// <param name="Reason">Why.</param>
public sealed record ReopenIncident(Guid IncidentId, SealedText Reason)
{
    /// <summary>Decides. An open report is open already.</summary>
    public static Decision Decide(
        ReopenIncident command, Incident? incident, Caller caller, IncidentClocks clocks, DateTimeOffset now)
    {
        if (incident is null) return new NoSuchIncident();
        if (!incident.IsReporter(caller.By) && incident.RefusalToHandle(caller) is { } standing) return standing;
        if (!incident.IsClosed) return Decision.Nothing;
        if (incident.Closings.Count > IncidentLimits.ReopeningsMax)
            return new TooManyInIncident("reopenings", IncidentLimits.ReopeningsMax);
        return Decision.Of(new IncidentReopened(caller.By, now, command.Reason, clocks.SilenceDueAt(now)));
    }
}
