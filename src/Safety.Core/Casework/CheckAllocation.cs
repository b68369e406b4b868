using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>The watch asks whether time itself has something to say about an allocation. The state answers.</summary>
/// <param name="Allocation">The allocation.</param>
public sealed record CheckAllocation(AllocationId Allocation)
{
    /// <summary>Decides. What is late is said, again and again, and stays as it is.</summary>
    /// <param name="command">What was asked.</param>
    /// <param name="allocation">The allocation, or null.</param>
    /// <param name="team">The worker's team, or null; its alert it is.</param>
    /// <param name="line">Who must answer now, and who stands above them.</param>
    /// <param name="clocks">The clocks in force.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        CheckAllocation command, Allocation? allocation, TeamId? team, IReadOnlyList<StaffId> line,
        CaseworkClocks clocks, DateTimeOffset now)
    {
        if (allocation is null) return new NoSuchAllocation();
        var again = now.AddDays(clocks.FoundAgainDays);
        return Decision.Of([.. allocation.Owed.Where(owed => owed.AskAt <= now).Select(Found)]);

        object Found(AllocationOwed owed)
        {
            var (client, worker, times) = (allocation.Client, allocation.Worker, owed.TimesFoundLate + 1);
            return owed.Duty == AllocationDuty.Answer
                ? new RequestFoundUnanswered(
                    command.Allocation, client, worker, team, allocation.Waiting!.Kind, allocation.Waiting.Number,
                    allocation.Waiting.SameDay, line, owed.DueAt, now, times, again)
                : new AllocationFoundOverdue(
                    command.Allocation, client, worker, team, LateDuty.Of(allocation, owed).Kind, owed.Duty, line,
                    owed.DueAt, now, times, again);
        }
    }
}

/// <summary>Says what was found when a refusal or an emergency swap was looked at again.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Duty">What is looked at.</param>
/// <param name="Words">What was found, sealed.</param>
public sealed record ReviewAllocation(AllocationId Allocation, AllocationDuty Duty, SealedText Words)
{
    /// <summary>This is not looked at, but done.</summary>
    public sealed record NotAReview() : Refusal(
        RefusalKind.Invalid, "Only a refusal or an emergency swap is looked at again.", "duty");

    /// <summary>Decides. What is not owed any more is done already.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="allocation">The allocation, or null.</param>
    /// <param name="line">Who stands above the worker.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        ReviewAllocation command, Allocation? allocation, IReadOnlyList<StaffId> line, CaseCaller caller,
        DateTimeOffset now)
    {
        if (allocation is null) return new NoSuchAllocation();
        if (caller.By == allocation.Worker || !(caller.Decides || line.Contains(caller.By)))
            return new CaseNotForYouToDecide();
        if (command.Duty is not (AllocationDuty.RefusalReview or AllocationDuty.SwapReview)) return new NotAReview();
        if (allocation.Owes(command.Duty) is null) return Decision.Nothing;
        return Decision.Of(new AllocationReviewed(
            command.Allocation, allocation.Client, allocation.Worker, command.Duty, command.Words, caller.By, now));
    }
}
