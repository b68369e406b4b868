using Safety.Core.Language;

namespace Safety.Core.Staff;

public sealed partial record StaffMember : IHasDeadlines<StaffMember>
{
    /// <summary>The deadline kind by which the watch looks at the month of supervision that ended.</summary>
    public const string SupervisionDeadline = "supervision";

    /// <summary>
    /// The first look after somebody begins to work at the front: before any month can be judged, so that the look
    /// itself can say by the agency's calendar when the first one is.
    /// </summary>
    private static readonly TimeSpan FirstLook = TimeSpan.FromDays(20);

    /// <summary>Supervision that was held or lost, and what the watch found.</summary>
    public SupervisionLedger Supervision { get; init; } = new();

    /// <inheritdoc/>
    public static IEnumerable<DeadlineChange> DeadlinesOf(object fact) => fact switch
    {
        RoleGranted { Role: StaffRole.Staff } e when !Canary.Is(e.Staff) => [At(e.GrantedAt + FirstLook)],
        SupervisionLookPlanned e => [At(e.LookAt)],
        SupervisionFoundOverdue e => [At(e.LookAt)],
        RoleWithdrawn { Role: StaffRole.Staff } or StaffMemberLeft =>
            [new DeadlineChange.Disarm(SupervisionDeadline, 0)],
        _ => [],
    };

    private static DeadlineChange.Arm At(DateTimeOffset due) => new(SupervisionDeadline, 0, due);
}
