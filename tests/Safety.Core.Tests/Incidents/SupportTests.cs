using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Tests.Incidents;

public sealed class SupportTests
{
    private static readonly Caller Person = new(Known.Ada, false);
    private static readonly DateTimeOffset Silence = Known.Ten.AddDays(5);

    private static readonly SupportOffered Offered =
        new(1, SupportStepKind.PeerSupport, Known.Mona, Known.Nine, Known.Nine.AddHours(24), Silence);

    private static Given<Incident> Given(params IReadOnlyList<object> more) =>
        Scenario.Given<Incident>(Known.Id, [.. Known.Filed(), .. more]);

    private static Func<Incident?, Decision> Offer(SupportStepKind kind, int? step = null, DateTimeOffset? due = null,
        Caller? caller = null) => incident => OfferSupport.Decide(
        new(Known.Id, kind, step, due), incident, caller ?? Known.Manager, Known.Clocks, Known.Ten);

    private static Func<Incident?, Decision> Decline(int step, Caller caller) =>
        incident => DeclineSupport.Decide(new(Known.Id, step), incident, caller, Known.Ten);

    private static Func<Incident?, Decision> Give(int step, Caller caller) =>
        incident => GiveSupport.Decide(new(Known.Id, step), incident, caller, Known.Clocks, Known.Ten);

    [Fact]
    public void Offering_a_step_that_is_owed_keeps_its_clock() => Given().When(Offer(SupportStepKind.PeerSupport)).Then(
        new SupportOffered(1, SupportStepKind.PeerSupport, Known.Mona, Known.Ten, Known.Nine.AddHours(24), Silence));

    [Fact]
    public void Anything_else_that_helps_is_a_new_step_with_the_time_that_was_promised() => Given()
        .When(Offer(SupportStepKind.TimeOff, due: Known.Ten.AddDays(2))).Then(
            new SupportOffered(5, SupportStepKind.TimeOff, Known.Mona, Known.Ten, Known.Ten.AddDays(2), Silence));

    [Fact]
    public void An_offer_that_stands_is_not_made_again() =>
        Given(Offered).When(Offer(SupportStepKind.PeerSupport)).ThenNothing();

    [Fact]
    public void The_policys_clock_is_not_moved() => Given()
        .When(Offer(SupportStepKind.PeerSupport, due: Known.Ten.AddDays(9)))
        .ThenRefused<OfferSupport.ClockIsThePolicys>();

    [Fact]
    public void An_offer_after_the_watch_found_it_overdue_starts_no_second_clock() => Given(
            new SupportStepFoundOverdue(1, SupportStepKind.PeerSupport, Known.Nine, Known.Nine))
        .When(Offer(SupportStepKind.PeerSupport))
        .Then(new SupportOffered(1, SupportStepKind.PeerSupport, Known.Mona, Known.Ten, null, Silence));

    [Fact]
    public void What_was_declined_can_be_offered_again() => Given(new SupportDeclined(1, Known.Ada, Known.Nine))
        .When(Offer(SupportStepKind.PeerSupport, step: 1, due: Known.Ten.AddDays(1))).Then(
            new SupportOffered(1, SupportStepKind.PeerSupport, Known.Mona, Known.Ten, Known.Ten.AddDays(1), Silence));

    [Fact]
    public void What_was_given_is_not_offered() => Given(new SupportGiven(1, Known.Ada, Known.Nine, null))
        .When(Offer(SupportStepKind.PeerSupport, step: 1)).ThenRefused<OfferSupport.SupportWasGiven>();

    [Fact]
    public void A_promise_lies_ahead_and_within_two_years()
    {
        Given().When(Offer(SupportStepKind.TimeOff, due: Known.Ten)).ThenRefused<OfferSupport.DueOutOfRange>();
        Given().When(Offer(SupportStepKind.TimeOff, due: Known.Ten.AddDays(732)))
            .ThenRefused<OfferSupport.DueOutOfRange>();
    }

    [Fact]
    public void Unknown_steps_and_kinds_are_refused()
    {
        Given().When(Offer(SupportStepKind.TimeOff, step: 77)).ThenRefused<OfferSupport.NoSuchStep>();
        Given().When(Offer(SupportStepKind.TimeOff, step: 1)).ThenRefused<OfferSupport.NoSuchStep>();
        Given().When(Offer((SupportStepKind)99)).ThenRefused<ReportChecks.UnknownCode>();
        Given().When(Decline(77, Person)).ThenRefused<OfferSupport.NoSuchStep>();
        Given().When(Give(77, Person)).ThenRefused<OfferSupport.NoSuchStep>();
    }

    [Fact]
    public void Steps_have_an_end() => Given([.. Enumerable.Range(5, 35).Select(n =>
            new SupportOffered(n, SupportStepKind.Counselling, Known.Mona, Known.Nine, null, null))])
        .When(Offer(SupportStepKind.TimeOff)).ThenRefused<TooManyInIncident>();

    [Fact]
    public void Strangers_and_the_named_do_not_offer()
    {
        Given().When(Offer(SupportStepKind.TimeOff, caller: new(Known.Bea, false))).ThenRefused<NotAHandler>();
        Given().When(Offer(SupportStepKind.TimeOff, caller: new(Known.Ada, true))).ThenRefused<NamedInIncident>();
    }

    [Fact]
    public void The_person_may_decline_at_any_time_and_without_a_reason() =>
        Given().When(Decline(0, Person)).Then(new SupportDeclined(0, Known.Ada, Known.Ten));

    [Fact]
    public void Nobody_records_a_no_to_what_was_not_offered() =>
        Given().When(Decline(0, Known.Manager)).ThenRefused<DeclineSupport.NotOfferedYet>();

    [Fact]
    public void A_no_to_an_offer_can_be_recorded_for_the_person() =>
        Given(Offered).When(Decline(1, Known.Manager)).Then(new SupportDeclined(1, Known.Mona, Known.Ten));

    [Fact]
    public void Declining_twice_is_declining_once() => Given().TwiceChangesNothing(Decline(0, Person));

    [Fact]
    public void What_was_given_is_not_declined() => Given(new SupportGiven(0, Known.Ada, Known.Nine, null))
        .When(Decline(0, Person)).ThenRefused<OfferSupport.SupportWasGiven>();

    [Fact]
    public void Others_decline_and_receive_nothing_for_the_person()
    {
        Given().When(Decline(0, new(Known.Bea, false))).ThenRefused<NotAHandler>();
        Given().When(Give(0, new(Known.Bea, false))).ThenRefused<NotAHandler>();
    }

    [Fact]
    public void Given_support_is_recorded_once_also_when_it_had_been_declined()
    {
        Given(new SupportDeclined(0, Known.Ada, Known.Nine)).When(Give(0, Known.Manager))
            .Then(new SupportGiven(0, Known.Mona, Known.Ten, Silence));
        Given().TwiceChangesNothing(Give(0, Person));
    }

    [Fact]
    public void Support_goes_on_after_closing_and_starts_no_silence_clock() => Given(
            new IncidentClosed(Known.Mona, Known.Nine, CloseReason.ActionTaken, null, null, null, null, [0], []))
        .When(Give(0, Known.Manager)).Then(new SupportGiven(0, Known.Mona, Known.Ten, null));

    [Fact]
    public void There_is_no_such_report()
    {
        var nothing = Scenario.Given<Incident>(Known.Id);
        nothing.When(Offer(SupportStepKind.TimeOff)).ThenRefused<NoSuchIncident>();
        nothing.When(Decline(0, Person)).ThenRefused<NoSuchIncident>();
        nothing.When(Give(0, Person)).ThenRefused<NoSuchIncident>();
    }
}
