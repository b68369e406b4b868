namespace Safety.Core.Policy;

/// <summary>
/// Where the built-in numbers come from: a law, a study, another's practice, or our judgement. Read only to be shown
/// beside a number, so that whoever changes one knows what they set aside.
/// </summary>
public static class PolicySources
{
    /// <summary>What stands beside a number that nobody else has set before us.</summary>
    public const string OurJudgement = "Our judgement.";

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["answer_within_by_severity"] =
            "Serious (3): 30 min, after an example of PagerDuty, made for machines. The others: our judgement.",
        ["ladder_repeats_max"] = "9 is the most that PagerDuty repeats. That it never stops from severity 3 on: ours.",
        ["acknowledgement_expires_after"] = "Our judgement; incident.io allows 5 min to 4 days.",
        ["first_support_within"] =
            "Assaulted Staff Action Program (ASAP): contact within the first 8 hours, over 30 years of peer support.",
        ["support_follow_ups"] = "72 h after NICE NG10; 24 h, 2 weeks and 6 weeks: our judgement.",
        ["known_risk_review_days"] = "Our judgement; the VA allows 24 months, Wokingham reviews quarterly.",
        ["known_risk_review_days_max"] = "Our judgement: a year; the VA allows two.",
        ["check_in_every"] = "60 min, as MangoApps, a lone-worker product.",
        ["check_in_grace"] = "10 min, as MangoApps, a lone-worker product.",
        ["check_in_every_at_risk"] = "The lower end of the range of Ok Alone, a lone-worker product; our judgement.",
        ["visit_overrun_after"] = "15 min, after a council's buddy rule.",
        ["demand_concern"] = "Telephone coaching of dialectical behaviour therapy: mean 2.55 a month, deviation 4.49;"
            + " mean and two deviations are 11.5.",
        ["frequent_contacts"] = "FreCaNN, the network of ambulance services: 5 in 30 days.",
        ["frequent_contact_days"] = "FreCaNN, the network of ambulance services: 12 in 90 days.",
        ["frequent_contacts_long"] = "FreCaNN, the network of ambulance services: 12 in 90 days.",
        ["fixation_suspected_from"] = "Purcell, Pathé and Mullen, 2004: two intrusions.",
        ["fixation_suspected_span_days"] = "Purcell, Pathé and Mullen, 2004: beyond two weeks they tend to go on.",
        ["fixation_persistent_from"] = "The definition of stalking in research: ten intrusions.",
        ["fixation_persistent_span_days"] = "The definition of stalking in research: four weeks.",
        ["limit_review_days_max"] = "Our judgement: three months, as ombudsmen ask for limits in time with a review.",
        ["limit_lasts_days_max"] = "Our judgement: six months, as ombudsmen ask for limits in time with a review.",
        ["divergence_days"] = "Our judgement: eight weeks, after an essay on support that rises while benefit falls.",
        ["divergence_demand_percent"] = "Our judgement, after an essay on support that rises while benefit falls.",
        ["divergence_quiet_days_max"] = "Our judgement: eight weeks, with a gain on record.",
        ["caseload_schemes"] = "Each scheme names its own: Wirral and Slough, the Child Welfare League of America,"
            + " Maine, assertive community treatment.",
        ["supervision_minutes_per_month"] =
            "British Association for Counselling and Psychotherapy: 1.5 hours each calendar month, not averaged.",
        ["supervision_student_days"] = "British Association for Counselling and Psychotherapy: fortnightly.",
        ["supervision_client_hours"] =
            "British Association for Counselling and Psychotherapy: one hour for eight hours with clients.",
        ["cover_look_back_days"] = "12 months, as Oregon SB 537 looks back.",
    };

    /// <summary>Every number with a source of its own.</summary>
    public static IEnumerable<string> Codes => Known.Keys;

    /// <summary>Where the built-in number comes from, as a sentence.</summary>
    /// <param name="code">The number's name on the wire.</param>
    public static string Of(string code) => Known.GetValueOrDefault(code, OurJudgement);
}
