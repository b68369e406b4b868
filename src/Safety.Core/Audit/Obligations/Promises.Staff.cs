using Safety.Core.Staff;

namespace Safety.Core.Audit.Obligations;

/// <summary>What the agency owes its people month by month.</summary>
public static partial class Promises
{
    private const int MonthsOfYear = 12;

    private static PromiseTurn[]? OfStaff(object fact) => fact switch
    {
        // The look at one month begins to wait for the next.
        SupervisionLookPlanned { Month: { } month, Standing: { } standing } f =>
        [
            new PromiseTurn.Judged(ObligationKind.Supervision, NumberOf(month), FoundOf(standing), null),
            Made(ObligationKind.Supervision, f.PlannedAt, f.LookAt),
        ],
        SupervisionLookPlanned f => [Made(ObligationKind.Supervision, f.PlannedAt, f.LookAt)],
        SupervisionFoundOverdue f =>
        [
            new PromiseTurn.Judged(ObligationKind.Supervision, NumberOf(f.Month), PromiseFound.Broken, f.Manager),
            Made(ObligationKind.Supervision, f.FoundAt, f.LookAt),
        ],
        SupervisionHeld { MakesGood: { } month } f =>
            [Kept(ObligationKind.Supervision, f.RecordedAt, f.Supervisor, NumberOf(month))],
        RoleWithdrawn { Role: StaffRole.Staff } f => [Released(ObligationKind.Supervision, f.WithdrawnAt)],
        StaffMemberLeft f => [Released(ObligationKind.Supervision, f.LeftAt)],
        _ => null,
    };

    /// <summary>The number by which the supervision of a month is known once the month is judged.</summary>
    private static int NumberOf(DateOnly month) => (month.Year * MonthsOfYear) + month.Month;

    private static PromiseFound FoundOf(SupervisionStanding standing) => standing switch
    {
        SupervisionStanding.Enough => PromiseFound.Kept,
        SupervisionStanding.Excused or SupervisionStanding.NotOwed or SupervisionStanding.NotKept =>
            PromiseFound.FellAway,
    };
}
