using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Puts fields of a report right, with a reason. What stood before stays in the history for ever.</summary>
/// <param name="IncidentId">Which report.</param>
/// <param name="CorrectionId">Chosen by the sender, so that it may be sent twice.</param>
/// <param name="Fields">The fields and what they shall say.</param>
/// <param name="Reason">Why.</param>
/// <param name="BodyMac">The keyed code of the body as it was sent, or null when it cannot be made.</param>
public sealed record CorrectIncident(
    Guid IncidentId, Guid CorrectionId, CorrectedFields Fields, SealedText Reason, string? BodyMac = null)
{
    /// <summary>The words of somebody else are not corrected; a second rating stands beside the first.</summary>
    public sealed record NotYoursToChange() : Refusal(RefusalKind.NotAllowed,
        "The reporter's words and rating are the reporter's own. Add a detail, or give a second rating.");

    /// <summary>Nothing was said.</summary>
    public sealed record NothingToCorrect()
        : Refusal(RefusalKind.Invalid, "Say which field is wrong, and what is right.");

    /// <summary>Decides. Reporters correct all of their report; those who handle it, what is nobody's own.</summary>
    public static Decision Decide(
        CorrectIncident command, Incident? incident, Caller caller, IncidentClocks clocks, DateTimeOffset now)
    {
        if (incident is null) return new NoSuchIncident();
        if (!incident.IsReporter(caller.By) && incident.RefusalToHandle(caller) is { } standing) return standing;
        if (incident.Corrections.Any(made => made.CorrectionId == command.CorrectionId))
            return incident.SentBefore(EntryKind.Correction, command.CorrectionId, caller.By, command.BodyMac);
        if (incident.IsClosed) return new IncidentIsClosed();
        if (!OwnsWhatChanges(command.Fields, incident, caller.By)) return new NotYoursToChange();
        if (command.Fields.SayNothing) return new NothingToCorrect();
        if (incident.Corrections.Count >= IncidentLimits.CorrectionsMax)
            return new TooManyInIncident("corrections", IncidentLimits.CorrectionsMax);
        var corrected = command.Fields.AppliedTo(incident.Report);
        if (ReportChecks.FirstRefusal(corrected, now) is { } refusal) return refusal;
        var right = new IncidentCorrected(command.CorrectionId, caller.By, now, command.Reason, command.Fields,
            incident.SeverityOfReport, EffectiveSeverity.OfReport(corrected), command.BodyMac);
        return Decision.Of([right, .. clocks.SupportAfter(incident, right, now)]);
    }

    /// <summary>Words belong to the reporters; a rating to the person, or to the one who gave it.</summary>
    private static bool OwnsWhatChanges(CorrectedFields fields, Incident incident, StaffId by)
    {
        if (fields.Description is not null && !incident.IsReporter(by)) return false;
        if (fields.ReportedSeverity is null && fields.FeltThreatened is null) return true;
        return by == incident.Person || by == incident.RatedBy;
    }
}
