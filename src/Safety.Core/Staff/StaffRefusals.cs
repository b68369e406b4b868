using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>There is no such member of staff.</summary>
public sealed record NoSuchStaffMember() : Refusal(RefusalKind.NotFound, "There is no such member of staff.");

/// <summary>The member of staff no longer works here.</summary>
public sealed record HasLeft() : Refusal(RefusalKind.Conflict, "This person no longer works here.");

/// <summary>Only the person may say this about themselves.</summary>
public sealed record NotYourOwn() : Refusal(
    RefusalKind.NotAllowed, "Only the person themselves can say what they can carry.");

/// <summary>There is no such team.</summary>
public sealed record NoSuchTeam() : Refusal(RefusalKind.NotFound, "There is no such team.", "team");

/// <summary>Somebody must always be able to keep the list of people.</summary>
public sealed record LastAdministrator() : Refusal(
    RefusalKind.Conflict, "This is the last administrator. Make somebody else an administrator first.");

/// <summary>A name is missing, too long, or cannot be kept.</summary>
public sealed record BadName() : Refusal(
    RefusalKind.Invalid, "A name must have between 1 and 120 characters on one line.", "name");

/// <summary>A job title is missing, too long, or cannot be kept.</summary>
public sealed record BadJobTitle() : Refusal(
    RefusalKind.Invalid, "A job title must have between 1 and 120 characters on one line.", "job_title");

/// <summary>The work address does not look like an address.</summary>
public sealed record BadWorkEmail() : Refusal(
    RefusalKind.Invalid, "A work e-mail address must look like name@place and have at most 254 characters.",
    "work_email");
