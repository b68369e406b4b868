using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Tests.Incidents;

/// <summary>The fold is loud about the impossible, and knows who is who.</summary>
public sealed class IncidentStateTests
{
    private static readonly IncidentClosed Closed =
        new(Known.Mona, Known.Ten, CloseReason.ActionTaken, null, null, null, null, [], []);

    private static void Impossible(params IReadOnlyList<object> facts) =>
        Assert.Throws<InvalidOperationException>(() => Scenario.Fold<Incident>(Known.Id, null, facts));

    [Fact]
    public void Facts_that_cannot_follow_are_an_error()
    {
        Impossible(new SupportDeclined(0, Known.Ada, Known.Nine));
        Impossible([.. Known.Filed(), .. Known.Filed()]);
        Impossible([.. Known.Filed(), new OrganisationalContextCaptured(Known.Nine, new())]);
        Impossible([.. Known.Filed(), new SupportDeclined(77, Known.Ada, Known.Nine)]);
        Impossible([.. Known.Filed(), new ActionDone(0, Known.Mona, Known.Nine, null, null)]);
        Impossible([.. Known.Filed(), Closed, Closed]);
        Impossible([.. Known.Filed(), new IncidentReopened(Known.Ada, Known.Ten, Known.Sealed("x"), Known.Ten)]);
        Impossible([.. Known.Filed(), new InvestigationClosed(Known.Mona, Known.Ten, Known.Sealed("x"), Known.Ten)]);
        Impossible("not a fact");
    }

    [Fact]
    public void Deadlines_are_read_only_off_facts_of_an_incident() =>
        Assert.Throws<InvalidOperationException>(() => Incident.DeadlinesOf("not a fact").ToList());

    [Fact]
    public void Everybody_with_a_part_is_named_and_the_accused_adds_nothing()
    {
        var report = Known.Report() with
        {
            PerpetratorClass = PerpetratorClass.Coworker,
            Details = new()
            {
                People = [new(Known.Bea, RoleInIncident.Witness), new(Known.Cleo, RoleInIncident.Subject)],
            },
        };
        var incident = Scenario.Fold<Incident>(Known.Id, null, Known.Filed(report))!;
        Assert.All([Known.Ada, Known.Bea, Known.Cleo], person => Assert.True(incident.Names(person)));
        Assert.False(incident.Names(Known.Mona));
        Assert.True(incident.MayAdd(Known.Bea));
        Assert.False(incident.MayAdd(Known.Cleo));
    }

    [Fact]
    public void Who_asked_not_to_be_named_is_hidden_from_the_line_manager_only()
    {
        var command = Known.Filing() with { NotNamedToManager = true };
        var incident = Scenario.Fold<Incident>(Known.Id, null, ReportIncident.Decide(
            command, null, Known.Ada, Known.Team, Known.Context, Known.Clocks, Known.Nine).Events)!;
        Assert.True(incident.HidesReporterFrom(Known.Mona, viewerIsLineManager: true));
        Assert.False(incident.HidesReporterFrom(Known.Mona, viewerIsLineManager: false));
        Assert.False(incident.HidesReporterFrom(Known.Ada, viewerIsLineManager: true));
        var open = Scenario.Fold<Incident>(Known.Id, null, Known.Filed())!;
        Assert.False(open.HidesReporterFrom(Known.Mona, viewerIsLineManager: true));
    }

    [Theory]
    [InlineData(IncidentCategory.VerbalAbuse, null, Severity.Low)]
    [InlineData(IncidentCategory.VerbalAbuse, Severity.None, Severity.Low)]
    [InlineData(IncidentCategory.VerbalAbuse, Severity.Serious, Severity.Serious)]
    [InlineData(IncidentCategory.ThreatWeapon, Severity.Low, Severity.Severe)]
    [InlineData(IncidentCategory.NearMiss, null, Severity.None)]
    public void A_report_is_as_severe_as_the_higher_of_floor_and_rating(
        IncidentCategory category, Severity? rated, Severity effective) =>
        Assert.Equal(effective, EffectiveSeverity.OfReport(Known.Report(category, rated)));

    [Fact]
    public void How_threatened_one_felt_and_what_could_have_been_do_not_raise_it()
    {
        var report = Known.Report(IncidentCategory.NearMiss) with
        {
            FeltThreatened = 10,
            Details = new() { PotentialSeverity = Severity.FatalOrCritical },
        };
        Assert.Equal(Severity.None, EffectiveSeverity.OfReport(report));
    }
}
