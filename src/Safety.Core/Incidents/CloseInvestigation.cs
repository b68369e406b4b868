using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Closes the open investigation with what it found.</summary>
/// <param name="IncidentId">Which report.</param>
/// <param name="Findings">What was found; no medical information belongs here.</param>
public sealed record CloseInvestigation(Guid IncidentId, SealedText Findings)
{
    /// <summary>No investigation was ever opened.</summary>
    public sealed record NothingInvestigated()
        : Refusal(RefusalKind.Conflict, "There is no investigation to close. Open one first.");

    /// <summary>Decides.</summary>
    public static Decision Decide(
        CloseInvestigation command, Incident? incident, Caller caller, IncidentClocks clocks, DateTimeOffset now)
    {
        if (incident is null) return new NoSuchIncident();
        if (incident.RefusalToHandle(caller) is { } standing) return standing;
        return incident.Investigations switch
        {
            [] => new NothingInvestigated(),
            [.., { ClosedAt: null }] => Decision.Of(
                new InvestigationClosed(caller.By, now, command.Findings, clocks.SilenceDueAt(now))),
            _ => Decision.Nothing,
        };
    }
}
