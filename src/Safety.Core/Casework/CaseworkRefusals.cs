using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>There is no such allocation, or not for the one who asks.</summary>
public sealed record NoSuchAllocation() : Refusal(RefusalKind.NotFound, "There is no such allocation.");

/// <summary>The worker does not work with the client, so this cannot be said.</summary>
public sealed record CaseNotCarried() : Refusal(
    RefusalKind.Conflict, "The worker does not work with this client now.");

/// <summary>Only the worker may say this.</summary>
public sealed record CaseNotYours() : Refusal(
    RefusalKind.NotAllowed, "Only the worker who works with this client can say this.");

/// <summary>Only whoever decides for the client's team may say this.</summary>
public sealed record CaseNotForYouToDecide() : Refusal(
    RefusalKind.NotAllowed, "The manager of the client's team or a safety lead decides this.");

/// <summary>The proposal was answered otherwise.</summary>
public sealed record ProposalAlreadyAnswered() : Refusal(
    RefusalKind.Conflict, "This was answered already, or has ended.");

/// <summary>No request waits for an answer.</summary>
public sealed record NoRequestWaits() : Refusal(RefusalKind.Conflict, "No request waits for an answer here.");

/// <summary>The request is another person's to answer.</summary>
public sealed record RequestNotYoursToAnswer() : Refusal(
    RefusalKind.NotAllowed,
    "Another person must answer this: never the worker, and after a refusal only somebody above whoever refused.");

/// <summary>A review lies outside its range.</summary>
/// <param name="Days">The most days that the policy allows.</param>
public sealed record BadCaseReviewDate(int Days) : Refusal(
    RefusalKind.Invalid, $"The review date must lie ahead, and at most {Days} days on.", "review_due_at");

/// <summary>Who asks about an allocation, as the door knows them.</summary>
/// <param name="By">Who.</param>
/// <param name="Decides">Whether they decide for the client's team, or manage the worker.</param>
/// <param name="IsSafetyLead">Whether they are a safety lead.</param>
public sealed record CaseCaller(StaffId By, bool Decides, bool IsSafetyLead);
