using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Tests.Incidents;

public sealed class InformalReportTests
{
    private static readonly LogInformalReport Log = new(Known.Id, Known.Report(), Known.Bea, Known.Nine, "mac-2");

    private static Decision Decide(LogInformalReport command, Incident? incident) => LogInformalReport.Decide(
        command, incident, Known.Cleo, Known.Team, Known.Context, Known.Clocks, Known.Ten);

    [Fact]
    public void What_was_told_in_the_corridor_becomes_a_report_of_the_one_who_told_it()
    {
        var outcome = Scenario.Given<Incident>(Known.Id).When(incident => Decide(Log, incident));
        var fact = outcome.ThenOne<InformalReportLogged>();
        Assert.Equal((Known.Cleo, Known.Bea, Known.Nine), (fact.LoggedBy, fact.ToldBy, fact.ToldAt));
        Assert.Equal(Known.Bea, outcome.ThenOne<SupportPlanned>().For);
        Assert.Equal(Known.Bea, outcome.StateAfter!.Person);
        Assert.True(outcome.StateAfter.IsInformal);
        Assert.Equal(PassageKind.ToldInformally, outcome.StateAfter.Passages[0].Kind);
    }

    [Fact]
    public void The_same_body_again_is_no_new_report() => Scenario.Given<Incident>(Known.Id, Known.ToldInformally())
        .When(incident => Decide(Log, incident)).ThenNothing();

    [Fact]
    public void Another_body_is_refused() => Scenario.Given<Incident>(Known.Id, Known.Filed())
        .When(incident => Decide(Log, incident)).ThenRefused<OtherReportUnderThisId>();

    [Fact]
    public void What_happened_to_oneself_is_ones_own_report() => Scenario.Given<Incident>(Known.Id)
        .When(incident => Decide(Log with { ToldBy = Known.Cleo }, incident))
        .ThenRefused<LogInformalReport.ToldByOneself>();

    [Fact]
    public void It_was_not_told_in_the_future()
    {
        var refusal = Scenario.Given<Incident>(Known.Id)
            .When(incident => Decide(Log with { ToldAt = Known.Ten.AddHours(1) }, incident))
            .ThenRefused<ReportChecks.HappenedInTheFuture>();
        Assert.Equal("told_at", refusal.Field);
    }

    [Fact]
    public void The_same_checks_hold_as_for_any_report() => Scenario.Given<Incident>(Known.Id)
        .When(incident => Decide(Log with { Report = Known.Report() with { FeltThreatened = 11 } }, incident))
        .ThenRefused<ReportChecks.FeltThreatenedOutOfRange>();

    [Fact]
    public void Who_told_it_or_wrote_it_down_may_stay_unnamed_to_the_manager()
    {
        var outcome = Scenario.Given<Incident>(Known.Id)
            .When(incident => Decide(Log with { NotNamedToManager = true }, incident));
        Assert.True(outcome.ThenOne<InformalReportLogged>().NotNamedToManager);
        Assert.True(outcome.StateAfter!.HidesReporterFrom(Known.Mona, viewerIsLineManager: true));
        Assert.False(outcome.StateAfter.HidesReporterFrom(Known.Cleo, viewerIsLineManager: true));
    }

    [Fact]
    public void Who_wrote_it_down_may_still_help_and_the_person_may_not_judge_their_own_report()
    {
        var incident = Scenario.Fold<Incident>(Known.Id, null, Known.ToldInformally())!;
        Assert.False(incident.Names(Known.Cleo));
        Assert.True(incident.Names(Known.Bea));
    }
}
