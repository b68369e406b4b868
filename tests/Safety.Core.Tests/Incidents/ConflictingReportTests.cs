using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Tests.Incidents;

public sealed class ConflictingReportTests
{
    private static readonly KeepConflictingReport Keep =
        new(Known.Id, Known.Report(IncidentCategory.PhysicalAssault), "mac-9");

    private static Outcome<Incident> When(KeepConflictingReport command, IReadOnlyList<object> facts) =>
        Scenario.Given<Incident>(Known.Id, facts)
            .When(incident => KeepConflictingReport.Decide(command, incident, Known.Ada, Known.Ten));

    [Fact]
    public void The_other_body_is_kept_whole_and_changes_nothing()
    {
        var outcome = When(Keep, Known.Filed());
        outcome.Then(new ConflictingReportKept(Keep.Report, Known.Ada, "mac-9", Known.Ten));
        Assert.Equal(IncidentCategory.ThreatWeapon, outcome.StateAfter!.Report.Category);
        Assert.Equal(IncidentCategory.PhysicalAssault, Assert.Single(outcome.StateAfter.Conflicts).Report.Category);
    }

    [Fact]
    public void What_it_says_of_the_severity_and_of_people_counts_from_then_on()
    {
        var mild = Known.Filed(Known.Report(IncidentCategory.VerbalAbuse));
        var weapon = Known.Report() with
        {
            PerpetratorClass = PerpetratorClass.SupervisorOrManager,
            Details = new() { People = [new(Known.Mona, RoleInIncident.Subject)] },
        };
        var after = When(new(Known.Id, weapon, "mac-9"), mild).StateAfter!;
        Assert.Equal((Severity.Low, Severity.Severe), (after.SeverityOfReport, after.SeverityForAlerts));
        Assert.True(after.Names(Known.Mona) && after.Accuses(Known.Mona) && !after.MayAdd(Known.Mona));
        var seen = IncidentAsSeen.Of(after)!;
        Assert.Contains(IncidentCategory.ThreatWeapon, seen.Categories);
        Assert.Contains(Known.Mona, seen.Named);
    }

    [Fact]
    public void The_same_other_body_is_kept_once() => Scenario.Given<Incident>(Known.Id, Known.Filed())
        .TwiceChangesNothing(incident => KeepConflictingReport.Decide(Keep, incident, Known.Ada, Known.Ten));

    [Fact]
    public void The_filed_body_is_no_conflict() => When(Keep with { BodyMac = "mac-1" }, Known.Filed()).ThenNothing();

    [Fact]
    public void There_is_nothing_to_conflict_with() => When(Keep, []).ThenRefused<NoSuchIncident>();

    [Fact]
    public void It_must_be_well_formed() =>
        When(Keep with { Report = Known.Report() with { FeltThreatened = 11 } }, Known.Filed())
            .ThenRefused<ReportChecks.FeltThreatenedOutOfRange>();

    [Fact]
    public void Twenty_are_kept_and_no_more()
    {
        var kept = Enumerable.Range(0, 20).Select(n =>
            new ConflictingReportKept(Keep.Report, Known.Ada, $"other-{n}", Known.Ten));
        When(Keep, [.. Known.Filed(), .. kept]).ThenRefused<TooManyInIncident>();
    }
}
