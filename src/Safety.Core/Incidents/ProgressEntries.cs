using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>What kind of thing the reporter can see.</summary>
public enum ProgressEntryKind
{
    /// <summary>The report came in.</summary>
    Received,

    /// <summary>Words were added.</summary>
    Added,

    /// <summary>The report was put right.</summary>
    Corrected,

    /// <summary>It was put right so that it says less of the severity.</summary>
    CorrectedLower,

    /// <summary>It was rated a second time.</summary>
    Rated,

    /// <summary>It was rated lower than the report says; the reason stands beside it.</summary>
    RatedLower,

    /// <summary>Support was offered.</summary>
    SupportOffered,

    /// <summary>Support was declined.</summary>
    SupportDeclined,

    /// <summary>Support was given.</summary>
    SupportGiven,

    /// <summary>Support was found overdue.</summary>
    SupportOverdue,

    /// <summary>An investigation was opened.</summary>
    InvestigationOpened,

    /// <summary>An investigation was closed. Its findings are told by a message, not shown.</summary>
    InvestigationClosed,

    /// <summary>An action was agreed.</summary>
    ActionAgreed,

    /// <summary>An action was done.</summary>
    ActionDone,

    /// <summary>An action was found overdue.</summary>
    ActionOverdue,

    /// <summary>The reporter was told something.</summary>
    Told,

    /// <summary>The service found that nothing visible had happened for too long.</summary>
    Silence,

    /// <summary>The report was closed.</summary>
    Closed,

    /// <summary>The report was opened again.</summary>
    Reopened,
}

/// <summary>One thing the reporter can see.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="By">Who did it, or null for the watch.</param>
/// <param name="Words">Words that belong to it, sealed, or null.</param>
/// <param name="Severity">The rating, for a rating; else null.</param>
/// <param name="Support">What kind of support, for support; else null.</param>
/// <param name="CloseReason">Why, for closing; else null.</param>
public sealed record ProgressEntry(
    DateTimeOffset At, ProgressEntryKind Kind, StaffId? By, SealedText? Words = null, Severity? Severity = null,
    SupportStepKind? Support = null, CloseReason? CloseReason = null);

/// <summary>Reads everything the reporter can see off a report, oldest first.</summary>
internal static class ProgressEntries
{
    internal static IReadOnlyList<ProgressEntry> Of(Incident incident) =>
    [
        .. Words(incident).Concat(Ratings(incident)).Concat(Support(incident)).Concat(Answers(incident))
            .Concat(Endings(incident)).OrderBy(entry => entry.At).ThenBy(entry => entry.Kind),
    ];

    private static IEnumerable<ProgressEntry> Words(Incident incident) =>
    [
        .. incident.Passages.Where(passage => passage.Kind != PassageKind.Corrected)
            .Select(passage => new ProgressEntry(
            passage.At,
            passage.Kind == PassageKind.Added ? ProgressEntryKind.Added : ProgressEntryKind.Received,
            passage.By, passage.Text)),
        .. incident.Corrections.Select(correction => new ProgressEntry(
            correction.At, correction.LowersSeverity ? ProgressEntryKind.CorrectedLower : ProgressEntryKind.Corrected,
            correction.By, correction.Reason)),
        .. incident.Messages.Select(message => new ProgressEntry(
            message.At, ProgressEntryKind.Told, message.By, message.Text)),
    ];

    private static IEnumerable<ProgressEntry> Ratings(Incident incident) => incident.Ratings.Select(rating =>
        new ProgressEntry(rating.At, rating.IsDowngrade ? ProgressEntryKind.RatedLower : ProgressEntryKind.Rated,
            rating.By, rating.Reason, rating.Assessed));

    private static IEnumerable<ProgressEntry> Support(Incident incident)
    {
        foreach (var step in incident.Support)
        {
            if (step.OfferedAt is { } offeredAt)
                yield return new(offeredAt, ProgressEntryKind.SupportOffered, step.OfferedBy, Support: step.Kind);
            if (step.FoundOverdueAt is { } foundAt)
                yield return new(foundAt, ProgressEntryKind.SupportOverdue, null, Support: step.Kind);
            if (step.SettledAt is { } settledAt)
                yield return new(settledAt, Settled(step.Standing), step.SettledBy, Support: step.Kind);
        }
    }

    private static ProgressEntryKind Settled(SupportStanding standing) => standing == SupportStanding.Given
        ? ProgressEntryKind.SupportGiven : ProgressEntryKind.SupportDeclined;

    private static IEnumerable<ProgressEntry> Answers(Incident incident)
    {
        foreach (var action in incident.Actions)
        {
            yield return new(action.AgreedAt, ProgressEntryKind.ActionAgreed, action.By, action.What);
            if (action.FoundOverdueAt is { } foundAt) yield return new(foundAt, ProgressEntryKind.ActionOverdue, null);
            if (action.DoneAt is { } doneAt)
                yield return new(doneAt, ProgressEntryKind.ActionDone, action.DoneBy, action.Note);
        }

        foreach (var investigation in incident.Investigations)
        {
            yield return new(investigation.OpenedAt, ProgressEntryKind.InvestigationOpened, investigation.OpenedBy);
            if (investigation.ClosedAt is { } closedAt)
                yield return new(closedAt, ProgressEntryKind.InvestigationClosed, investigation.ClosedBy);
        }
    }

    private static IEnumerable<ProgressEntry> Endings(Incident incident)
    {
        foreach (var at in incident.SilencesFound) yield return new(at, ProgressEntryKind.Silence, null);
        foreach (var closing in incident.Closings)
        {
            yield return new(
                closing.At, ProgressEntryKind.Closed, closing.By, closing.Note, CloseReason: closing.Reason);
            if (closing.ReopenedAt is { } reopenedAt)
                yield return new(reopenedAt, ProgressEntryKind.Reopened, closing.ReopenedBy, closing.ReopenReason);
        }
    }
}
