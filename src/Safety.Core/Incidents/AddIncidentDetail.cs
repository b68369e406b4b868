using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Tells more about an incident, at any time, also after it was closed: a word is never refused.</summary>
/// <param name="IncidentId">Which report.</param>
/// <param name="DetailId">Chosen by the sender, so that it may be sent twice.</param>
/// <param name="Text">More words, or null.</param>
/// <param name="Details">Fields that were not said before, and codes that join the lists.</param>
/// <param name="ReportedSeverity">The reporter's own rating, when none was given before.</param>
/// <param name="FeltThreatened">How threatened the reporter felt, 0 to 10, when not said before.</param>
/// <param name="BodyMac">The keyed code of the body as it was sent, or null when it cannot be made.</param>
public sealed record AddIncidentDetail(
    Guid IncidentId, Guid DetailId, SealedText? Text, IncidentDetails Details, Severity? ReportedSeverity = null,
    int? FeltThreatened = null, string? BodyMac = null)
{
    /// <summary>Only people of the report and those who handle it add to it.</summary>
    public sealed record NotYoursToAdd() : Refusal(RefusalKind.NotAllowed,
        "Only the people named in this report and those who handle it can add to it.");

    /// <summary>Nothing was said.</summary>
    public sealed record NothingSaid() : Refusal(RefusalKind.Invalid, "There is nothing here to add yet.");

    /// <summary>The rating is the reporter's own.</summary>
    public sealed record OnlyTheReporterRates() : Refusal(RefusalKind.NotAllowed,
        "Only the person it happened to, or who told of it, says how bad it was for them.", "reported_severity");

    /// <summary>Said before, and now said otherwise: that is a correction and needs its reason.</summary>
    /// <param name="Which">The field.</param>
    public sealed record AlreadySaid(string Which) : Refusal(RefusalKind.Conflict,
        "This was said before, differently. Correct it, with a reason, so that both stay readable.", Which);

    /// <summary>Decides.</summary>
    public static Decision Decide(
        AddIncidentDetail command, Incident? incident, Caller caller, IncidentClocks clocks, DateTimeOffset now)
    {
        if (incident is null) return new NoSuchIncident();
        if (!incident.MayAdd(caller.By) && incident.RefusalToHandle(caller) is not null) return new NotYoursToAdd();
        if (incident.DetailIds.Contains(command.DetailId))
            return incident.SentBefore(EntryKind.Detail, command.DetailId, caller.By, command.BodyMac);
        if (SaysNothing(command)) return new NothingSaid();
        if (incident.DetailIds.Count >= IncidentLimits.DetailsMax)
            return new TooManyInIncident("details", IncidentLimits.DetailsMax);
        if (RefusalToRate(command, incident, caller) is { } rating) return rating;
        if (IncidentDetailsMerge.FirstClash(incident.Report.Details, command.Details) is { } field)
            return new AlreadySaid(field);
        var fact = new IncidentDetailAdded(command.DetailId, caller.By, now, command.Text, command.ReportedSeverity,
            command.FeltThreatened, command.Details.Tidied(), command.BodyMac);
        var report = Incident.Evolve(incident, command.IncidentId, fact).Report;
        if (ReportChecks.FirstRefusal(report, now) is { } refusal) return refusal;
        return Decision.Of([fact, .. clocks.SupportAfter(incident, fact, now)]);
    }

    private static bool SaysNothing(AddIncidentDetail command) => command.Text is null
        && command.ReportedSeverity is null && command.FeltThreatened is null && command.Details.SaysNothing();

    private static Refusal? RefusalToRate(AddIncidentDetail command, Incident incident, Caller caller)
    {
        if (command.ReportedSeverity is null && command.FeltThreatened is null) return null;
        if (!incident.IsReporter(caller.By)) return new OnlyTheReporterRates();
        if (ReportChecks.Feeling(command.ReportedSeverity, command.FeltThreatened) is { } refusal) return refusal;
        var said = incident.Report;
        if (Differs(said.ReportedSeverity, command.ReportedSeverity)) return new AlreadySaid("reported_severity");
        return Differs(said.FeltThreatened, command.FeltThreatened) ? new AlreadySaid("felt_threatened") : null;
    }

    private static bool Differs<T>(T? before, T? now) where T : struct =>
        before is { } said && now is { } says && !said.Equals(says);
}
