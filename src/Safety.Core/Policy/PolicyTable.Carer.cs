namespace Safety.Core.Policy;

public static partial class PolicyTable
{
    private static IEnumerable<PolicyNumber> OfTheCarer() =>
    [
        PolicyNumber.Count("supervision_minutes_per_month", "The clinical supervision that each month must have",
            numbers => numbers.SupervisionMinutesPerMonth, 0, 1440, "minutes"),
        PolicyNumber.Count("supervision_due_days", "The time after a month until missing supervision is late",
            numbers => numbers.SupervisionDueDays, 0, 27, "days"),
        PolicyNumber.Count("supervision_student_days", "The longest time between two supervisions of a student",
            numbers => numbers.SupervisionStudentDays, 1, 31, "days"),
        PolicyNumber.Count("supervision_client_hours", "The hours with clients for which a student is owed an hour",
            numbers => numbers.SupervisionClientHours, 1, 100, "hours"),
        PolicyNumber.Count("pulse_group_min", "The people who must have answered before a group's pulse is shown",
            numbers => numbers.PulseGroupMin, 8, 100, "people"),
    ];
}
