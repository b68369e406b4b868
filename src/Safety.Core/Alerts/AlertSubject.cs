using Safety.Core.Language;

namespace Safety.Core.Alerts;

/// <summary>What sort of thing an alert is about.</summary>
public enum AlertSubjectType
{
    /// <summary>A client; the id is a <see cref="ClientId"/>.</summary>
    Client,

    /// <summary>An incident; the id is an <see cref="IncidentId"/>.</summary>
    Incident,

    /// <summary>A member of staff; the id is a <see cref="StaffId"/>.</summary>
    Staff,

    /// <summary>A team; the id is a <see cref="TeamId"/>.</summary>
    Team,

    /// <summary>A visit; the id is a <see cref="VisitId"/>.</summary>
    Visit,
}

/// <summary>
/// What an alert is about, and for which team. Of one kind, subject and team at most one alert is open, so that two
/// teams who meet the same client each hear of their own.
/// </summary>
/// <param name="Type">What sort of thing it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Team">The team of the affected worker; its ladder is called. Null when they had none.</param>
public sealed record AlertSubject(
    [property: Privacy(PrivacyClass.None)] AlertSubjectType Type,
    [property: Privacy(PrivacyClass.Client)] Guid Id,
    [property: Privacy(PrivacyClass.Staff)] TeamId? Team);

/// <summary>One fact that speaks for an alert.</summary>
/// <param name="EventId">The id of the fact in the store.</param>
/// <param name="StreamId">The stream in which it stands.</param>
/// <param name="Rule">The name of the rule that objected.</param>
public sealed record AlertEvidence(
    [property: Privacy(PrivacyClass.None)] Guid EventId,
    [property: Privacy(PrivacyClass.Client)] Guid StreamId,
    [property: Privacy(PrivacyClass.None)] string Rule);
