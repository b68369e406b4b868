using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Declines a step of support. A valid answer, without a reason; it can be offered again.</summary>
/// <param name="IncidentId">Which report.</param>
/// <param name="Step">Which step.</param>
public sealed record DeclineSupport(Guid IncidentId, int Step)
{
    /// <summary>Nobody declines what was not offered, except the person themselves.</summary>
    public sealed record NotOfferedYet() : Refusal(RefusalKind.Conflict,
        "This support was not offered yet. Offer it first; only the person can decline beforehand.", "step");

    /// <summary>Decides.</summary>
    public static Decision Decide(DeclineSupport command, Incident? incident, Caller caller, DateTimeOffset now)
    {
        if (incident is null) return new NoSuchIncident();
        if (caller.By != incident.Person && incident.RefusalToHandle(caller) is { } standing) return standing;
        var step = incident.Support.FirstOrDefault(known => known.Step == command.Step);
        if (step is null) return new OfferSupport.NoSuchStep();
        if (step.Standing == SupportStanding.Declined) return Decision.Nothing;
        if (step.Standing == SupportStanding.Given) return new OfferSupport.SupportWasGiven();
        if (step.Standing == SupportStanding.Owed && caller.By != incident.Person) return new NotOfferedYet();
        return Decision.Of(new SupportDeclined(command.Step, caller.By, now));
    }
}
