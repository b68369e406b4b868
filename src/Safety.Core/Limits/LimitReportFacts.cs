using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>
/// Somebody who works with the client said that a limit was crossed in a way that no contact or visit shows. What
/// follows from it is found by the judge of limits: nothing, where it was an emergency.
/// </summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="Report">The report.</param>
/// <param name="Worker">Whom it happened to.</param>
/// <param name="HappenedAt">When it happened.</param>
/// <param name="WasEmergency">Whether it was an emergency, for which the door is always open.</param>
/// <param name="Words">What happened, sealed.</param>
/// <param name="By">Who said so.</param>
/// <param name="ReportedAt">When they said so.</param>
public sealed record LimitBreachReported(
    [property: Privacy(PrivacyClass.None)] LimitId Limit,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.None)] BreachReportId Report,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset HappenedAt,
    [property: Privacy(PrivacyClass.Client)] bool WasEmergency,
    [property: Privacy(PrivacyClass.Special)] SealedText Words,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ReportedAt) : ILimitFact;

/// <summary>
/// What somebody had reported to cross a limit was not so. It stays in the history and counts no more.
/// </summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="Report">The report.</param>
/// <param name="Reason">Why it counts no more, sealed.</param>
/// <param name="By">Who took it back.</param>
/// <param name="WithdrawnAt">When.</param>
public sealed record LimitBreachReportWithdrawn(
    [property: Privacy(PrivacyClass.None)] LimitId Limit,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.None)] BreachReportId Report,
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset WithdrawnAt) : ILimitFact;
