using Safety.Core.Language;

namespace Safety.Core.Staff.Pulses;

/// <summary>Somebody answered the pulse of a month. The answers are sealed and theirs.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Month">The first day of the month.</param>
/// <param name="Team">The person's team then, or null.</param>
/// <param name="Answers">The three answers, sealed under the person's own key.</param>
/// <param name="AnsweredAt">When.</param>
public sealed record PulseAnswered(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] DateOnly Month,
    [property: Privacy(PrivacyClass.Staff)] TeamId? Team,
    [property: Privacy(PrivacyClass.Confidential)] SealedText Answers,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AnsweredAt) : IFact;

/// <summary>Somebody took their answer to the pulse of a month back.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Month">The first day of the month.</param>
/// <param name="WithdrawnAt">When.</param>
public sealed record PulseWithdrawn(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] DateOnly Month,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset WithdrawnAt) : IFact;
