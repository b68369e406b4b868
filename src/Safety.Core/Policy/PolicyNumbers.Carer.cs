using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Policy;

public sealed partial record PolicyNumbers
{
    /// <summary>
    /// Minutes of clinical supervision that each calendar month must have, not averaged over months: BACP, 90. With 0
    /// the agency keeps no such rule.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int SupervisionMinutesPerMonth { get; init; } = 90;

    /// <summary>What a month lacks is late so many days after its end. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int SupervisionDueDays { get; init; } = 5;

    /// <summary>So many days may lie between two supervisions of a student: BACP, a fortnight.</summary>
    [Privacy(PrivacyClass.None)]
    public int SupervisionStudentDays { get; init; } = 14;

    /// <summary>For so many hours with clients a student is owed one hour: BACP, eight.</summary>
    [Privacy(PrivacyClass.None)]
    public int SupervisionClientHours { get; init; } = 8;

    /// <summary>
    /// Sums of pulses are shown only of groups in which so many people answered. Our judgement; the agency may ask for
    /// more, and never for fewer than eight.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int PulseGroupMin { get; init; } = 8;

    /// <summary>The rule for supervision, for the room of staff, which may not know the policy itself.</summary>
    public SupervisionTerms TermsOfSupervision() => new(
        SupervisionMinutesPerMonth, SupervisionDueDays, SupervisionStudentDays, SupervisionClientHours);
}
