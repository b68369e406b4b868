using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>Somebody on a visit called for help.</summary>
/// <param name="By">Who.</param>
/// <param name="Through">By which way.</param>
/// <param name="RaisedAt">When.</param>
public sealed record SosRaised(
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] VisitChannel Through,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RaisedAt) : IFact;

/// <summary>
/// Somebody called for help with the duress code. Whoever looks over their shoulder saw the usual answer.
/// </summary>
/// <param name="Guise">Which act it looked like.</param>
/// <param name="Dues">By when the worker must be heard of next, as after that act.</param>
/// <param name="By">Who.</param>
/// <param name="Through">By which way.</param>
/// <param name="SignalledAt">When.</param>
public sealed record DuressSignalled(
    [property: Privacy(PrivacyClass.Staff)] DuressGuise Guise,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<VisitDue> Dues,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] VisitChannel Through,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SignalledAt) : IFact;

/// <summary>
/// The watch found that a worker on a visit was not heard of in time. It is never assumed that they are safe.
/// </summary>
/// <param name="Missed">What was missed.</param>
/// <param name="DueAt">When it was due.</param>
/// <param name="AlarmAt">From when it counted as missed.</param>
/// <param name="JoinsCall">The call for help of the visit that it joins instead of raising another, or null.</param>
/// <param name="FoundAt">When it was found.</param>
public sealed record VisitFoundOverdue(
    [property: Privacy(PrivacyClass.None)] VisitDeadline Missed,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AlarmAt,
    [property: Privacy(PrivacyClass.None)] VisitAlarmKind? JoinsCall,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : IFact;

/// <summary>A person said what an alarm of a visit proved to be.</summary>
/// <param name="Alarm">Which alarm.</param>
/// <param name="Class">What it proved to be.</param>
/// <param name="Report">The report that is opened about it, when something happened.</param>
/// <param name="Note">What was found, sealed, or null.</param>
/// <param name="Dues">By when the worker must be heard of next, when the visit goes on.</param>
/// <param name="By">Who said so.</param>
/// <param name="ClosedAt">When.</param>
public sealed record VisitAlarmClosed(
    [property: Privacy(PrivacyClass.None)] VisitAlarmKind Alarm,
    [property: Privacy(PrivacyClass.None)] VisitAlarmClass Class,
    [property: Privacy(PrivacyClass.Client)] IncidentId? Report,
    [property: Privacy(PrivacyClass.Special)] SealedText? Note,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<VisitDue> Dues,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ClosedAt) : IFact;

/// <summary>A responder read the note for responders, which they may while an alarm of the visit is live.</summary>
/// <param name="By">Who.</param>
/// <param name="ReadAt">When.</param>
public sealed record PreVisitNoteRead(
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ReadAt) : IFact;
