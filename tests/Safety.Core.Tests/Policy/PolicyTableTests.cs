using System.Text.Json;
using CsCheck;
using Safety.Core.Policy;

namespace Safety.Core.Tests.Policy;

public sealed class PolicyTableTests
{
    public static TheoryData<string, PolicyNumbers> Unlawful => new()
    {
        { "answer_within_by_severity", new() { AnswerWithinBySeverity = [TimeSpan.FromHours(1)] } },
        { "answer_within_by_severity", new() { AnswerWithinBySeverity = Hours(1, 2, 2, 2, 2, 2) } },
        { "answer_within_by_severity", new() { AnswerWithinBySeverity = Hours(1, 1, 1, 1, 1, 0) } },
        { "answer_within_by_severity", new() { AnswerWithinBySeverity = Hours(999, 1, 1, 1, 1, 1) } },
        { "answer_within_by_severity", new() { AnswerWithinBySeverity = null! } },
        { "serious_late_step_times", new() { SeriousLateStepTimes = 5 } },
        { "alert_from_severity", new() { AlertFromSeverity = 4 } },
        { "ladder_repeats_max", new() { LadderRepeatsMax = 0 } },
        { "acknowledgement_expires_after", new() { AcknowledgementExpiresAfter = TimeSpan.FromDays(5) } },
        { "silence_max", new() { SilenceMax = TimeSpan.FromMinutes(-1) } },
        { "never_silenced_from_severity", new() { NeverSilencedFromSeverity = 5 } },
        { "delivery_retry_within", new() { DeliveryRetryWithin = TimeSpan.Zero } },
        { "support_from_severity", new() { SupportFromSeverity = -1 } },
        { "first_support_within", new() { FirstSupportWithin = TimeSpan.FromHours(25) } },
        { "support_follow_ups", new() { SupportFollowUps = [] } },
        { "support_follow_ups", new() { SupportFollowUps = Hours(2, 2) } },
        { "support_follow_ups", new() { SupportFollowUps = Hours(0) } },
        { "reporter_silence_working_days", new() { ReporterSilenceWorkingDays = 0 } },
        { "investigation_working_days", new() { InvestigationWorkingDays = 0 } },
        { "disparity_cell_min", new() { DisparityCellMin = 2 } },
        { "known_risk_review_days", new() { KnownRiskReviewDays = 366 } },
        { "known_risk_review_days_max", new() { KnownRiskReviewDaysMax = 730 } },
        { "known_risk_decision_days", new() { KnownRiskDecisionDays = 0 } },
        { "known_risk_notification_days", new() { KnownRiskNotificationDays = 91 } },
        { "known_risk_appeal_days", new() { KnownRiskAppealDays = 0 } },
        { "known_risk_overdue_repeat_days", new() { KnownRiskOverdueRepeatDays = 0 } },
        { "exposure_weight_by_severity", new() { ExposureWeightBySeverity = [0, 1, 2, 4, 8] } },
        { "exposure_weight_by_severity", new() { ExposureWeightBySeverity = [0, 1, 2, 4, 8, 7] } },
        { "exposure_concern", new() { ExposureConcern = 0 } },
        { "exposure_window_days", new() { ExposureWindowDays = 1 } },
        { "drill_every_months", new() { DrillEveryMonths = 13 } },
        { "call_for_help_expires_after", new() { CallForHelpExpiresAfter = TimeSpan.FromDays(9) } },
        { "check_in_every", new() { CheckInEvery = TimeSpan.FromDays(9) } },
        { "check_in_grace", new() { CheckInGrace = TimeSpan.FromDays(9) } },
        { "check_in_every_at_risk", new() { CheckInEveryAtRisk = TimeSpan.FromDays(9) } },
        { "check_in_grace_at_risk", new() { CheckInGraceAtRisk = TimeSpan.FromDays(9) } },
        { "visit_overrun_after", new() { VisitOverrunAfter = TimeSpan.FromDays(9) } },
        { "visit_reminder_before", new() { VisitReminderBefore = TimeSpan.FromDays(9) } },
        { "escort_due_before", new() { EscortDueBefore = TimeSpan.FromDays(9) } },
        { "cover_from_severity", new() { CoverFromSeverity = -1 } },
        { "cover_look_back_days", new() { CoverLookBackDays = -1 } },
        { "intake_check_valid_days", new() { IntakeCheckValidDays = -1 } },
        { "new_worker_days", new() { NewWorkerDays = -1 } },
        { "cool_off_days", new() { CoolOffDays = -1 } },
        { "phased_return_days", new() { PhasedReturnDays = -1 } },
        { "phased_return_after_leave_days", new() { PhasedReturnAfterLeaveDays = -1 } },
        { "retaliation_watch_days", new() { RetaliationWatchDays = -1 } },
        { "workday_begins", new() { WorkdayBegins = TimeSpan.FromHours(13) } },
        { "workday_ends", new() { WorkdayEnds = TimeSpan.FromHours(11) } },
        { "workdays_per_week", new() { WorkdaysPerWeek = 0 } },
        { "demand_window_days", new() { DemandWindowDays = 0 } },
        { "demand_concern", new() { DemandConcern = 0 } },
        { "frequent_contacts", new() { FrequentContacts = 0 } },
        { "frequent_contact_days", new() { FrequentContactDays = 0 } },
        { "frequent_contacts_long", new() { FrequentContactsLong = 0 } },
        { "demand_growth_days", new() { DemandGrowthDays = 0 } },
        { "demand_growth_times", new() { DemandGrowthTimes = 0 } },
        { "demand_growth_from", new() { DemandGrowthFrom = 0 } },
        { "out_of_hours_days", new() { OutOfHoursDays = 0 } },
        { "out_of_hours_concern", new() { OutOfHoursConcern = 0 } },
        { "unbilled_days", new() { UnbilledDays = 0 } },
        { "unbilled_percent", new() { UnbilledPercent = 0 } },
        { "unbilled_from_minutes", new() { UnbilledFromMinutes = 0 } },
        { "coercive_demand_concern", new() { CoerciveDemandConcern = 0 } },
        { "demand_found_again_days", new() { DemandFoundAgainDays = 0 } },
        { "fixation_window_days", new() { FixationWindowDays = 0 } },
        { "fixation_suspected_from", new() { FixationSuspectedFrom = 0 } },
        { "fixation_suspected_span_days", new() { FixationSuspectedSpanDays = 0 } },
        { "fixation_persistent_from", new() { FixationPersistentFrom = 0 } },
        { "fixation_persistent_span_days", new() { FixationPersistentSpanDays = 0 } },
        { "fixation_found_again_days", new() { FixationFoundAgainDays = 0 } },
        { "limit_decision_days", new() { LimitDecisionDays = -1 } },
        { "limit_notification_days", new() { LimitNotificationDays = -1 } },
        { "limit_effect_review_days", new() { LimitEffectReviewDays = -1 } },
        { "limit_review_days_max", new() { LimitReviewDaysMax = -1 } },
        { "limit_lasts_days_max", new() { LimitLastsDaysMax = -1 } },
        { "limit_end_notice_days", new() { LimitEndNoticeDays = -1 } },
        { "limit_overdue_repeat_days", new() { LimitOverdueRepeatDays = -1 } },
        { "limit_breach_repeat_from", new() { LimitBreachRepeatFrom = -1 } },
        { "limit_breach_window_days", new() { LimitBreachWindowDays = -1 } },
        { "divergence_days", new() { DivergenceDays = 0 } },
        { "divergence_demand_from", new() { DivergenceDemandFrom = 0 } },
        { "divergence_demand_percent", new() { DivergenceDemandPercent = 0 } },
        { "divergence_worse_percent", new() { DivergenceWorsePercent = 0 } },
        { "divergence_scores_from", new() { DivergenceScoresFrom = 0 } },
        { "divergence_quiet_days_max", new() { DivergenceQuietDaysMax = 0 } },
        { "divergence_review_days", new() { DivergenceReviewDays = 0 } },
        { "case_answer_working_days", new() { CaseAnswerWorkingDays = 0 } },
        { "case_grave_from_severity", new() { CaseGraveFromSeverity = 0 } },
        { "case_grave_within_days", new() { CaseGraveWithinDays = 0 } },
        { "case_found_again_days", new() { CaseFoundAgainDays = 0 } },
        { "case_handover_days", new() { CaseHandoverDays = 0 } },
        { "case_refusal_review_days_max", new() { CaseRefusalReviewDaysMax = 0 } },
        { "case_swap_review_days_max", new() { CaseSwapReviewDaysMax = 0 } },
        { "serial_transfer_from", new() { SerialTransferFrom = 1 } },
        { "serial_transfer_months", new() { SerialTransferMonths = 0 } },
        { "supervision_minutes_per_month", new() { SupervisionMinutesPerMonth = -1 } },
        { "supervision_due_days", new() { SupervisionDueDays = 28 } },
        { "supervision_student_days", new() { SupervisionStudentDays = 0 } },
        { "supervision_client_hours", new() { SupervisionClientHours = 0 } },
        { "pulse_group_min", new() { PulseGroupMin = 7 } },
        { "caseload_schemes", new() { CaseloadSchemes = [] } },
    };

    private static IReadOnlyList<TimeSpan> Hours(params int[] hours) =>
        [.. hours.Select(hour => TimeSpan.FromHours(hour))];

    [Fact]
    public void Every_number_of_the_policy_stands_in_the_table_once() => Assert.Equal(
        typeof(PolicyNumbers).GetProperties()
            .Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)).Order(),
        PolicyTable.All.Select(number => number.Code).Order());

    [Fact]
    public void The_defaults_are_lawful() =>
        Assert.All(PolicyTable.All, number => Assert.True(number.IsLawful(new PolicyNumbers()), number.Law));

    [Theory]
    [MemberData(nameof(Unlawful))]
    public void A_number_outside_its_law_is_found(string code, PolicyNumbers numbers) => Assert.Equal(
        [code], PolicyTable.All.Where(number => !number.IsLawful(numbers)).Select(number => number.Code));

    [Fact]
    public void Every_law_has_a_breach_in_this_test() => Assert.Equal(
        PolicyTable.All.Select(number => number.Code).Order(),
        Unlawful.Select(row => row.Data.Item1).Distinct().Order());

    [Fact]
    public void Laws_and_labels_are_sentences() => Assert.All(PolicyTable.All, number =>
    {
        Assert.EndsWith(".", number.Law, StringComparison.Ordinal);
        Assert.DoesNotContain('_', number.Law + number.Label);
        Assert.True(char.IsUpper(number.Label[0]));
    });

    [Fact]
    public void A_change_says_what_was_and_what_is() => Assert.Equal(
        [
            new PolicyChange("first_support_within", "The time to the first support contact", "8 h", "4 h 30 min"),
            new PolicyChange("exposure_weight_by_severity",
                "The weight of an incident in the exposure index, by severity 0 to 5",
                "0, 1, 2, 4, 8, 16", "0, 1, 2, 4, 8, 32"),
        ],
        PolicyChanges.Between(
            new(),
            new() { FirstSupportWithin = TimeSpan.FromHours(4.5), ExposureWeightBySeverity = [0, 1, 2, 4, 8, 32] }));

    [Fact]
    public void A_policy_does_not_differ_from_itself() =>
        Gen.Int[1, 20].Sample(days => Assert.Empty(PolicyChanges.Between(
        new() { ReporterSilenceWorkingDays = days, SupportFollowUps = Hours(days) },
        new() { ReporterSilenceWorkingDays = days, SupportFollowUps = Hours(days) })));

    [Theory]
    [InlineData(0, "no time")]
    [InlineData(30, "30 s")]
    [InlineData(5400, "1 h 30 min")]
    [InlineData(86_400, "1 day")]
    [InlineData(1_209_601, "14 days 1 s")]
    [InlineData(-60, "minus 1 min")]
    public void A_span_reads_in_plain_words(int seconds, string words) =>
        Assert.Equal(words, PolicyNumber.Words(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void Every_source_is_that_of_a_number_and_every_number_says_where_it_comes_from()
    {
        Assert.Empty(PolicySources.Codes.Except(PolicyTable.All.Select(number => number.Code)));
        Assert.All(PolicyTable.All, number => Assert.EndsWith(".", PolicySources.Of(number.Code)));
        Assert.Equal(PolicySources.OurJudgement, PolicySources.Of("exposure_concern"));
    }
}
