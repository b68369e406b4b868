using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>How each fact changes an allocation.</summary>
internal static class AllocationFold
{
    public static Allocation From(Guid id, AllocationProposed proposal) => new()
    {
        Id = id,
        Client = proposal.Client,
        Worker = proposal.Worker,
        State = AllocationState.Proposed,
        Proposal = proposal,
    };

    public static Allocation After(this Allocation allocation, ICaseFact fact) =>
        Life(allocation, fact) ?? Asking(allocation, fact) ?? Watch(allocation, fact)
        ?? throw new InvalidOperationException($"{fact.GetType().Name} cannot follow for an allocation.");

    private static Allocation? Life(Allocation allocation, ICaseFact fact) => fact switch
    {
        // It begins again: what was asked before counts for serial transfers and for the number, and nothing else.
        AllocationProposed f => From(allocation.Id, f) with
        {
            TransferAskedAt = allocation.TransferAskedAt,
            RequestsEver = allocation.RequestsEver,
            Owed = [.. allocation.Owed.Where(owed => owed.Duty == AllocationDuty.SwapReview)],
        },
        AllocationAccepted f => allocation with { State = AllocationState.Accepted, BeganAt = f.AcceptedAt },
        AllocationContested f => allocation with { State = AllocationState.Contested, Contest = f },
        AllocationImposed f => allocation with
        {
            State = AllocationState.Imposed,
            BeganAt = f.ImposedAt,
            Imposition = f,
        },
        FitConcernRaised f => allocation with
        {
            Concerns =
            [
                .. allocation.Concerns.TakeLast(Allocation.ConcernsKeptMax - 1),
                new FitConcern(f.Concern, f.Side, f.Words, f.By, f.RaisedAt),
            ],
        },
        AllocationEnded f => Ended(allocation, f),
        _ => null,
    };

    private static Allocation? Asking(Allocation allocation, ICaseFact fact) => fact switch
    {
        TransferRequested f => Asked(allocation, new CaseRequest(
            CaseRequestKind.Transfer, f.Number, f.Reason, f.SameDay, f.Answerer, f.RequestedAt, f.DueAt,
            CaseRequestState.Waiting)) with
        { TransferAskedAt = f.RequestedAt },
        ClosureRequested f => Asked(allocation, new CaseRequest(
            CaseRequestKind.Closure, f.Number, f.Reason, f.SameDay, f.Answerer, f.RequestedAt, f.DueAt,
            CaseRequestState.Waiting)),
        TransferGranted f => Granted(allocation, f.By, f.GrantedAt, f.HandoverDueAt),
        ClosureGranted f => Granted(allocation, f.By, f.GrantedAt, f.HandoverDueAt),
        TransferRefused f => Refused(allocation, new CaseRefusal(
            CaseRequestKind.Transfer, f.Reason, f.Substitute, f.ReviewDueAt, f.By, f.RefusedAt)),
        ClosureRefused f => Refused(allocation, new CaseRefusal(
            CaseRequestKind.Closure, f.Reason, f.Substitute, f.ReviewDueAt, f.By, f.RefusedAt)),
        CaseRequestWithdrawn f => Answered(allocation, CaseRequestState.Withdrawn, null, f.WithdrawnAt),
        _ => null,
    };

    private static Allocation? Watch(Allocation allocation, ICaseFact fact) => fact switch
    {
        RequestFoundUnanswered f =>
            With(allocation, new(AllocationDuty.Answer, f.DueAt, f.AskAgainAt, f.Times, f.Team)) with
            { Request = allocation.Request! with { TimesUnanswered = f.Times } },
        AllocationFoundOverdue f => With(allocation, new(f.Duty, f.DueAt, f.AskAgainAt, f.Times, f.Team)),
        AllocationReviewed f => Without(allocation, f.Duty),
        SerialTransferFound => allocation,
        _ => null,
    };

    private static Allocation Asked(Allocation allocation, CaseRequest request) =>
        With(allocation, Owed(AllocationDuty.Answer, request.DueAt)) with
        {
            Request = request,
            RequestsEver = request.Number,
        };

    private static Allocation Granted(Allocation allocation, StaffId by, DateTimeOffset at, DateTimeOffset handover) =>
        With(
            Without(Answered(allocation, CaseRequestState.Granted, by, at), AllocationDuty.RefusalReview),
            Owed(AllocationDuty.Handover, handover));

    private static Allocation Refused(Allocation allocation, CaseRefusal refusal) =>
        With(
            Answered(allocation, CaseRequestState.Refused, refusal.By, refusal.RefusedAt),
            Owed(AllocationDuty.RefusalReview, refusal.ReviewDueAt)) with
        { Refusal = refusal };

    private static Allocation Answered(
        Allocation allocation, CaseRequestState state, StaffId? by, DateTimeOffset at) =>
        Without(allocation, AllocationDuty.Answer) with
        {
            Request = allocation.Request! with { State = state, By = by, AnsweredAt = at },
        };

    private static Allocation Ended(Allocation allocation, AllocationEnded fact)
    {
        var ended = allocation.Waiting is null
            ? allocation
            : Answered(allocation, CaseRequestState.Overtaken, fact.By, fact.EndedAt);
        var left = ended.Owed.Where(owed => owed.Duty == AllocationDuty.SwapReview).ToList();
        ended = ended with { State = AllocationState.Ended, End = fact, Owed = left };
        return fact.ReviewDueAt is { } due ? With(ended, Owed(AllocationDuty.SwapReview, due)) : ended;
    }

    private static AllocationOwed Owed(AllocationDuty duty, DateTimeOffset dueAt) => new(duty, dueAt, dueAt, 0);

    private static Allocation Without(Allocation allocation, AllocationDuty duty) =>
        allocation with { Owed = [.. allocation.Owed.Where(owed => owed.Duty != duty)] };

    private static Allocation With(Allocation allocation, AllocationOwed owed) => allocation with
    {
        Owed = [.. allocation.Owed.Where(other => other.Duty != owed.Duty).Append(owed).OrderBy(each => each.Duty)],
    };
}
