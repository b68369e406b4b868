using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Records that an agreed action was done, or why it is not needed any more.</summary>
/// <param name="IncidentId">Which report.</param>
/// <param name="ActionId">Which action.</param>
/// <param name="Note">What was done, or null.</param>
public sealed record CompleteAction(Guid IncidentId, Guid ActionId, SealedText? Note)
{
    /// <summary>There is no such action.</summary>
    public sealed record NoSuchAction() : Refusal(RefusalKind.NotFound, "There is no such action.", "action_id");

    /// <summary>Decides. Its owner, or somebody who handles the report, says so; also after closing.</summary>
    public static Decision Decide(
        CompleteAction command, Incident? incident, Caller caller, IncidentClocks clocks, DateTimeOffset now)
    {
        if (incident is null) return new NoSuchIncident();
        var action = incident.Actions.FirstOrDefault(known => known.ActionId == command.ActionId);
        if (action?.Owner != caller.By && incident.RefusalToHandle(caller) is { } standing) return standing;
        if (action is null) return new NoSuchAction();
        if (action.DoneAt is not null) return Decision.Nothing;
        return Decision.Of(
            new ActionDone(action.Number, caller.By, now, command.Note, clocks.SilenceDueAt(incident, now)));
    }
}
