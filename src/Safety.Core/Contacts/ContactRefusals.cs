using Safety.Core.Language;

namespace Safety.Core.Contacts;

/// <summary>There is no such contact with this client.</summary>
public sealed record NoSuchContact() : Refusal(RefusalKind.NotFound, "There is no such contact here.");

/// <summary>The contact was withdrawn and counts no more.</summary>
public sealed record ContactIsWithdrawn() : Refusal(
    RefusalKind.Conflict, "This contact was withdrawn and counts no more.");

/// <summary>Somebody else had the contact, and somebody else wrote it down.</summary>
public sealed record NotYourContact() : Refusal(
    RefusalKind.NotAllowed,
    "Whoever had the contact, whoever recorded it, and the manager of the client's team may do this.");
