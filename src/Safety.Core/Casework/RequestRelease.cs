using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>Asks that somebody else works with a client, or that the work with the client ends.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Kind">What is asked for.</param>
/// <param name="Reason">Why, sealed.</param>
/// <param name="SameDay">Whether the worker says that it cannot wait for tomorrow.</param>
public sealed record RequestRelease(AllocationId Allocation, CaseRequestKind Kind, SealedText Reason, bool SameDay)
{
    /// <summary>Another request waits, or was granted.</summary>
    public sealed record AskedAlready() : Refusal(
        RefusalKind.Conflict, "Another request of yours waits for an answer here, or was granted.");

    /// <summary>
    /// Decides. Same day when the worker says so: their word counts; and after something grave between the two.
    /// </summary>
    /// <param name="command">What was said.</param>
    /// <param name="allocation">The allocation, or null.</param>
    /// <param name="around">What is known beside.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        RequestRelease command, Allocation? allocation, ReleaseSurroundings around, StaffId by, DateTimeOffset now)
    {
        if (allocation is null) return new NoSuchAllocation();
        if (allocation.Worker != by) return new CaseNotYours();
        if (!allocation.IsCarried) return new CaseNotCarried();
        if (allocation.Waiting is { } waiting)
            return waiting.Kind == command.Kind ? Decision.Nothing : new AskedAlready();
        if (allocation.Granted is not null) return new AskedAlready();
        var answerer = around.Line.Count > 0 ? around.Line[0] : (StaffId?)null;
        var sameDay = command.SameDay || around.IsGrave;
        return Decision.Of(
        [
            Asked(command, allocation, answerer, sameDay, around, now),
            .. command.Kind == CaseRequestKind.Transfer
                ? Serial(allocation, around.Team, around.OthersAskedAt, around.Clocks, now)
                : [],
        ]);
    }

    private static ICaseFact Asked(
        RequestRelease command, Allocation allocation, StaffId? answerer, bool sameDay, ReleaseSurroundings around,
        DateTimeOffset now)
    {
        var (number, due) = (allocation.RequestsEver + 1, around.Clocks.AnswerDueAt(now, sameDay));
        var (client, worker) = (allocation.Client, allocation.Worker);
        return command.Kind switch
        {
            CaseRequestKind.Transfer => new TransferRequested(
                command.Allocation, client, worker, number, command.Reason, sameDay, answerer, now, due),
            CaseRequestKind.Closure => new ClosureRequested(
                command.Allocation, client, worker, number, command.Reason, sameDay, answerer, now, due),
        };
    }

    /// <summary>One more worker asks to leave the client; who asked within the time is counted already.</summary>
    internal static IEnumerable<object> Serial(
        Allocation allocation, TeamId? team, IReadOnlyList<DateTimeOffset> othersAskedAt, CaseworkClocks clocks,
        DateTimeOffset now)
    {
        var since = now.AddMonths(-clocks.SerialMonths);
        if (allocation.TransferAskedAt >= since) yield break;
        var workers = othersAskedAt.Count(asked => asked >= since) + 1;
        if (workers >= clocks.SerialFrom)
            yield return new SerialTransferFound(
                allocation.Allocated, allocation.Client, allocation.Worker, team, workers, clocks.SerialMonths, now);
    }
}

/// <summary>What is known beside a request.</summary>
/// <param name="Team">The team that serves the client now, or null.</param>
/// <param name="Line">Who must answer, and who stands above them.</param>
/// <param name="IsGrave">Whether something grave happened lately between the client and the worker.</param>
/// <param name="OthersAskedAt">When each other worker last asked to leave this client.</param>
/// <param name="Clocks">The clocks in force.</param>
public sealed record ReleaseSurroundings(
    TeamId? Team, IReadOnlyList<StaffId> Line, bool IsGrave, IReadOnlyList<DateTimeOffset> OthersAskedAt,
    CaseworkClocks Clocks);
