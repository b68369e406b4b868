using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>
/// Says that a worker and a client do not fit. The worker says so for themselves; whoever decides for the client's team
/// writes down what the client says. Nobody asks whose fault it is.
/// </summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Concern">The id of this word, chosen by the one who says it.</param>
/// <param name="Side">From whose side it comes.</param>
/// <param name="Words">What is said, sealed.</param>
public sealed record RaiseFitConcern(AllocationId Allocation, Guid Concern, FitSide Side, SealedText Words)
{
    /// <summary>Decides. The same id again changes nothing.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="allocation">The allocation, or null.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        RaiseFitConcern command, Allocation? allocation, CaseCaller caller, DateTimeOffset now)
    {
        if (allocation is null) return new NoSuchAllocation();
        if (allocation.Concerns.Any(one => one.Concern == command.Concern)) return Decision.Nothing;
        if (allocation.State == AllocationState.Ended) return new CaseNotCarried();
        var isWorker = caller.By == allocation.Worker;
        if (!isWorker && (command.Side == FitSide.Worker || !caller.Decides)) return new CaseNotYours();
        return Decision.Of(new FitConcernRaised(
            command.Allocation, allocation.Client, allocation.Worker, command.Concern, command.Side, command.Words,
            caller.By, now));
    }
}
