using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Agrees that somebody will do something by a moment. It is watched until it is done.</summary>
/// <param name="IncidentId">Which report.</param>
/// <param name="ActionId">Chosen by the sender, so that it may be sent twice.</param>
/// <param name="Owner">Who will do it.</param>
/// <param name="DueAt">By when.</param>
/// <param name="What">What will be done.</param>
/// <param name="BodyMac">The keyed code of the body as it was sent, or null when it cannot be made.</param>
public sealed record AgreeAction(
    Guid IncidentId, Guid ActionId, StaffId Owner, DateTimeOffset DueAt, SealedText What, string? BodyMac = null)
{
    /// <summary>The moment lies in the past or too far ahead.</summary>
    public sealed record DueOutOfRange() : Refusal(RefusalKind.Invalid,
        "The time by which it is done must lie ahead, within two years.", "due_at");

    /// <summary>Decides.</summary>
    public static Decision Decide(
        AgreeAction command, Incident? incident, Caller caller, IncidentClocks clocks, DateTimeOffset now)
    {
        if (incident is null) return new NoSuchIncident();
        if (incident.RefusalToHandle(caller) is { } standing) return standing;
        if (incident.Actions.Any(action => action.ActionId == command.ActionId))
            return incident.SentBefore(EntryKind.Action, command.ActionId, caller.By, command.BodyMac);
        if (incident.IsClosed) return new IncidentIsClosed();
        if (command.DueAt <= now || command.DueAt > now + IncidentLimits.DueAheadMax) return new DueOutOfRange();
        if (incident.Actions.Count >= IncidentLimits.ActionsMax)
            return new TooManyInIncident("actions", IncidentLimits.ActionsMax);
        return Decision.Of(new ActionAgreed(command.ActionId, incident.Actions.Count, caller.By, now, command.Owner,
            command.DueAt.ToUniversalTime(), command.What, clocks.SilenceDueAt(now), command.BodyMac));
    }
}
