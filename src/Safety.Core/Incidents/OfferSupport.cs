using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Offers support: a step that is owed, or anything else that may help.</summary>
/// <param name="IncidentId">Which report.</param>
/// <param name="Kind">What kind of support.</param>
/// <param name="Step">Which step, or null for the open step of this kind, or a new one.</param>
/// <param name="DueAt">By when it is promised; only for a new step, the policy's clock stands for the others.</param>
public sealed record OfferSupport(
    Guid IncidentId, SupportStepKind Kind, int? Step = null, DateTimeOffset? DueAt = null)
{
    /// <summary>There is no step with this number and kind.</summary>
    public sealed record NoSuchStep() : Refusal(RefusalKind.NotFound, "There is no such step of support.", "step");

    /// <summary>The support was given.</summary>
    public sealed record SupportWasGiven() : Refusal(RefusalKind.Conflict, "This support was given already.", "step");

    /// <summary>The time by which the step is owed is the policy's.</summary>
    public sealed record ClockIsThePolicys() : Refusal(RefusalKind.Invalid,
        "This step is owed by a time that policy sets; it cannot be moved.", "due_at");

    /// <summary>The promised moment lies in the past or too far ahead.</summary>
    public sealed record DueOutOfRange() : Refusal(RefusalKind.Invalid,
        "The time by which it is promised must lie ahead, within two years.", "due_at");

    /// <summary>Decides. An offer that stands already is not made again.</summary>
    public static Decision Decide(
        OfferSupport command, Incident? incident, Caller caller, IncidentClocks clocks, DateTimeOffset now)
    {
        if (incident is null) return new NoSuchIncident();
        if (incident.RefusalToHandle(caller) is { } standing) return standing;
        if (!Enum.IsDefined(command.Kind)) return new ReportChecks.UnknownCode("kind");
        var step = StepMeant(command, incident);
        if (command.Step is not null && step is null) return new NoSuchStep();
        if (step?.Standing == SupportStanding.Offered) return Decision.Nothing;
        if (step?.Standing == SupportStanding.Given) return new SupportWasGiven();
        if (step?.Standing == SupportStanding.Owed && command.DueAt is not null) return new ClockIsThePolicys();
        if (command.DueAt <= now || command.DueAt > now + IncidentLimits.DueAheadMax) return new DueOutOfRange();
        if (step is null && incident.Support.Count >= IncidentLimits.SupportStepsMax)
            return new TooManyInIncident("support", IncidentLimits.SupportStepsMax);
        var dueAt = step?.Standing == SupportStanding.Owed ? step.WatchedUntil : command.DueAt?.ToUniversalTime();
        return Decision.Of(new SupportOffered(step?.Step ?? incident.Support.Count, command.Kind, caller.By, now,
            dueAt, clocks.SilenceDueAt(incident, now)));
    }

    private static SupportStep? StepMeant(OfferSupport command, Incident incident) => command.Step is { } number
        ? incident.Support.FirstOrDefault(step => step.Step == number && step.Kind == command.Kind)
        : incident.Support.FirstOrDefault(step => step.Kind == command.Kind && step.IsOpen);
}
