using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Clients;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Tests.Incidents;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

public sealed class SafetyRulesTests
{
    private static readonly PolicyInForce FromSevere = new(7, new PolicyNumbers { AlertFromSeverity = 4 });

    [Theory]
    [InlineData(IncidentCategory.VerbalAbuse, null, null)]
    [InlineData(IncidentCategory.VerbalAbuse, Severity.Moderate, null)]
    [InlineData(IncidentCategory.VerbalAbuse, Severity.Serious, AlertKind.IncidentSerious)]
    [InlineData(IncidentCategory.NearMiss, Severity.FatalOrCritical, AlertKind.IncidentSerious)]
    [InlineData(IncidentCategory.ThreatDirect, Severity.None, AlertKind.IncidentSerious)]
    [InlineData(IncidentCategory.ThreatWeapon, Severity.None, AlertKind.IncidentSerious)]
    [InlineData(IncidentCategory.StalkingFixation, null, AlertKind.IncidentSerious)]
    [InlineData(IncidentCategory.HomicidalIdeationDisclosed, Severity.Low, AlertKind.ThreatToKill)]
    public void Category_and_rating_decide_the_kind(IncidentCategory category, Severity? rating, AlertKind? kind)
    {
        var findings = Findings(Filing(category, rating), InForce);
        Assert.Equal(kind is { } one ? [one] : [], findings.Select(finding => finding.Kind));
    }

    [Theory]
    [InlineData(IncidentCategory.ThreatDirect, false)]
    [InlineData(IncidentCategory.PhysicalAssault, true)]
    [InlineData(IncidentCategory.PhysicalAssaultWeapon, true)]
    [InlineData(IncidentCategory.ThreatWeapon, true)]
    [InlineData(IncidentCategory.SexualAssault, true)]
    [InlineData(IncidentCategory.RestraintConfinement, true)]
    [InlineData(IncidentCategory.HomicidalIdeationDisclosed, true)]
    public void No_threshold_silences_an_attack_or_a_threat_to_kill(IncidentCategory category, bool alerts) =>
        Assert.Equal(alerts, Findings(Filing(category, Severity.None), FromSevere).Count > 0);

    [Fact]
    public void A_finding_carries_team_people_evidence_and_clock()
    {
        var seen = Filing(IncidentCategory.ThreatWeapon, null);
        var finding = Assert.Single(Findings(seen, InForce));
        Assert.Equal(new AlertSubject(AlertSubjectType.Incident, Known.Id, Known.Team), finding.Subject);
        Assert.Equal((Severity.Severe, TimeSpan.FromMinutes(5)), (finding.Severity, finding.AnswerWithin));
        Assert.Equal([Known.Ada], finding.Concerned);
        Assert.Equal((seen.EventId, seen.StreamId), (finding.Evidence.EventId, finding.Evidence.StreamId));
    }

    [Fact]
    public void Who_only_wrote_down_what_a_colleague_told_may_help()
    {
        var facts = Known.ToldInformally();
        var finding = Assert.Single(Findings(See(facts, facts.Count - 1, facts[0]), InForce));
        Assert.Equal([Known.Bea], finding.Concerned);
    }

    [Fact]
    public void An_assessment_that_raises_the_severity_raises_an_alert()
    {
        var finding = Assert.Single(Findings(Then(IncidentCategory.VerbalAbuse, Assessed(Severity.Severe)), InForce));
        Assert.Equal((Severity.Severe, false), (finding.Severity, finding.JoinsOnly));
    }

    [Fact]
    public void An_assessment_that_lowers_it_joins_the_open_alert_and_raises_none()
    {
        var finding = Assert.Single(Findings(Then(IncidentCategory.ThreatWeapon, Assessed(Severity.Low)), InForce));
        Assert.Equal((Severity.Severe, true), (finding.Severity, finding.JoinsOnly));
        Scenario.Given<Alert>(AlertId(finding)).When(alert => Raise(finding, alert)).ThenNothing();
    }

    [Fact]
    public void A_correction_that_makes_it_an_attack_alerts_even_if_the_severity_was_as_high_before()
    {
        var corrected = new IncidentCorrected(
            Known.Entry(1), Known.Ada, Nine, Words, new CorrectedFields { Category = IncidentCategory.PhysicalAssault },
            Severity.Serious, Severity.Serious);
        var finding = Assert.Single(Findings(Then(IncidentCategory.ThreatDirect, corrected), InForce));
        Assert.Equal((nameof(AttackOrWeaponNeedsAnAnswerAtOnce), false), (finding.Evidence.Rule, finding.JoinsOnly));
    }

    [Fact]
    public void Support_overdue_is_answered_and_says_not_which_support()
    {
        var overdue = new SupportStepFoundOverdue(0, SupportStepKind.Counselling, Nine, Nine);
        var finding = Assert.Single(Findings(Then(IncidentCategory.ThreatWeapon, overdue), InForce));
        Assert.Equal((AlertKind.SupportStepOverdue, Severity.Moderate), (finding.Kind, finding.Severity));
        Assert.DoesNotContain("ounsel", finding.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reporter_left_without_word_is_answered()
    {
        var seen = Then(IncidentCategory.VerbalAbuse, new ReporterSilenceFound(Nine, Nine, Nine));
        Assert.Equal(AlertKind.ReporterSilence, Assert.Single(Findings(seen, InForce)).Kind);
    }

    [Fact]
    public void Who_is_named_later_may_no_longer_answer()
    {
        var more = new IncidentDetailAdded(
            Known.Entry(2), Known.Ada, Nine, null, null, null,
            new IncidentDetails { People = [new PersonInvolved(Known.Mona, RoleInIncident.Subject)] });
        var findings = Findings(Then(IncidentCategory.ThreatWeapon, more), InForce);
        Assert.All(findings, finding => Assert.True(finding.JoinsOnly && finding.Concerned.Contains(Known.Mona)));
        Assert.Equal(
            new[] { AlertKind.IncidentSerious, AlertKind.SupportStepOverdue, AlertKind.ReporterSilence }.ToHashSet(),
            findings.Select(finding => finding.Kind).ToHashSet());
    }

    [Fact]
    public void Another_body_with_a_weapon_under_a_mild_reports_id_is_answered_like_a_report_of_it()
    {
        var other = new ConflictingReportKept(
            Known.Report(IncidentCategory.PhysicalAssaultWeapon), Known.Ada, "mac-9", Nine);
        var finding = Assert.Single(Findings(Then(IncidentCategory.VerbalAbuse, other), InForce));
        Assert.Equal((AlertKind.IncidentSerious, Severity.Severe, false),
            (finding.Kind, finding.Severity, finding.JoinsOnly));
        Assert.Equal(nameof(AttackOrWeaponNeedsAnAnswerAtOnce), finding.Evidence.Rule);
        var worse = Assert.Single(Findings(Then(IncidentCategory.ThreatDirect, other), InForce));
        Assert.Equal((Severity.Severe, false), (worse.Severity, worse.JoinsOnly));
    }

    [Fact]
    public void A_rating_in_something_sent_under_a_taken_id_is_answered()
    {
        var other = new ConflictingEntryKept(
            EntryKind.Detail, Known.Entry(3), Known.Ada, Nine, "mac-8", Words, Severity.FatalOrCritical);
        var finding = Assert.Single(Findings(Then(IncidentCategory.ThreatWeapon, other), InForce));
        Assert.Equal((Severity.FatalOrCritical, false), (finding.Severity, finding.JoinsOnly));
        Assert.Empty(Findings(Then(IncidentCategory.VerbalAbuse, other with { Said = null }), InForce));
    }

    [Theory]
    [InlineData(KnownRiskDuty.Review, 1, AlertKind.MarkerReviewDue)]
    [InlineData(KnownRiskDuty.Review, 2, AlertKind.MarkerReviewOverdue)]
    [InlineData(KnownRiskDuty.Notification, 1, null)]
    [InlineData(KnownRiskDuty.Appeal, 3, null)]
    public void A_known_risk_whose_review_is_late_is_answered_by_the_clients_team(
        KnownRiskDuty duty, int times, AlertKind? kind)
    {
        var client = new Client
        {
            Id = Known.Client.Value,
            Registered = new ClientRegistered(Known.Client, "INV-1", null, Known.Team, null, Nine),
            Team = Known.Team,
        };
        var late = new KnownRiskFoundOverdue(
            Known.Client, new KnownRiskId(Known.Entry(9)), 0, duty, Nine, Nine, times, Nine.AddDays(30));
        var findings = Findings(new Sighting(late, Known.Entry(60), client.Id, client, client), InForce);
        Assert.Equal(kind is { } one ? [one] : [], findings.Select(finding => finding.Kind));
        Assert.All(findings, finding => Assert.Equal(
            new AlertSubject(AlertSubjectType.Client, client.Id, Known.Team), finding.Subject));
        var isOverdue = kind == AlertKind.MarkerReviewOverdue;
        Assert.All(findings, finding => Assert.Equal(isOverdue, finding.Ladder is not null));
    }

    [Fact]
    public void Every_rule_answers_with_a_reason_also_when_it_is_silent()
    {
        var answers = SafetyRules.Look(Filing(IncidentCategory.VerbalAbuse, null), InForce);
        Assert.Equal(26, answers.Select(answer => answer.Rule).Distinct().Count());
        Assert.All(answers, answer =>
        {
            Assert.IsType<Judgement.Fits>(answer.Judgement);
            Assert.EndsWith(".", answer.Judgement.Why, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void An_alert_that_nobody_answered_is_a_failure_of_the_organisation_found_once()
    {
        var first = new AlertExhausted(1, 1, BroadcastScope.Everyone, "So.", null, null, Nine, Nine.AddHours(1));
        var given = Raised();
        var finding = Assert.Single(Findings(SeeAlert(given.State!, first), InForce));
        Assert.Equal((AlertKind.AlertExhausted, AlertSubjectType.Team), (finding.Kind, finding.Subject.Type));
        Assert.Equal([Manager.Value], finding.DidNotAnswer);
        var exhausted = Alert.Evolve(given.State, given.Id, first);
        Assert.Empty(Findings(SeeAlert(exhausted, first with { Round = 2, Broadcast = 2 }), InForce));
    }

    [Fact]
    public void An_alert_about_an_unanswered_alert_raises_no_other()
    {
        var alert = Raised(Finding(kind: AlertKind.AlertExhausted)).State!;
        var first = new AlertExhausted(1, 1, BroadcastScope.Everyone, "So.", null, null, Nine, Nine);
        Assert.Empty(Findings(SeeAlert(alert, first), InForce));
    }

    [Fact]
    public void What_a_person_called_early_is_found_when_nobody_answers_that_either()
    {
        var asked = new AlertExhausted(1, 1, BroadcastScope.Everyone, "So.", Worker, Words, Nine, Nine.AddHours(1));
        var alert = Raised().State!;
        Assert.Empty(Findings(SeeAlert(alert, asked), InForce));
        var after = Alert.Evolve(alert, alert.Id, asked);
        Assert.Single(Findings(SeeAlert(after, asked with { Round = 2, Broadcast = 2, By = null }), InForce));
    }

    private static IReadOnlyList<Finding> Findings(Sighting seen, PolicyInForce policy) =>
        SafetyRules.FindingsOf(seen, policy);

    private static Sighting Filing(IncidentCategory category, Severity? rating)
    {
        var facts = Known.Filed(Known.Report(category, rating));
        return See(facts, 0, facts[0]);
    }

    private static Sighting Then(IncidentCategory category, object fact)
    {
        var facts = Known.Filed(Known.Report(category));
        return See([.. facts, fact], facts.Count, fact);
    }

    private static Sighting See(IReadOnlyList<object> facts, int index, object fact)
    {
        var at = facts.ToList().IndexOf(fact);
        var before = Scenario.Fold<Incident>(Known.Id, null, facts.Take(at));
        return new Sighting(fact, Known.Entry(index), Known.Id, before, Incident.Evolve(before, Known.Id, fact));
    }

    private static Sighting SeeAlert(Alert before, object fact) =>
        new(fact, Known.Entry(50), before.Id, before, Alert.Evolve(before, before.Id, fact));

    private static IncidentAssessed Assessed(Severity severity) =>
        new(Known.Mona, Nine, severity, Severity.Low, null, false, Words, [], Nine);
}
