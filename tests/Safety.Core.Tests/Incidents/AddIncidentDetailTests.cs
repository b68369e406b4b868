using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Tests.Incidents;

public sealed class AddIncidentDetailTests
{
    private static readonly Caller Reporter = new(Known.Ada, false);

    private static AddIncidentDetail Add(IncidentDetails? details = null, SealedText? text = null,
        Severity? severity = null, int? felt = null) =>
        new(Known.Id, Known.Entry(1), text, details ?? new(), severity, felt);

    private static Outcome<Incident> When(
        AddIncidentDetail command, Caller caller, IReadOnlyList<object>? facts = null) => Scenario
        .Given<Incident>(Known.Id, facts ?? Known.Filed())
        .When(incident => AddIncidentDetail.Decide(command, incident, caller, Known.Clocks, Known.Ten));

    [Fact]
    public void More_words_join_the_first_ones()
    {
        var outcome = When(Add(text: Known.Sealed("more words")), Reporter);
        outcome.Then(new IncidentDetailAdded(
            Known.Entry(1), Known.Ada, Known.Ten, Known.Sealed("more words"), null, null, new()));
        Assert.Equal(["first words", "more words"], outcome.StateAfter!.Passages.Select(passage => passage.Text.C));
    }

    [Fact]
    public void Lists_grow_and_single_fields_are_said_once()
    {
        var first = new IncidentDetailAdded(Known.Entry(7), Known.Ada, Known.Nine, null, null, null,
            new() { Circumstances = [Circumstance.Rushed], LocationDetail = LocationDetail.ClientHome });
        IReadOnlyList<object> facts = [.. Known.Filed(), first];
        var more = new IncidentDetails
        {
            Circumstances = [Circumstance.Rushed, Circumstance.IsolatedOrAlone],
            LocationDetail = LocationDetail.ClientHome,
            PoliceContacted = true,
        };
        var said = When(Add(more), Reporter, facts).StateAfter!.Report.Details;
        Assert.Equal([Circumstance.Rushed, Circumstance.IsolatedOrAlone], said.Circumstances);
        Assert.True(said.PoliceContacted);
        var refusal = When(Add(new() { LocationDetail = LocationDetail.Street }), Reporter, facts)
            .ThenRefused<AddIncidentDetail.AlreadySaid>();
        Assert.Equal("location_detail", refusal.Field);
    }

    [Fact]
    public void A_rating_that_comes_later_is_kept_and_can_owe_support()
    {
        var mild = Known.Filed(Known.Report(IncidentCategory.VerbalAbuse));
        var outcome = When(Add(severity: Severity.Serious, felt: 8), Reporter, mild);
        outcome.ThenOne<SupportPlanned>();
        Assert.Equal(Severity.Serious, outcome.StateAfter!.Report.ReportedSeverity);
        Assert.Equal(8, outcome.StateAfter.Report.FeltThreatened);
        Assert.Equal(Known.Ada, outcome.StateAfter.RatedBy);
    }

    [Fact]
    public void A_rating_given_before_is_not_overwritten_by_adding()
    {
        var facts = Known.Filed(Known.Report(severity: Severity.Severe) with { FeltThreatened = 9 });
        When(Add(severity: Severity.Low), Reporter, facts).ThenRefused<AddIncidentDetail.AlreadySaid>();
        When(Add(felt: 1), Reporter, facts).ThenRefused<AddIncidentDetail.AlreadySaid>();
        When(Add(severity: Severity.Severe), Reporter, facts).ThenOne<IncidentDetailAdded>();
    }

    [Fact]
    public void Only_reporters_rate() => When(Add(severity: Severity.Low), Known.Manager)
        .ThenRefused<AddIncidentDetail.OnlyTheReporterRates>();

    [Fact]
    public void A_manager_and_a_witness_add_and_a_stranger_does_not()
    {
        var command = Add(text: Known.Sealed("seen"));
        When(command, Known.Manager).ThenOne<IncidentDetailAdded>();
        When(command, new(Known.Bea, false)).ThenRefused<AddIncidentDetail.NotYoursToAdd>();
        var report = Known.Report() with { Details = new() { People = [new(Known.Bea, RoleInIncident.Witness)] } };
        When(command, new(Known.Bea, false), Known.Filed(report)).ThenOne<IncidentDetailAdded>();
    }

    [Fact]
    public void The_colleague_who_is_accused_does_not_write_in_the_report()
    {
        var report = Known.Report() with
        {
            PerpetratorClass = PerpetratorClass.SupervisorOrManager,
            Details = new() { People = [new(Known.Mona, RoleInIncident.Subject)] },
        };
        When(Add(text: Known.Sealed("no")), Known.Manager, Known.Filed(report))
            .ThenRefused<AddIncidentDetail.NotYoursToAdd>();
    }

    [Fact]
    public void The_person_who_told_it_informally_adds_their_own_words_and_rating()
    {
        var outcome = When(Add(text: Known.Sealed("mine"), severity: Severity.Serious), new(Known.Bea, false),
            Known.ToldInformally());
        Assert.Equal(Known.Bea, outcome.StateAfter!.RatedBy);
    }

    [Fact]
    public void A_word_is_taken_after_closing_too() => When(Add(text: Known.Sealed("late")), Reporter,
    [
        .. Known.Filed(),
        new IncidentClosed(Known.Mona, Known.Ten, CloseReason.ActionTaken, null, null, null, null, [], []),
    ]).ThenOne<IncidentDetailAdded>();

    [Fact]
    public void Nothing_said_is_refused() => When(Add(), Reporter).ThenRefused<AddIncidentDetail.NothingSaid>();

    [Fact]
    public void What_is_added_must_be_possible()
    {
        When(Add(felt: 11), Reporter).ThenRefused<ReportChecks.FeltThreatenedOutOfRange>();
        When(Add(new() { LostTimeDays = -1 }), Reporter).ThenRefused<ReportChecks.LostTimeOutOfRange>();
        When(Add(new() { Means = [(Means)99] }), Reporter).ThenRefused<ReportChecks.UnknownCode>();
        When(Add(new() { People = [new(Known.Bea, RoleInIncident.Subject)] }), Reporter)
            .ThenRefused<ReportChecks.ColleagueAsSubjectNeedsItsOwnReport>();
    }

    [Fact]
    public void Details_have_an_end() => When(Add(text: Known.Sealed("x")), Reporter,
    [
        .. Known.Filed(),
        .. Enumerable.Range(10, 200).Select(n =>
            new IncidentDetailAdded(Known.Entry(n), Known.Ada, Known.Nine, Known.Sealed("x"), null, null, new())),
    ]).ThenRefused<TooManyInIncident>();

    [Fact]
    public void There_is_no_such_report() =>
        When(Add(text: Known.Sealed("x")), Reporter, []).ThenRefused<NoSuchIncident>();
}
