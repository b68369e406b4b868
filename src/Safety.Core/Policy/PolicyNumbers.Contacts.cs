using Safety.Core.Language;

namespace Safety.Core.Policy;

public sealed partial record PolicyNumbers
{
    /// <summary>The time of day from which the agency works. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public TimeSpan WorkdayBegins { get; init; } = TimeSpan.FromHours(8);

    /// <summary>The time of day until which the agency works. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public TimeSpan WorkdayEnds { get; init; } = TimeSpan.FromHours(18);

    /// <summary>On so many days of a week the agency works, from Monday on. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int WorkdaysPerWeek { get; init; } = 5;

    /// <summary>Demand for contact is counted over so many days. As the mean of telephone coaching: a month.</summary>
    [Privacy(PrivacyClass.None)]
    public int DemandWindowDays { get; init; } = 30;

    /// <summary>
    /// So many contacts that a client began ask for a look. Telephone coaching of dialectical behaviour therapy: mean
    /// 2.55 a month and standard deviation 4.49, so that mean and two deviations are 11.5.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int DemandConcern { get; init; } = 12;

    /// <summary>From so many in that time contact is called frequent on pages. FreCaNN, for ambulances: 5.</summary>
    [Privacy(PrivacyClass.None)]
    public int FrequentContacts { get; init; } = 5;

    /// <summary>The longer time over which contact is called frequent. FreCaNN: 90 days.</summary>
    [Privacy(PrivacyClass.None)]
    public int FrequentContactDays { get; init; } = 90;

    /// <summary>From so many in the longer time contact is called frequent. FreCaNN: 12.</summary>
    [Privacy(PrivacyClass.None)]
    public int FrequentContactsLong { get; init; } = 12;

    /// <summary>Demand is compared between two spans of so many days. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int DemandGrowthDays { get; init; } = 28;

    /// <summary>So many times as much as in the span before asks for a look. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int DemandGrowthTimes { get; init; } = 2;

    /// <summary>From so many contacts on the two spans are compared. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int DemandGrowthFrom { get; init; } = 8;

    /// <summary>Demand out of hours is counted over so many days. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int OutOfHoursDays { get; init; } = 14;

    /// <summary>So many contacts out of hours ask for a look. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int OutOfHoursConcern { get; init; } = 3;

    /// <summary>Unpaid time is counted over so many days. Our judgement: eight weeks.</summary>
    [Privacy(PrivacyClass.None)]
    public int UnbilledDays { get; init; } = 56;

    /// <summary>More than this share of the time unpaid asks for a look, in percent. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int UnbilledPercent { get; init; } = 25;

    /// <summary>From so many minutes of which it is said what is paid the share counts. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int UnbilledFromMinutes { get; init; } = 240;

    /// <summary>So many demands under a threat ask for a look. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int CoerciveDemandConcern { get; init; } = 2;

    /// <summary>What was found of demand and still holds is found again after so many days. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int DemandFoundAgainDays { get; init; } = 28;

    /// <summary>Unwanted intrusions are counted over so many days. Our judgement: a year.</summary>
    [Privacy(PrivacyClass.None)]
    public int FixationWindowDays { get; init; } = 365;

    /// <summary>So many unwanted intrusions may be a fixation. Purcell, Pathé and Mullen, 2004.</summary>
    [Privacy(PrivacyClass.None)]
    public int FixationSuspectedFrom { get; init; } = 2;

    /// <summary>If they span so many days. Purcell, Pathé and Mullen, 2004: two weeks.</summary>
    [Privacy(PrivacyClass.None)]
    public int FixationSuspectedSpanDays { get; init; } = 14;

    /// <summary>So many unwanted intrusions persist. The definition of research.</summary>
    [Privacy(PrivacyClass.None)]
    public int FixationPersistentFrom { get; init; } = 10;

    /// <summary>If they span so many days. The definition of research: four weeks.</summary>
    [Privacy(PrivacyClass.None)]
    public int FixationPersistentSpanDays { get; init; } = 28;

    /// <summary>A fixation that was found and still holds is found again after so many days. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int FixationFoundAgainDays { get; init; } = 28;
}
