using Safety.Core.Language;

namespace Safety.Core.Alerts;

/// <summary>
/// A call for help of the same visit is open and calls the same people, so nobody is called for this alert as well. It
/// stays open and armed, and goes on when the call for help was decided.
/// </summary>
/// <param name="By">The call for help.</param>
/// <param name="Kind">The kind of that call.</param>
/// <param name="Reason">Why, in plain words without names.</param>
/// <param name="InhibitedAt">When.</param>
/// <param name="LookAgainAt">When the watch looks whether the call is still open.</param>
public sealed record AlertInhibited(
    [property: Privacy(PrivacyClass.Client)] AlertId By,
    [property: Privacy(PrivacyClass.None)] AlertKind Kind,
    [property: Privacy(PrivacyClass.None)] string Reason,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset InhibitedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset LookAgainAt) : IFact;

/// <summary>An alert that a call for help held back calls again, where it stood.</summary>
/// <param name="End">Why it is held back no longer.</param>
/// <param name="Step">The step that is called now.</param>
/// <param name="Round">The round that starts with it.</param>
/// <param name="EndedAt">When.</param>
/// <param name="AnswerBy">Until when the step has time.</param>
public sealed record AlertInhibitionEnded(
    [property: Privacy(PrivacyClass.None)] PauseEnd End,
    [property: Privacy(PrivacyClass.None)] int Step,
    [property: Privacy(PrivacyClass.None)] int Round,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EndedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AnswerBy) : IFact;
