using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>The deadlines of an allocation: one kind per duty, and one step.</summary>
public static class AllocationDeadlines
{
    /// <summary>The stable code of a duty's deadline.</summary>
    public static string KindOf(AllocationDuty duty) => duty switch
    {
        AllocationDuty.Answer => "case_answer",
        AllocationDuty.Handover => "case_handover",
        AllocationDuty.RefusalReview => "case_refusal_review",
        AllocationDuty.SwapReview => "case_swap_review",
    };

    internal static IEnumerable<DeadlineChange> Of(object fact) => fact switch
    {
        TransferRequested f => [Arm(AllocationDuty.Answer, f.DueAt)],
        ClosureRequested f => [Arm(AllocationDuty.Answer, f.DueAt)],
        TransferGranted f => Granted(f.HandoverDueAt),
        ClosureGranted f => Granted(f.HandoverDueAt),
        TransferRefused f => Refused(f.ReviewDueAt),
        ClosureRefused f => Refused(f.ReviewDueAt),
        CaseRequestWithdrawn => [Disarm(AllocationDuty.Answer)],
        RequestFoundUnanswered f => [Arm(AllocationDuty.Answer, f.AskAgainAt)],
        AllocationFoundOverdue f => [Arm(f.Duty, f.AskAgainAt)],
        AllocationReviewed f => [Disarm(f.Duty)],
        AllocationEnded f =>
        [
            Disarm(AllocationDuty.Answer), Disarm(AllocationDuty.Handover), Disarm(AllocationDuty.RefusalReview),
            .. f.ReviewDueAt is { } due ? Armed(AllocationDuty.SwapReview, due) : [],
        ],
        AllocationProposed or AllocationAccepted or AllocationContested or AllocationImposed or FitConcernRaised
            or SerialTransferFound => [],
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of an allocation."),
    };

    private static DeadlineChange[] Granted(DateTimeOffset dueAt) =>
        [Disarm(AllocationDuty.Answer), Disarm(AllocationDuty.RefusalReview), Arm(AllocationDuty.Handover, dueAt)];

    private static DeadlineChange[] Refused(DateTimeOffset dueAt) =>
        [Disarm(AllocationDuty.Answer), Arm(AllocationDuty.RefusalReview, dueAt)];

    private static DeadlineChange[] Armed(AllocationDuty duty, DateTimeOffset dueAt) => [Arm(duty, dueAt)];

    private static DeadlineChange.Arm Arm(AllocationDuty duty, DateTimeOffset dueAt) => new(KindOf(duty), 0, dueAt);

    private static DeadlineChange.Disarm Disarm(AllocationDuty duty) => new(KindOf(duty), 0);
}
