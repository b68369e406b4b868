using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Tests.Incidents;

/// <summary>Investigations, actions, and what the reporter is told.</summary>
public sealed class AnswerTests
{
    private static readonly Caller Stranger = new(Known.Cleo, false);
    private static readonly Caller Reporter = new(Known.Ada, true);
    private static readonly DateTimeOffset Silence = Known.Ten.AddDays(5);
    private static readonly SealedText Words = Known.Sealed("words");

    private static readonly IncidentClosed Closed =
        new(Known.Mona, Known.Nine, CloseReason.ActionTaken, null, null, null, null, [], []);

    private static readonly InvestigationOpened Opened = new(Known.Mona, Known.Nine, null, Silence);

    private static readonly ActionAgreed Agreed =
        new(Known.Entry(1), 0, Known.Mona, Known.Nine, Known.Bea, Known.Ten.AddDays(1), Words, Silence);

    private static Given<Incident> Given(params IReadOnlyList<object> more) =>
        Scenario.Given<Incident>(Known.Id, [.. Known.Filed(), .. more]);

    private static Func<Incident?, Decision> Investigate(Caller? caller = null) => incident => OpenInvestigation.Decide(
        new(Known.Id, Words), incident, caller ?? Known.Manager, Known.Clocks, Known.Ten);

    private static Func<Incident?, Decision> Conclude(Caller? caller = null) => incident => CloseInvestigation.Decide(
        new(Known.Id, Words), incident, caller ?? Known.Manager, Known.Clocks, Known.Ten);

    private static Func<Incident?, Decision> Agree(DateTimeOffset? due = null, Caller? caller = null, int id = 1) =>
        incident => AgreeAction.Decide(new(Known.Id, Known.Entry(id), Known.Bea, due ?? Known.Ten.AddDays(1), Words),
            incident, caller ?? Known.Manager, Known.Clocks, Known.Ten);

    private static Func<Incident?, Decision> Complete(Caller? caller = null, int id = 1) => incident =>
        CompleteAction.Decide(
            new(Known.Id, Known.Entry(id), null), incident, caller ?? Known.Manager, Known.Clocks, Known.Ten);

    private static Func<Incident?, Decision> Tell(Caller? caller = null) => incident => InformReporter.Decide(
        new(Known.Id, Known.Entry(1), Words), incident, caller ?? Known.Manager, Known.Clocks, Known.Ten);

    private static IReadOnlyList<Func<Incident?, Decision>> AnswersOf(Caller caller) =>
        [Investigate(caller), Conclude(caller), Agree(caller: caller), Tell(caller)];

    [Fact]
    public void An_investigation_is_opened_once_and_closed_with_its_findings()
    {
        Given().When(Investigate()).Then(
            new InvestigationOpened(Known.Mona, Known.Ten, Words, Silence, Known.Ten.AddDays(28)));
        Given().TwiceChangesNothing(Investigate());
        Given(Opened).When(Conclude()).Then(new InvestigationClosed(Known.Mona, Known.Ten, Words, Silence));
        Given(Opened).TwiceChangesNothing(Conclude());
    }

    [Fact]
    public void What_was_not_opened_cannot_be_closed() =>
        Given().When(Conclude()).ThenRefused<CloseInvestigation.NothingInvestigated>();

    [Fact]
    public void Investigations_have_an_end() => Given([.. Enumerable.Range(0, 20).SelectMany(_ => new object[]
        { Opened, new InvestigationClosed(Known.Mona, Known.Nine, Words, Silence) })])
        .When(Investigate()).ThenRefused<TooManyInIncident>();

    [Fact]
    public void An_action_has_an_owner_and_a_day()
    {
        var outcome = Given().When(Agree());
        outcome.Then(Agreed with { AgreedAt = Known.Ten });
        Assert.Equal(Known.Ten.AddDays(1), Assert.Single(outcome.StateAfter!.Actions).WatchedUntil);
        Given().TwiceChangesNothing(Agree());
    }

    [Fact]
    public void An_action_is_due_ahead_and_within_two_years()
    {
        Given().When(Agree(Known.Ten)).ThenRefused<AgreeAction.DueOutOfRange>();
        Given().When(Agree(Known.Ten.AddDays(732))).ThenRefused<AgreeAction.DueOutOfRange>();
    }

    [Fact]
    public void Actions_have_an_end() => Given([.. Enumerable.Range(0, 50).Select(n =>
        Agreed with { Number = n, ActionId = Known.Entry(100 + n) })]).When(Agree()).ThenRefused<TooManyInIncident>();

    [Fact]
    public void The_owner_or_the_manager_says_that_it_is_done()
    {
        Given(Agreed).When(Complete(new(Known.Bea, false)))
            .Then(new ActionDone(0, Known.Bea, Known.Ten, null, Silence));
        Given(Agreed).When(Complete()).Then(new ActionDone(0, Known.Mona, Known.Ten, null, Silence));
        Given(Agreed).TwiceChangesNothing(Complete());
        Given(Agreed).When(Complete(Stranger)).ThenRefused<NotAHandler>();
        Given(Agreed).When(Complete(id: 2)).ThenRefused<CompleteAction.NoSuchAction>();
    }

    [Fact]
    public void An_action_is_done_after_closing_too() =>
        Given(Agreed, Closed).When(Complete()).Then(new ActionDone(0, Known.Mona, Known.Ten, null, null));

    [Fact]
    public void The_reporter_is_told_once_per_message_also_after_closing()
    {
        Given().When(Tell()).Then(new ReporterInformed(Known.Entry(1), Known.Mona, Known.Ten, Words, Silence));
        Given().TwiceChangesNothing(Tell());
        Given(Closed).When(Tell()).Then(new ReporterInformed(Known.Entry(1), Known.Mona, Known.Ten, Words, null));
    }

    [Fact]
    public void Messages_have_an_end() => Given([.. Enumerable.Range(10, 100).Select(n =>
        new ReporterInformed(Known.Entry(n), Known.Mona, Known.Nine, Words, Silence))])
        .When(Tell()).ThenRefused<TooManyInIncident>();

    [Fact]
    public void Only_who_handles_it_and_is_not_named_answers()
    {
        foreach (var answer in AnswersOf(Stranger)) Given(Opened).When(answer).ThenRefused<NotAHandler>();
        foreach (var answer in AnswersOf(Reporter)) Given(Opened).When(answer).ThenRefused<NamedInIncident>();
    }

    [Fact]
    public void A_closed_report_is_opened_again_first()
    {
        Given(Closed).When(Investigate()).ThenRefused<IncidentIsClosed>();
        Given(Closed).When(Agree()).ThenRefused<IncidentIsClosed>();
    }

    [Fact]
    public void There_is_no_such_report()
    {
        foreach (var answer in new[] { Investigate(), Conclude(), Agree(), Complete(), Tell() })
            Scenario.Given<Incident>(Known.Id).When(answer).ThenRefused<NoSuchIncident>();
    }
}
