using Safety.Core.Language;

namespace Safety.Core.Visits;

public sealed partial record Visit
{
    /// <summary>Deadline kind: cover must stand; the step is always 0.</summary>
    public const string EscortDeadline = "visit_escort";

    /// <summary>The step of a reminder.</summary>
    public const int ReminderStep = 0;

    /// <summary>The step at which it counts as missed.</summary>
    public const int AlarmStep = 1;

    /// <summary>The stable code of a deadline of a running visit.</summary>
    public static string KindOf(VisitDeadline deadline) => deadline switch
    {
        VisitDeadline.CheckIn => "visit_check_in",
        VisitDeadline.End => "visit_end",
        VisitDeadline.Start => "visit_start",
    };

    /// <inheritdoc/>
    public static IEnumerable<DeadlineChange> DeadlinesOf(object fact) => fact switch
    {
        VisitRiskChecked e => [Escort(e.EscortDueAt)],
        EscortRequested e => [Escort(e.EscortDueAt)],
        EscortRequestWithdrawn e => [Escort(e.EscortDueAt)],
        EscortWithdrawn e => [Escort(e.EscortDueAt)],
        SoloVisitRefused e => [Escort(e.EscortDueAt), .. Beginning(null)],
        EscortAssigned or EscortFoundMissing or UnescortedVisitAuthorised => [Escort(null)],
        VisitPlanned e => StartOf(e) is { } due ? Beginning(due) : [],
        VisitFoundNotBegun => Beginning(null),
        VisitStarted e => [Escort(null), .. Beginning(null), .. Heard(e.Dues)],
        VisitCheckedIn e => Heard(e.Dues),
        VisitExtended e => Heard(e.Dues),
        VisitAlarmClosed e => [.. Beginning(null), .. Heard(e.Dues)],
        DuressSignalled { Guise: DuressGuise.CheckIn } e => Heard(e.Dues),
        VisitReminderFoundDue e => [Disarm(e.About, ReminderStep)],
        VisitFoundOverdue e => [Disarm(e.Missed, ReminderStep), Disarm(e.Missed, AlarmStep)],
        DuressSignalled or VisitEnded or VisitCancelled => [new DeadlineChange.DisarmAll()],
        EscortDeclined or SosRaised or VisitReminderSent or PreVisitNoteRead => [],
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of a visit."),
    };

    private static DeadlineChange Escort(DateTimeOffset? dueAt) => dueAt is { } moment
        ? new DeadlineChange.Arm(EscortDeadline, 0, moment)
        : new DeadlineChange.Disarm(EscortDeadline, 0);

    private static IEnumerable<DeadlineChange> Heard(IReadOnlyList<VisitDue> dues)
    {
        foreach (var deadline in new[] { VisitDeadline.CheckIn, VisitDeadline.End })
        {
            var due = dues.FirstOrDefault(one => one.Deadline == deadline);
            yield return Change(deadline, ReminderStep, due?.RemindAt);
            yield return Change(deadline, AlarmStep, due?.AlarmAt);
        }
    }

    private static IEnumerable<DeadlineChange> Beginning(VisitDue? due) =>
    [
        Change(VisitDeadline.Start, ReminderStep, due?.RemindAt), Change(VisitDeadline.Start, AlarmStep, due?.AlarmAt),
    ];

    private static DeadlineChange Change(VisitDeadline deadline, int step, DateTimeOffset? at) => at is { } moment
        ? new DeadlineChange.Arm(KindOf(deadline), step, moment)
        : Disarm(deadline, step);

    private static DeadlineChange.Disarm Disarm(VisitDeadline deadline, int step) => new(KindOf(deadline), step);
}
