using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Records that a step of support was given; also one that had been declined at first.</summary>
/// <param name="IncidentId">Which report.</param>
/// <param name="Step">Which step.</param>
public sealed record GiveSupport(Guid IncidentId, int Step)
{
    /// <summary>Decides. The person themselves, or somebody who handles the report, says so.</summary>
    public static Decision Decide(
        GiveSupport command, Incident? incident, Caller caller, IncidentClocks clocks, DateTimeOffset now)
    {
        if (incident is null) return new NoSuchIncident();
        if (caller.By != incident.Person && incident.RefusalToHandle(caller) is { } standing) return standing;
        var step = incident.Support.FirstOrDefault(known => known.Step == command.Step);
        if (step is null) return new OfferSupport.NoSuchStep();
        if (step.Standing == SupportStanding.Given) return Decision.Nothing;
        return Decision.Of(new SupportGiven(command.Step, caller.By, now, clocks.SilenceDueAt(incident, now)));
    }
}
