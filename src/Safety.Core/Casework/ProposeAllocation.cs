using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>Asks a worker to work with a client. Whoever decides for the client asks; the worker answers.</summary>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Case">What sort of case it is.</param>
/// <param name="InPlaceOf">The worker whose place it would be in an emergency swap, or null.</param>
public sealed record ProposeAllocation(ClientId Client, StaffId Worker, CaseType Case, StaffId? InPlaceOf = null)
{
    /// <summary>Nobody of that id works here.</summary>
    public sealed record WorkerUnknown() : Refusal(
        RefusalKind.Invalid, "There is no such person among those who work here.", "worker_id");

    /// <summary>The policy knows no such case.</summary>
    public sealed record CaseTypeUnknown() : Refusal(
        RefusalKind.Invalid, "The policy has no such scheme, or no such kind of case in it.", "kind");

    /// <summary>The worker has this client already, or was asked.</summary>
    public sealed record AllocatedAlready() : Refusal(
        RefusalKind.Conflict, "This worker has this client already, or was asked, as another kind of case.");

    /// <summary>Decides. The same asked again changes nothing.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="allocation">The allocation as it stands, or null.</param>
    /// <param name="around">What is known beside.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        ProposeAllocation command, Allocation? allocation, CaseSurroundings around, CaseCaller caller,
        DateTimeOffset now)
    {
        if (!caller.Decides) return new CaseNotForYouToDecide();
        if (allocation is { State: not AllocationState.Ended })
            return allocation.Proposal.Case == command.Case ? Decision.Nothing : new AllocatedAlready();
        if (!around.WorksHere(command.Worker)) return new WorkerUnknown();
        if (!around.Schemes.Knows(command.Case)) return new CaseTypeUnknown();
        return Decision.Of(new AllocationProposed(
            AllocationId.For(command.Client, command.Worker), command.Client, command.Worker, around.Team, command.Case,
            command.InPlaceOf, caller.By, now));
    }
}

/// <summary>What is known beside an allocation when something is decided about it.</summary>
/// <param name="Team">The team that serves the client, or null.</param>
/// <param name="WorksHere">Whether somebody works here.</param>
/// <param name="Schemes">The policy's schemes of caseload.</param>
public sealed record CaseSurroundings(
    TeamId? Team, Func<StaffId, bool> WorksHere, IReadOnlyList<CaseloadScheme> Schemes);
