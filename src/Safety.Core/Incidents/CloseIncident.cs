using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Closes a report. What is still owed stays owed and watched; nothing ends silently.</summary>
/// <param name="IncidentId">Which report.</param>
/// <param name="Reason">Why.</param>
/// <param name="Note">More words, or null.</param>
/// <param name="DuplicateOf">The other report, when it is a duplicate.</param>
/// <param name="NotInformed">Why the reporter was not told, when they were not.</param>
/// <param name="NotInvestigated">Why a serious report was not investigated, when it was not.</param>
public sealed record CloseIncident(
    Guid IncidentId, CloseReason Reason, SealedText? Note = null, IncidentId? DuplicateOf = null,
    NotInformedReason? NotInformed = null, NotInvestigatedReason? NotInvestigated = null)
{
    /// <summary>The reporter was told nothing since the report was filed or last opened again.</summary>
    public sealed record ReporterNotInformed() : Refusal(RefusalKind.Conflict,
        "Tell the reporter first what became of the report, or say why they cannot be told.", "not_informed");

    /// <summary>Nobody can have agreed, or called it a mistake, without being told.</summary>
    public sealed record ReasonNeedsTheReporter() : Refusal(RefusalKind.Conflict,
        "This reason rests on the reporter's word, so they must be told first.", "reason");

    /// <summary>A step of support is owed, past its time, and nobody gave it or heard a no.</summary>
    public sealed record SupportIsOverdue() : Refusal(RefusalKind.Conflict,
        "A step of support is overdue. Give it, or record that it was declined, before closing.", "support");

    /// <summary>An action is past its time and not done.</summary>
    public sealed record ActionIsOverdue() : Refusal(RefusalKind.Conflict,
        "An agreed action is overdue. Record it as done, or say in its note why not, before closing.", "actions");

    /// <summary>An investigation is under way.</summary>
    public sealed record InvestigationIsOpen() : Refusal(RefusalKind.Conflict,
        "An investigation is still open. Close it with its findings first.");

    /// <summary>A serious report was not investigated and nobody said why.</summary>
    public sealed record InvestigationOrReason() : Refusal(RefusalKind.Conflict,
        "A serious report is investigated, or somebody says why not.", "not_investigated");

    /// <summary>A duplicate needs the report that it repeats, another one than itself.</summary>
    public sealed record DuplicateOfWhat() : Refusal(RefusalKind.Invalid,
        "Say which other report tells of the same.", "duplicate_of");

    /// <summary>It was closed before, for another reason.</summary>
    public sealed record ClosedOtherwise() : Refusal(RefusalKind.Conflict,
        "This report was closed already, for another reason. Open it again first, with a reason.", "reason");

    /// <summary>Decides.</summary>
    public static Decision Decide(CloseIncident command, Incident? incident, Caller caller, DateTimeOffset now)
    {
        if (incident is null) return new NoSuchIncident();
        if (incident.RefusalToHandle(caller) is { } standing) return standing;
        if (incident.IsClosed)
            return incident.Closings[^1].Reason == command.Reason ? Decision.Nothing : new ClosedOtherwise();
        if (RefusalOfWords(command) is { } words) return words;
        if (RefusalToEnd(command, incident, now) is { } refusal) return refusal;
        return Decision.Of(new IncidentClosed(caller.By, now, command.Reason, command.Note,
            command.Reason == CloseReason.DuplicateOfAnotherReport ? command.DuplicateOf : null,
            incident.ReporterIsInformed ? null : command.NotInformed,
            MustBeInvestigated(incident) ? command.NotInvestigated : null,
            [.. incident.Support.Where(step => step.IsOpen).Select(step => step.Step)],
            [.. incident.Actions.Where(action => action.DoneAt is null).Select(action => action.Number)]));
    }

    private static Refusal? RefusalOfWords(CloseIncident command)
    {
        if (!Enum.IsDefined(command.Reason)) return new ReportChecks.UnknownCode("reason");
        if (command.NotInformed is { } told && !Enum.IsDefined(told))
            return new ReportChecks.UnknownCode("not_informed");
        if (command.NotInvestigated is { } looked && !Enum.IsDefined(looked))
            return new ReportChecks.UnknownCode("not_investigated");
        if (command.Reason != CloseReason.DuplicateOfAnotherReport) return null;
        return command.DuplicateOf is { } other && other.Value != command.IncidentId ? null : new DuplicateOfWhat();
    }

    private static Refusal? RefusalToEnd(CloseIncident command, Incident incident, DateTimeOffset now)
    {
        var restsOnReporter = command.Reason is CloseReason.AgreedWithReporter or CloseReason.FiledByMistake;
        if (!incident.ReporterIsInformed && restsOnReporter) return new ReasonNeedsTheReporter();
        if (!incident.ReporterIsInformed && command.NotInformed is null) return new ReporterNotInformed();
        if (incident.Investigations is [.., { ClosedAt: null }]) return new InvestigationIsOpen();
        if (MustBeInvestigated(incident) && command.NotInvestigated is null) return new InvestigationOrReason();
        if (incident.Support.Any(step => step.IsOpen && IsLate(step.DueAt, step.FoundOverdueAt, now)))
            return new SupportIsOverdue();
        return incident.Actions.Any(action => action.DoneAt is null && IsLate(action.DueAt, action.FoundOverdueAt, now))
            ? new ActionIsOverdue() : null;
    }

    /// <summary>From serious on, by the highest that anybody has said.</summary>
    private static bool MustBeInvestigated(Incident incident) =>
        incident.SeverityForAlerts >= Severity.Serious && incident.Investigations.Count == 0;

    private static bool IsLate(DateTimeOffset? dueAt, DateTimeOffset? foundAt, DateTimeOffset now) =>
        foundAt is not null || dueAt <= now;
}
