using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Tells the reporter what became of the report, also when whoever writes may not know their name.</summary>
/// <param name="IncidentId">Which report.</param>
/// <param name="MessageId">Chosen by the sender, so that it may be sent twice.</param>
/// <param name="Message">What they are told.</param>
/// <param name="BodyMac">The keyed code of the body as it was sent, or null when it cannot be made.</param>
public sealed record InformReporter(
    Guid IncidentId, Guid MessageId, SealedText Message, string? BodyMac = null)
{
    /// <summary>Decides; also after the report was closed.</summary>
    public static Decision Decide(
        InformReporter command, Incident? incident, Caller caller, IncidentClocks clocks, DateTimeOffset now)
    {
        if (incident is null) return new NoSuchIncident();
        if (incident.RefusalToHandle(caller) is { } standing) return standing;
        if (incident.Messages.Any(message => message.MessageId == command.MessageId))
            return incident.SentBefore(EntryKind.Message, command.MessageId, caller.By, command.BodyMac);
        if (incident.Messages.Count >= IncidentLimits.MessagesMax)
            return new TooManyInIncident("messages", IncidentLimits.MessagesMax);
        return Decision.Of(new ReporterInformed(command.MessageId, caller.By, now, command.Message,
            clocks.SilenceDueAt(incident, now), command.BodyMac));
    }
}
