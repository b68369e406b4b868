using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Tests.Incidents;

/// <summary>The watch asks; the state answers.</summary>
public sealed class CheckIncidentTests
{
    private static Func<Incident?, Decision> At(DateTimeOffset now) =>
        incident => CheckIncident.Decide(new(Known.Id), incident, now);

    private static Given<Incident> Given(params IReadOnlyList<object> more) =>
        Scenario.Given<Incident>(Known.Id, [.. Known.Filed(), .. more]);

    [Fact]
    public void Before_eight_hours_have_passed_nothing_is_overdue() =>
        Given().When(At(Known.Nine.AddHours(8).AddTicks(-1))).ThenNothing();

    [Fact]
    public void After_eight_hours_the_first_contact_is_overdue_and_found_once()
    {
        var due = Known.Nine.AddHours(8);
        Given().When(At(due)).Then(new SupportStepFoundOverdue(0, SupportStepKind.ManagerContact, due, due));
        Given().TwiceChangesNothing(At(due));
    }

    [Fact]
    public void Support_that_was_offered_only_is_overdue_all_the_same() => Given(new SupportOffered(
            0, SupportStepKind.ManagerContact, Known.Mona, Known.Ten, Known.Nine.AddHours(8), Known.Ten.AddDays(5)))
        .When(At(Known.Nine.AddHours(9))).ThenOne<SupportStepFoundOverdue>();

    [Fact]
    public void Support_that_was_given_or_declined_is_not_overdue()
    {
        Given(new SupportGiven(0, Known.Mona, Known.Ten, null)).When(At(Known.Nine.AddHours(9))).ThenNothing();
        Given(new SupportDeclined(0, Known.Ada, Known.Ten)).When(At(Known.Nine.AddHours(9))).ThenNothing();
    }

    [Fact]
    public void Three_working_days_without_anything_visible_are_silence()
    {
        var mild = Known.Filed(Known.Report(IncidentCategory.VerbalAbuse));
        var wednesday = Known.Nine.AddDays(5);
        Scenario.Given<Incident>(Known.Id, mild).When(At(wednesday.AddTicks(-1))).ThenNothing();
        Scenario.Given<Incident>(Known.Id, mild).When(At(wednesday))
            .Then(new ReporterSilenceFound(Known.Nine, wednesday, wednesday));
        Scenario.Given<Incident>(Known.Id, mild).TwiceChangesNothing(At(wednesday));
    }

    [Fact]
    public void Anything_the_reporter_can_see_starts_the_silence_clock_again()
    {
        var mild = Known.Filed(Known.Report(IncidentCategory.VerbalAbuse));
        var told = new ReporterInformed(Known.Entry(1), Known.Mona, Known.Nine.AddDays(3), Known.Sealed("x"),
            Known.Nine.AddDays(6));
        Scenario.Given<Incident>(Known.Id, [.. mild, told]).When(At(Known.Nine.AddDays(5))).ThenNothing();
        Scenario.Given<Incident>(Known.Id, [.. mild, told]).When(At(Known.Nine.AddDays(6)))
            .Then(new ReporterSilenceFound(told.InformedAt, Known.Nine.AddDays(6), Known.Nine.AddDays(6)));
    }

    [Fact]
    public void A_closed_report_has_no_silence_but_still_owes_support()
    {
        var closed = new IncidentClosed(
            Known.Mona, Known.Ten, CloseReason.ActionTaken, null, null, null, null, [0], []);
        var found = Given(closed).When(At(Known.Nine.AddDays(20)));
        Assert.Equal(4, found.Decision.Events.OfType<SupportStepFoundOverdue>().Count());
        Assert.DoesNotContain(found.Decision.Events, fact => fact is ReporterSilenceFound);
    }

    [Fact]
    public void An_action_that_is_not_done_in_time_is_found_once()
    {
        var agreed = new ActionAgreed(Known.Entry(1), 0, Known.Mona, Known.Nine, Known.Bea, Known.Ten,
            Known.Sealed("x"), Known.Ten.AddDays(5));
        Given(agreed).When(At(Known.Ten)).Then(new ActionFoundOverdue(0, Known.Bea, Known.Ten, Known.Ten));
        Given(agreed).TwiceChangesNothing(At(Known.Ten));
    }

    [Fact]
    public void There_is_no_such_report() =>
        Scenario.Given<Incident>(Known.Id).When(At(Known.Ten)).ThenRefused<NoSuchIncident>();
}
