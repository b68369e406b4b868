using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Tests.Incidents;

public sealed class CorrectIncidentTests
{
    private static readonly Caller Reporter = new(Known.Ada, false);
    private static readonly SealedText Why = Known.Sealed("why");

    private static Outcome<Incident> When(CorrectedFields fields, Caller caller, params IReadOnlyList<object> more) =>
        Scenario.Given<Incident>(Known.Id, [.. Known.Filed(), .. more]).When(incident => CorrectIncident.Decide(
            new(Known.Id, Known.Entry(1), fields, Why), incident, caller, Known.Clocks, Known.Ten));

    [Fact]
    public void The_reporter_puts_the_report_right_and_the_first_words_stay()
    {
        var fields = new CorrectedFields
        {
            Description = Known.Sealed("better words"),
            HappenedAt = Known.Nine.AddHours(-1),
        };
        var outcome = When(fields, Reporter);
        outcome.Then(new IncidentCorrected(
            Known.Entry(1), Known.Ada, Known.Ten, Why, fields, Severity.Severe, Severity.Severe));
        Assert.Equal(["first words", "better words"], outcome.StateAfter!.Passages.Select(passage => passage.Text.C));
        Assert.Equal("better words", outcome.StateAfter.Report.Description.C);
        Assert.Equal(Known.Nine.AddHours(-1), outcome.StateAfter.Report.HappenedAt);
    }

    [Fact]
    public void A_manager_corrects_the_category_and_the_running_alert_keeps_its_severity()
    {
        var outcome = When(new() { Category = IncidentCategory.VerbalAbuse }, Known.Manager);
        var fact = outcome.ThenOne<IncidentCorrected>();
        Assert.Equal((Severity.Severe, Severity.Low), (fact.SeverityBefore, fact.SeverityAfter));
        Assert.Equal(Severity.Severe, outcome.StateAfter!.SeverityForAlerts);
        Assert.Equal(Severity.Low, outcome.StateAfter.SeverityShown);
        Assert.True(Assert.Single(outcome.StateAfter.Corrections).LowersSeverity);
    }

    [Fact]
    public void A_correction_that_raises_the_severity_owes_support()
    {
        var mild = Known.Filed(Known.Report(IncidentCategory.VerbalAbuse));
        var outcome = Scenario.Given<Incident>(Known.Id, mild).When(incident => CorrectIncident.Decide(
            new(Known.Id, Known.Entry(1), new() { Category = IncidentCategory.PhysicalAssault }, Why), incident,
            Reporter, Known.Clocks, Known.Ten));
        Assert.Equal(Known.Ten.AddHours(8), outcome.ThenOne<SupportPlanned>().Steps[0].DueAt);
        Assert.Equal(Severity.Serious, outcome.StateAfter!.SeverityForAlerts);
    }

    [Fact]
    public void Fields_can_be_emptied_and_lists_replaced()
    {
        var details = new IncidentDetails { Circumstances = [Circumstance.Rushed], LostTimeDays = 2 };
        var given = new IncidentDetailAdded(Known.Entry(5), Known.Ada, Known.Nine, null, null, null, details);
        var report = When(new()
        {
            Cleared = [ClearableField.Client, ClearableField.HappenedAt, ClearableField.SecondaryCategories],
            Details = new() { Circumstances = [Circumstance.IsolatedOrAlone], LostTimeDays = 3 },
        }, Reporter, given).StateAfter!.Report;
        Assert.Null(report.Client);
        Assert.Empty(report.SecondaryCategories);
        Assert.Equal([Circumstance.IsolatedOrAlone], report.Details.Circumstances);
        Assert.Equal(3, report.Details.LostTimeDays);
    }

    [Fact]
    public void Nobody_else_changes_the_reporters_words_or_rating()
    {
        When(new() { Description = Known.Sealed("milder") }, Known.Manager)
            .ThenRefused<CorrectIncident.NotYoursToChange>();
        When(new() { ReportedSeverity = Severity.None }, Known.Manager).ThenRefused<CorrectIncident.NotYoursToChange>();
        When(new() { FeltThreatened = 0 }, Known.Manager).ThenRefused<CorrectIncident.NotYoursToChange>();
    }

    [Fact]
    public void Who_wrote_down_what_was_told_does_not_change_the_persons_own_rating()
    {
        var rated = new IncidentDetailAdded(Known.Entry(5), Known.Bea, Known.Nine, null, Severity.Severe, 9, new());
        Scenario.Given<Incident>(Known.Id, [.. Known.ToldInformally(), rated]).When(incident => CorrectIncident.Decide(
                new(Known.Id, Known.Entry(1), new() { ReportedSeverity = Severity.Low }, Why), incident,
                new(Known.Cleo, true), Known.Clocks, Known.Ten))
            .ThenRefused<CorrectIncident.NotYoursToChange>();
    }

    [Fact]
    public void A_stranger_and_a_manager_who_is_named_correct_nothing()
    {
        var fields = new CorrectedFields { Category = IncidentCategory.NearMiss };
        When(fields, new(Known.Bea, false)).ThenRefused<NotAHandler>();
        var named = new IncidentDetailAdded(Known.Entry(5), Known.Ada, Known.Nine, null, null, null,
            new() { People = [new(Known.Mona, RoleInIncident.Witness)] });
        When(fields, Known.Manager, named).ThenRefused<NamedInIncident>();
    }

    [Fact]
    public void Nothing_to_correct_is_refused() =>
        When(new(), Reporter).ThenRefused<CorrectIncident.NothingToCorrect>();

    [Fact]
    public void What_is_corrected_must_be_right_itself()
    {
        When(new() { HappenedAt = Known.Ten.AddDays(1) }, Reporter).ThenRefused<ReportChecks.HappenedInTheFuture>();
        When(new() { FeltThreatened = 11 }, Reporter).ThenRefused<ReportChecks.FeltThreatenedOutOfRange>();
    }

    [Fact]
    public void A_closed_report_is_opened_again_first() => When(new() { FeltThreatened = 3 }, Reporter,
        new IncidentClosed(Known.Mona, Known.Ten, CloseReason.ActionTaken, null, null, null, null, [], []))
        .ThenRefused<IncidentIsClosed>();

    [Fact]
    public void There_is_no_such_report() => Scenario.Given<Incident>(Known.Id).When(incident => CorrectIncident.Decide(
        new(Known.Id, Known.Entry(1), new(), Why), incident, Reporter, Known.Clocks, Known.Ten))
        .ThenRefused<NoSuchIncident>();

    [Fact]
    public void Corrections_have_an_end() => When(new() { FeltThreatened = 3 }, Reporter,
        [.. Enumerable.Range(10, 100).Select(n => new IncidentCorrected(Known.Entry(n), Known.Ada, Known.Nine, Why,
            new() { FeltThreatened = 2 }, Severity.Severe, Severity.Severe))]).ThenRefused<TooManyInIncident>();
}
