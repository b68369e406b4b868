using Safety.Core.Language;

namespace Safety.Core.Audit;

/// <summary>What a person-level page is about.</summary>
public enum ReadSubject
{
    /// <summary>A member of staff.</summary>
    Staff,

    /// <summary>A client.</summary>
    Client,

    /// <summary>An incident, and so the people in it.</summary>
    Incident,

    /// <summary>An alert, and so the people in it.</summary>
    Alert,

    /// <summary>A visit, and so the people in it.</summary>
    Visit,
}

/// <summary>Which page, or part of one, was read.</summary>
public enum ReadPage
{
    /// <summary>The safety view of a member of staff or a client.</summary>
    Safety,

    /// <summary>The record of an incident or an alert.</summary>
    Record,

    /// <summary>The reporter's words of an incident.</summary>
    Narrative,

    /// <summary>The known risks of a client, with their reasons.</summary>
    KnownRisks,

    /// <summary>The limits of a client, with their reasons.</summary>
    Limits,

    /// <summary>The letter that tells a client of a limit.</summary>
    LimitLetter,

    /// <summary>The history, event by event.</summary>
    History,

    /// <summary>The personal details of a member of staff or a client.</summary>
    Details,

    /// <summary>The contacts with a client, and what is counted of them.</summary>
    Contacts,

    /// <summary>The outcome scores of a client, and what was said of the gain.</summary>
    Outcomes,

    /// <summary>A client's work with one worker, with its requests.</summary>
    Case,

    /// <summary>What a worker carries, case by case.</summary>
    Caseload,

    /// <summary>The supervision of a worker, session by session.</summary>
    Supervision,
}

/// <summary>For what a person-level page was read: the relation that opened it.</summary>
public enum ReadPurpose
{
    /// <summary>One's own record.</summary>
    OwnRecord,

    /// <summary>Care of the client.</summary>
    Care,

    /// <summary>As manager of the person's team.</summary>
    Management,

    /// <summary>To answer an alert.</summary>
    AnsweringAlert,

    /// <summary>Safety of the whole agency.</summary>
    SafetyLead,

    /// <summary>Audit.</summary>
    Audit,

    /// <summary>Keeping the list of people.</summary>
    Administration,
}

/// <summary>
/// Somebody read a page about a person. It stands in the stream of the reader's day and is tagged with the people it is
/// about, so that it shows in their history and no two readers wait for each other.
/// </summary>
/// <param name="Reader">Who read.</param>
/// <param name="Subject">What the page is about.</param>
/// <param name="SubjectId">The id of what it is about.</param>
/// <param name="Client">The client it is about, or null.</param>
/// <param name="Staff">The member of staff it is about, or null.</param>
/// <param name="Page">Which page.</param>
/// <param name="Purpose">For what.</param>
/// <param name="ReadAt">When.</param>
public sealed record PersonPageRead(
    [property: Privacy(PrivacyClass.Staff)] StaffId Reader,
    [property: Privacy(PrivacyClass.None)] ReadSubject Subject,
    [property: Privacy(PrivacyClass.Client)] Guid SubjectId,
    [property: Privacy(PrivacyClass.Client)] ClientId? Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId? Staff,
    [property: Privacy(PrivacyClass.None)] ReadPage Page,
    [property: Privacy(PrivacyClass.None)] ReadPurpose Purpose,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ReadAt) : IFact;
