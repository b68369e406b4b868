using Safety.Core.Language;

namespace Safety.Core.Policy;

public sealed partial record PolicyNumbers
{
    /// <summary>A proposed limit is decided by another person within this many days. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int LimitDecisionDays { get; init; } = 5;

    /// <summary>
    /// A client is told of a limit, or a reason stands for not telling, within this many days. Our judgement.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int LimitNotificationDays { get; init; } = 7;

    /// <summary>This many days after a limit came into force somebody says whether it helps. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int LimitEffectReviewDays { get; init; } = 14;

    /// <summary>
    /// The longest a limit may go without being looked at as a whole. Our judgement, after ombudsmen: three months.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int LimitReviewDaysMax { get; init; } = 92;

    /// <summary>The longest a limit may last. Our judgement, after ombudsmen: six months.</summary>
    [Privacy(PrivacyClass.None)]
    public int LimitLastsDaysMax { get; init; } = 184;

    /// <summary>This many days before its end somebody is told that a limit ends. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int LimitEndNoticeDays { get; init; } = 14;

    /// <summary>What is late for a limit is found late again after this many days. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int LimitOverdueRepeatDays { get; init; } = 14;

    /// <summary>From so many breaches on they are called repeated. Our judgement: three.</summary>
    [Privacy(PrivacyClass.None)]
    public int LimitBreachRepeatFrom { get; init; } = 3;

    /// <summary>If they lie within so many days. Our judgement: thirty.</summary>
    [Privacy(PrivacyClass.None)]
    public int LimitBreachWindowDays { get; init; } = 30;
}
