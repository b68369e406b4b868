using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>There is no such visit, or not for the one who asks.</summary>
public sealed record NoSuchVisit() : Refusal(RefusalKind.NotFound, "There is no such visit.");

/// <summary>Only who goes on the visit, or answers for it, may do this.</summary>
public sealed record NotYourVisit() : Refusal(
    RefusalKind.NotAllowed, "Only who goes on this visit, or answers for it, can do this.");

/// <summary>Who goes on the visit cannot decide this about it.</summary>
public sealed record OwnVisit() : Refusal(
    RefusalKind.NotAllowed, "You go on this visit yourself, so somebody else must decide this.");

/// <summary>Only a manager or a responder may do this.</summary>
public sealed record NotAnAnswerer() : Refusal(
    RefusalKind.NotAllowed, "Only a manager of the team, a safety lead or a called responder can do this.");

/// <summary>The worker is not their own second person.</summary>
public sealed record EscortIsTheWorker() : Refusal(
    RefusalKind.Invalid, "The second person must be somebody else than the worker who goes.", "escort");

/// <summary>More people come along than one visit can hold.</summary>
public sealed record TooManyEscorts() : Refusal(RefusalKind.Conflict, "Eight people come along already.");

/// <summary>The visit has ended or was called off.</summary>
public sealed record VisitIsOver() : Refusal(RefusalKind.Conflict, "This visit is over.");

/// <summary>The visit has not begun, so nobody watches over it yet.</summary>
public sealed record VisitNotStarted() : Refusal(RefusalKind.Conflict, "This visit has not been started.");

/// <summary>The visit has begun already.</summary>
public sealed record VisitIsUnderway() : Refusal(RefusalKind.Conflict, "This visit is underway.");
