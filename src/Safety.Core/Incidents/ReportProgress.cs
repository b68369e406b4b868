namespace Safety.Core.Incidents;

/// <summary>The stages of a report, as the reporter sees them.</summary>
public enum ProgressStage
{
    /// <summary>It came in and is kept.</summary>
    Received,

    /// <summary>Somebody who can do something has looked at it.</summary>
    Seen,

    /// <summary>It was rated a second time.</summary>
    Assessed,

    /// <summary>Support was offered or given.</summary>
    Supported,

    /// <summary>Something was decided: an action, an investigation, or the end.</summary>
    Decided,

    /// <summary>It is closed.</summary>
    Closed,
}

/// <summary>One stage.</summary>
/// <param name="Stage">Which.</param>
/// <param name="ReachedAt">When it was reached first, or null.</param>
/// <param name="DueAt">By when the next thing of this stage is owed, or null.</param>
/// <param name="IsOverdue">Whether something of this stage is owed and late.</param>
public sealed record ProgressStep(
    ProgressStage Stage, DateTimeOffset? ReachedAt, DateTimeOffset? DueAt = null, bool IsOverdue = false);

/// <summary>What became of a report: the reporter's receipt.</summary>
/// <param name="Receipt">The short code.</param>
/// <param name="ReceivedAt">When it came in.</param>
/// <param name="Steps">All stages, in order.</param>
/// <param name="Entries">Everything the reporter can see, oldest first.</param>
/// <param name="IsSilent">Whether nothing visible has happened for too long.</param>
public sealed record ReportProgress(
    string Receipt, DateTimeOffset ReceivedAt, IReadOnlyList<ProgressStep> Steps,
    IReadOnlyList<ProgressEntry> Entries, bool IsSilent)
{
    /// <summary>Reads the receipt off a report.</summary>
    /// <param name="incident">The report.</param>
    /// <param name="seenAt">When a handler first opened it or took its alert, as other rooms know; or null.</param>
    /// <param name="now">The server's clock, to say what is late.</param>
    public static ReportProgress Of(Incident incident, DateTimeOffset? seenAt, DateTimeOffset now)
    {
        var silent = incident.SilenceDueAt <= now || incident.SilencesFound.Any(at => at > incident.LastVisibleAt);
        var seen = Earliest([seenAt, FirstAct(incident)]);
        var supportDue = Earliest(incident.Support.Where(step => step.IsOpen).Select(step => step.DueAt));
        var supportLate = incident.Support.Any(step =>
            step.IsOpen && (step.FoundOverdueAt is not null || step.DueAt <= now));
        var openActions = incident.Actions.Where(action => action.DoneAt is null).ToList();
        var actionDue = Earliest(openActions.Select(action => (DateTimeOffset?)action.DueAt));
        IReadOnlyList<ProgressStep> steps =
        [
            new(ProgressStage.Received, incident.ReportedAt),
            new(ProgressStage.Seen, seen, seen is null ? incident.SilenceDueAt : null, seen is null && silent),
            new(ProgressStage.Assessed, Earliest(incident.Ratings.Select(rating => (DateTimeOffset?)rating.At))),
            new(ProgressStage.Supported, FirstSupport(incident), supportDue, supportLate),
            new(ProgressStage.Decided, FirstDecision(incident), actionDue, actionDue <= now),
            new(ProgressStage.Closed, incident.IsClosed ? incident.Closings[^1].At : null),
        ];
        return new(ReceiptCode.Of(incident.Id), incident.ReportedAt, steps, ProgressEntries.Of(incident), silent);
    }

    private static DateTimeOffset? FirstSupport(Incident incident) => Earliest(incident.Support.Select(step =>
        step.OfferedAt ?? (step.Standing == SupportStanding.Given ? step.SettledAt : null)));

    private static DateTimeOffset? FirstDecision(Incident incident) => Earliest(
    [
        .. incident.Actions.Select(action => (DateTimeOffset?)action.AgreedAt),
        .. incident.Investigations.Select(investigation => (DateTimeOffset?)investigation.OpenedAt),
        .. incident.Closings.Select(closing => (DateTimeOffset?)closing.At),
    ]);

    /// <summary>The first act of somebody else; whoever acts has seen.</summary>
    private static DateTimeOffset? FirstAct(Incident incident) => Earliest(
    [
        FirstSupport(incident), FirstDecision(incident),
        .. incident.Ratings.Select(rating => (DateTimeOffset?)rating.At),
        .. incident.Messages.Select(message => (DateTimeOffset?)message.At),
    ]);

    private static DateTimeOffset? Earliest(IEnumerable<DateTimeOffset?> moments) => moments.Min();
}
