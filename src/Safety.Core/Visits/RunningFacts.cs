using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Visits;

/// <summary>A visit began, and from now on the watch knows when the worker must be heard of.</summary>
/// <param name="Escorted">Whether a second person comes along.</param>
/// <param name="Times">How often the worker must be heard of; frozen for the visit.</param>
/// <param name="Dues">By when the worker must be heard of next.</param>
/// <param name="By">Who started it.</param>
/// <param name="Through">By which way.</param>
/// <param name="StartedAt">When.</param>
public sealed record VisitStarted(
    [property: Privacy(PrivacyClass.Staff)] bool Escorted,
    [property: Privacy(PrivacyClass.None)] VisitTimes Times,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<VisitDue> Dues,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] VisitChannel Through,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset StartedAt) : IFact;

/// <summary>The worker was heard of: all is well.</summary>
/// <param name="Dues">By when the worker must be heard of next.</param>
/// <param name="By">Who said so.</param>
/// <param name="Through">By which way.</param>
/// <param name="CheckedInAt">When.</param>
public sealed record VisitCheckedIn(
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<VisitDue> Dues,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] VisitChannel Through,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset CheckedInAt) : IFact;

/// <summary>A visit takes until another moment.</summary>
/// <param name="EndsAt">When it shall end from now on.</param>
/// <param name="Dues">By when the worker must be heard of next.</param>
/// <param name="By">Who said so.</param>
/// <param name="Through">By which way.</param>
/// <param name="ExtendedAt">When it was said.</param>
public sealed record VisitExtended(
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EndsAt,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<VisitDue> Dues,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] VisitChannel Through,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ExtendedAt) : IFact;

/// <summary>A visit ended by the word of a person. Alarms that it raised stay until somebody closes them.</summary>
/// <param name="By">Who said so.</param>
/// <param name="Through">By which way.</param>
/// <param name="EndedAt">When.</param>
public sealed record VisitEnded(
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] VisitChannel Through,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EndedAt) : IFact;

/// <summary>The watch found that the worker is to be reminded before a deadline passes.</summary>
/// <param name="About">Of what.</param>
/// <param name="DueAt">When that is due.</param>
/// <param name="FoundAt">When it was found.</param>
public sealed record VisitReminderFoundDue(
    [property: Privacy(PrivacyClass.None)] VisitDeadline About,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : IFact;

/// <summary>A reminder was sent to a person on a visit, or could not be.</summary>
/// <param name="About">Of what.</param>
/// <param name="DueAt">When that is due.</param>
/// <param name="To">To whom.</param>
/// <param name="Channel">By which way.</param>
/// <param name="Arrived">Whether the way took it; false when it failed.</param>
/// <param name="SentAt">When.</param>
public sealed record VisitReminderSent(
    [property: Privacy(PrivacyClass.None)] VisitDeadline About,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt,
    [property: Privacy(PrivacyClass.Staff)] StaffId To,
    [property: Privacy(PrivacyClass.None)] ContactChannel Channel,
    [property: Privacy(PrivacyClass.None)] bool Arrived,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SentAt) : IFact;
