namespace Safety.Core.Policy;

public static partial class PolicyTable
{
    private static IEnumerable<PolicyNumber> Visits() =>
    [
        PolicyNumber.Time("call_for_help_expires_after", "The time after which an acknowledged call for help expires",
            numbers => numbers.CallForHelpExpiresAfter, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)),
        PolicyNumber.Time("check_in_every", "The time between check-ins on a visit",
            numbers => numbers.CheckInEvery, TimeSpan.FromMinutes(5), TimeSpan.FromHours(4)),
        PolicyNumber.Time("check_in_grace", "The grace after a missed check-in",
            numbers => numbers.CheckInGrace, TimeSpan.Zero, TimeSpan.FromMinutes(30)),
        PolicyNumber.Time("check_in_every_at_risk", "The time between check-ins on a visit that needs cover",
            numbers => numbers.CheckInEveryAtRisk, TimeSpan.FromMinutes(5), TimeSpan.FromHours(2)),
        PolicyNumber.Time("check_in_grace_at_risk", "The grace after a missed check-in on a visit that needs cover",
            numbers => numbers.CheckInGraceAtRisk, TimeSpan.Zero, TimeSpan.FromMinutes(15)),
        PolicyNumber.Time("visit_overrun_after", "The time after a visit's end until it counts as overrun",
            numbers => numbers.VisitOverrunAfter, TimeSpan.Zero, TimeSpan.FromMinutes(60)),
        PolicyNumber.Time("visit_reminder_before", "The time before a check-in at which the worker is reminded",
            numbers => numbers.VisitReminderBefore, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(15)),
        PolicyNumber.Time("escort_due_before", "The time before a visit by which its cover must stand",
            numbers => numbers.EscortDueBefore, TimeSpan.Zero, TimeSpan.FromHours(72)),
        PolicyNumber.Count("cover_from_severity", "The severity of an incident from which visits need cover",
            numbers => numbers.CoverFromSeverity, 1, 4),
        PolicyNumber.Count("cover_look_back_days", "The time over which incidents count for cover",
            numbers => numbers.CoverLookBackDays, 30, 1830, "days"),
        PolicyNumber.Count("intake_check_valid_days", "The time for which an intake check counts",
            numbers => numbers.IntakeCheckValidDays, 30, 730, "days"),
        PolicyNumber.Count("new_worker_days", "The time for which a worker counts as new",
            numbers => numbers.NewWorkerDays, 0, 730, "days"),
        PolicyNumber.Count("cool_off_days", "The time without visits alone after an incident",
            numbers => numbers.CoolOffDays, 0, 90, "days"),
        PolicyNumber.Count("phased_return_days", "The time without visits alone after a leave",
            numbers => numbers.PhasedReturnDays, 0, 90, "days"),
        PolicyNumber.Count("phased_return_after_leave_days", "The length of a leave from which the return is phased",
            numbers => numbers.PhasedReturnAfterLeaveDays, 1, 366, "days"),
        PolicyNumber.Count("retaliation_watch_days", "The time in which adverse events go to somebody neutral",
            numbers => numbers.RetaliationWatchDays, 30, 366, "days"),
    ];
}
