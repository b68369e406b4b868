using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Tests.Incidents;

public sealed class ReportIncidentTests
{
    private static Decision Report(ReportIncident command, Incident? incident = null, StaffId? by = null) =>
        ReportIncident.Decide(command, incident, by ?? Known.Ada, Known.Team, Known.Context, Known.Clocks, Known.Nine);

    private static Outcome<Incident> WhenReported(ReportContent report) =>
        Scenario.Given<Incident>(Known.Id).When(incident => Report(Known.Filing(report), incident));

    [Fact]
    public void Three_answers_are_enough()
    {
        var report = Known.Report();
        WhenReported(report).Then(
            new IncidentReported(report, Known.Ada, "mac-1", Known.Nine, Known.Nine.AddDays(5))
            {
                Team = Known.Team,
                PolicyVersion = 3,
            },
            new OrganisationalContextCaptured(Known.Nine, Known.Context),
            new SupportPlanned(Known.Ada, Known.Nine,
            [
                new(0, SupportStepKind.ManagerContact, Known.Nine.AddHours(8)),
                new(1, SupportStepKind.PeerSupport, Known.Nine.AddHours(24)),
                new(2, SupportStepKind.Debrief, Known.Nine.AddHours(72)),
                new(3, SupportStepKind.FollowUp2w, Known.Nine.AddDays(14)),
                new(4, SupportStepKind.FollowUp6w, Known.Nine.AddDays(42)),
            ], 3));
    }

    [Fact]
    public void What_was_not_said_stays_not_said()
    {
        var fact = WhenReported(Known.Report() with { Client = null }).ThenOne<IncidentReported>();
        Assert.Null(fact.Client);
        Assert.Null(fact.HappenedAt);
        Assert.Null(fact.ReportedSeverity);
        Assert.Equal(PerpetratorClass.ClientOrCustomer, fact.PerpetratorClass);
        Assert.Equal([ViolenceType.Type2], fact.ViolenceTypes);
    }

    [Fact]
    public void A_report_on_a_colleagues_behalf_owes_support_to_the_colleague()
    {
        var outcome = Scenario.Given<Incident>(Known.Id)
            .When(incident => Report(Known.Filing() with { OnBehalfOf = Known.Bea }, incident));
        Assert.Equal(Known.Bea, outcome.ThenOne<IncidentReported>().OnBehalfOf);
        Assert.Equal(Known.Bea, outcome.ThenOne<SupportPlanned>().For);
    }

    [Fact]
    public void On_ones_own_behalf_is_an_ordinary_report() => Assert.Null(Scenario.Given<Incident>(Known.Id)
        .When(incident => Report(Known.Filing() with { OnBehalfOf = Known.Ada }, incident))
        .ThenOne<IncidentReported>().OnBehalfOf);

    [Fact]
    public void A_small_thing_is_kept_without_a_support_plan() => Assert.DoesNotContain(
        WhenReported(Known.Report(IncidentCategory.VerbalAbuse)).Decision.Events, fact => fact is SupportPlanned);

    [Fact]
    public void The_reporters_own_rating_raises_what_is_owed() =>
        WhenReported(Known.Report(IncidentCategory.VerbalAbuse, Severity.Moderate)).ThenOne<SupportPlanned>();

    [Fact]
    public void A_secondary_category_counts_as_much_as_the_primary()
    {
        var report = Known.Report(IncidentCategory.NearMiss) with
        {
            SecondaryCategories =
                [IncidentCategory.ThreatWeapon, IncidentCategory.NearMiss, IncidentCategory.ThreatWeapon],
        };
        var outcome = WhenReported(report);
        Assert.Equal([IncidentCategory.ThreatWeapon], outcome.ThenOne<IncidentReported>().SecondaryCategories);
        Assert.Equal(Severity.Severe, outcome.StateAfter!.SeverityForAlerts);
    }

    [Fact]
    public void The_same_body_again_is_no_new_report() =>
        Scenario.Given<Incident>(Known.Id, Known.Filed())
            .When(incident => Report(Known.Filing(), incident)).ThenNothing();

    [Fact]
    public void Another_body_under_the_same_id_is_refused() => Scenario.Given<Incident>(Known.Id, Known.Filed())
        .When(incident => Report(Known.Filing() with { BodyMac = "mac-9" }, incident))
        .ThenRefused<OtherReportUnderThisId>();

    [Fact]
    public void The_same_body_by_somebody_else_is_another_report() => Scenario.Given<Incident>(Known.Id, Known.Filed())
        .When(incident => Report(Known.Filing(), incident, Known.Bea)).ThenRefused<OtherReportUnderThisId>();

    [Fact]
    public void A_moment_a_little_ahead_is_a_clock_that_goes_wrong() =>
        WhenReported(Known.Report() with { HappenedAt = Known.Nine.AddMinutes(4) }).ThenOne<IncidentReported>();

    [Theory]
    [InlineData("2026-03-06T09:06:00Z")]
    [InlineData("2100-01-01T00:00:00Z")]
    public void What_has_not_happened_yet_is_refused(string moment)
    {
        var refusal = WhenReported(Known.Report() with { HappenedAt = Moment(moment) })
            .ThenRefused<ReportChecks.HappenedInTheFuture>();
        Assert.Equal("happened_at", refusal.Field);
    }

    [Theory]
    [InlineData("1970-01-01T00:00:00Z")]
    [InlineData("1976-03-06T08:59:59Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    public void What_is_more_than_fifty_years_ago_is_refused(string moment) =>
        WhenReported(Known.Report() with { HappenedAt = Moment(moment) })
            .ThenRefused<ReportChecks.HappenedTooLongAgo>();

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void A_feeling_is_told_from_0_to_10(int feeling) =>
        WhenReported(Known.Report() with { FeltThreatened = feeling })
        .ThenRefused<ReportChecks.FeltThreatenedOutOfRange>();

    [Fact]
    public void Codes_that_are_not_on_the_list_are_refused()
    {
        WhenReported(Known.Report((IncidentCategory)99)).ThenRefused<ReportChecks.UnknownCode>();
        WhenReported(Known.Report(severity: (Severity)6)).ThenRefused<ReportChecks.UnknownCode>();
        WhenReported(Known.Report() with { PerpetratorClass = (PerpetratorClass)99 })
            .ThenRefused<ReportChecks.UnknownCode>();
        WhenReported(Known.Report() with { ViolenceTypes = [(ViolenceType)9] }).ThenRefused<ReportChecks.UnknownCode>();
        WhenReported(Known.Report() with { Details = new() { Circumstances = [(Circumstance)99] } })
            .ThenRefused<ReportChecks.UnknownCode>();
        WhenReported(Known.Report() with { Details = new() { LocationClass = (LocationClass)99 } })
            .ThenRefused<ReportChecks.UnknownCode>();
    }

    [Fact]
    public void Lists_have_an_end()
    {
        WhenReported(Known.Report() with { SecondaryCategories = [.. Enum.GetValues<IncidentCategory>().Take(9)] })
            .ThenRefused<TooManyInIncident>();
        var crowd = Enumerable.Range(1, 21).Select(n => new PersonInvolved(Known.Staff(n), RoleInIncident.Witness));
        WhenReported(Known.Report() with { Details = new() { People = [.. crowd] } }).ThenRefused<TooManyInIncident>();
        WhenReported(Known.Report() with { Details = new() { LostTimeDays = 3651 } })
            .ThenRefused<ReportChecks.LostTimeOutOfRange>();
    }

    [Fact]
    public void A_report_about_a_client_cannot_accuse_a_colleague()
    {
        var report = Known.Report() with
        {
            Details = new() { People = [new(Known.Bea, RoleInIncident.Subject)] },
        };
        WhenReported(report).ThenRefused<ReportChecks.ColleagueAsSubjectNeedsItsOwnReport>();
        WhenReported(report with { PerpetratorClass = PerpetratorClass.Coworker }).ThenOne<IncidentReported>();
    }

    private static DateTimeOffset Moment(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
