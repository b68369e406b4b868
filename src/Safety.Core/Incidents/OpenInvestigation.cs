using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Opens an investigation.</summary>
/// <param name="IncidentId">Which report.</param>
/// <param name="Question">What it shall find out, or null.</param>
public sealed record OpenInvestigation(Guid IncidentId, SealedText? Question)
{
    /// <summary>Decides. While one is open there is no second.</summary>
    public static Decision Decide(
        OpenInvestigation command, Incident? incident, Caller caller, IncidentClocks clocks, DateTimeOffset now)
    {
        if (incident is null) return new NoSuchIncident();
        if (incident.RefusalToHandle(caller) is { } standing) return standing;
        if (incident.Investigations is [.., { ClosedAt: null }]) return Decision.Nothing;
        if (incident.IsClosed) return new IncidentIsClosed();
        if (incident.Investigations.Count >= IncidentLimits.InvestigationsMax)
            return new TooManyInIncident("investigations", IncidentLimits.InvestigationsMax);
        return Decision.Of(new InvestigationOpened(
            caller.By, now, command.Question, clocks.SilenceDueAt(now), clocks.FindingsDueAt(now)));
    }
}
