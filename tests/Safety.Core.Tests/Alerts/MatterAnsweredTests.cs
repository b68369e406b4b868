using Safety.Core.Alerts;
using Safety.Core.Audit.Trials;
using Safety.Core.Casework;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Core.Tests.Audit;
using Safety.Core.Tests.Casework;
using Safety.Core.Tests.Casework.Outcomes;
using Safety.Core.Tests.Clients;
using Safety.Core.Tests.Incidents;
using Safety.Core.Tests.Limits;
using Safety.Core.Tests.Visits;
using Safety.Core.Visits;

namespace Safety.Core.Tests.Alerts;

/// <summary>
/// An alert is over when what it was raised for was answered in its own place, and not before all of it was.
/// </summary>
public sealed class MatterAnsweredTests
{
    private static readonly DateTimeOffset Late = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Then = Late.AddHours(1);
    private static readonly SealedText Words = new(Guid.Empty, "", "");
    private readonly LiveAgency agency = new(new(1, new PolicyNumbers()));

    /// <summary>The kinds of alert that are over when these facts follow what had happened before.</summary>
    private string Over<T>(Guid stream, IReadOnlyList<object> before, params IReadOnlyList<object> answer)
        where T : class, IFold<T>
    {
        var raised = agency.Live<T>(TrialStream.Client, stream, null, before, Late);
        var said = agency.Over.Count;
        agency.Live(TrialStream.Client, stream, raised, answer, Then);
        return string.Join(" ", agency.Over.Skip(said).Select(alert => alert.Kind));
    }

    private static ResponseReviewed Reviewed(StaffId worker) => new(
        Two.Dee, worker, ResponseAnswer.BenefitingContinue, ResponseStep.GainSeenByBoth, Words, Then.AddDays(28),
        Two.Bo, Then);

    [Fact]
    public void A_review_that_is_answered_ends_its_alert_and_found_late_it_was_one_matter_still()
    {
        var late = new ResponseReviewFoundOverdue(
            Two.Dee, Two.Ada, Two.North, Two.Found.ReviewDueAt, Late, 1, Late.AddDays(14));
        Assert.Equal("NegativeResponse", Over<Response>(
            Two.PairStream, [.. Two.UnderReview().Facts, late], Reviewed(Two.Ada)));
    }

    [Fact]
    public void Of_two_workers_of_one_client_both_must_have_been_answered()
    {
        var other = Response.StreamOf(Two.Dee, Two.Cy);
        var theirs = agency.Live<Response>(
            TrialStream.Response, other, null,
            [Two.Scored(1, 60, 30) with { Worker = Two.Cy }, Two.Found with { Worker = Two.Cy }], Late);
        Assert.Equal("", Over<Response>(Two.PairStream, Two.UnderReview().Facts, Reviewed(Two.Ada)));
        agency.Live(TrialStream.Response, other, theirs, [Reviewed(Two.Cy)], Then);
        Assert.Equal(2, Assert.Single(agency.Over).Evidence.Count);
    }

    [Fact]
    public void Granted_refused_or_ended_by_somebody_a_request_is_answered_and_taken_back_by_its_worker_it_is_not()
    {
        object[] waits = [.. Pair.Carried(Pair.Asked, Pair.Unanswered).Facts];
        Assert.Equal("TransferUnanswered", Over<Allocation>(Pair.Id.Value, waits, Pair.Granted));
        Assert.Equal("TransferUnanswered", Over<Allocation>(Pair.Id.Value, waits, Pair.Refused));
        Assert.Equal("TransferUnanswered", Over<Allocation>(Pair.Id.Value, waits, Pair.Ended()));
        Assert.Equal("", Over<Allocation>(
            Pair.Id.Value, waits, new CaseRequestWithdrawn(Pair.Id, Pair.Dee, Pair.Ada, 1, Then)));
    }

    [Fact]
    public void A_closure_is_a_matter_like_a_transfer_and_what_was_granted_waits_again_until_it_is_done()
    {
        object[] waits =
        [
            .. Pair.Carried(
                new ClosureRequested(Pair.Id, Pair.Dee, Pair.Ada, 1, Words, false, Pair.Bo, Pair.Nine, Pair.Due),
                Pair.Unanswered with { Kind = CaseRequestKind.Closure }).Facts,
        ];
        var granted = new ClosureGranted(Pair.Id, Pair.Dee, Pair.Ada, 1, Pair.Bo, Then, Then.AddDays(14));
        Assert.Equal("ClosureUnanswered", Over<Allocation>(Pair.Id.Value, waits, granted));
        var undone = new AllocationFoundOverdue(
            Pair.Id, Pair.Dee, Pair.Ada, Pair.North, CaseRequestKind.Closure, AllocationDuty.Handover, Pair.Line,
            granted.HandoverDueAt, Late, 1, Late.AddDays(3));
        Assert.Equal("", Over<Allocation>(
            Pair.Id.Value, [.. waits, granted, undone], new FitConcernRaised(
                Pair.Id, Pair.Dee, Pair.Ada, Guid.NewGuid(), FitSide.Worker, Words, Pair.Bo, Then)));
        Assert.Equal("ClosureUnanswered", Over<Allocation>(
            Pair.Id.Value, [.. waits, granted, undone], Pair.Ended(AllocationEndWhy.Closed)));
    }

    [Fact]
    public void A_limit_waits_until_what_was_late_is_done_and_its_end_until_somebody_moves_or_takes_it()
    {
        LimitFoundOverdue Overdue(LimitDuty duty, DateTimeOffset due) =>
            new(Tap.Id, Tap.Dee, Tap.North, duty, due, Late, 1, Late.AddDays(7));
        var amended = new LimitAmended(
            Tap.Id, Tap.Dee, Tap.Scheduled, Words, Then.AddDays(7), Then.AddDays(14), Then.AddDays(30),
            Then.AddDays(46), Then.AddDays(60), Tap.Bo, Then);
        var looked = new LimitEffectReviewed(
            Tap.Id, Tap.Dee, LimitEffect.Nothing, null, Tap.Ada, Then, Then.AddDays(30));
        object[] untold = [.. Tap.InForce(Overdue(LimitDuty.Notification, Tap.Approved.NotificationDueAt)).Facts];
        object[] unseen = [.. untold, Overdue(LimitDuty.EffectReview, Tap.CameIn.EffectReviewDueAt)];
        object[] ending = [.. Tap.InForce(new LimitFoundNearEnd(Tap.Id, Tap.Dee, Tap.North, Tap.End, Late)).Facts];

        Assert.Equal("LimitReviewDue", Over<Limit>(Tap.Id.Value, untold, Tap.Told));
        Assert.Equal("", Over<Limit>(Tap.Id.Value, unseen, Tap.Told));
        Assert.Equal("LimitReviewDue", Over<Limit>(Tap.Id.Value, unseen, Tap.Told, looked));
        Assert.Equal("LimitReviewDue", Over<Limit>(Tap.Id.Value, unseen, Tap.Lifted));
        Assert.Equal("", Over<Limit>(Tap.Id.Value, ending, looked));
        Assert.Equal("", Over<Limit>(Tap.Id.Value, ending, Tap.Expired));
        Assert.Equal("LimitReviewDue", Over<Limit>(Tap.Id.Value, ending, amended));
    }

    [Fact]
    public void A_known_risk_that_is_looked_at_or_taken_off_ends_both_alerts_about_it()
    {
        KnownRiskFoundOverdue Found(int times) => new(
            Risks.Dee, Risks.Dog, 0, KnownRiskDuty.Review, Risks.Review, Late, times, Late.AddDays(30));
        object[] late = [Risks.Registered, Risks.Proposed, Risks.Approved, Risks.Notified, Found(1), Found(2)];
        var kept = new KnownRiskReviewed(Risks.Dee, Risks.Dog, 0, Words, Risks.Bo, Then, Then.AddDays(90));
        Assert.Equal("MarkerReviewDue MarkerReviewOverdue", Over<Client>(Risks.Dee.Value, late, kept));
        Assert.Equal("MarkerReviewDue MarkerReviewOverdue", Over<Client>(Risks.Dee.Value, late, Risks.Removed));
        Assert.Equal("", Over<Client>(Risks.Dee.Value, late, Risks.Appealed));
    }

    [Fact]
    public void Each_step_of_support_is_given_or_declined_and_the_reporter_sees_something()
    {
        var filed = Known.Filed();
        var steps = filed.OfType<SupportPlanned>().Single().Steps;
        object[] late =
        [
            .. filed, .. steps.Select(step => new SupportStepFoundOverdue(step.Step, step.Kind, step.DueAt, Late)),
            new ReporterSilenceFound(Known.Nine, Known.Ten, Late),
        ];
        var informed = new ReporterInformed(Known.Entry(1), Known.Mona, Then, Words, null);
        object[] settled = [.. steps.Select(step => new SupportDeclined(step.Step, Known.Mona, Then))];
        Assert.Equal("ReporterSilence", Over<Incident>(Known.Id, late, informed));
        Assert.Equal("ReporterSilence", Over<Incident>(
            Known.Id, late, new SupportGiven(steps[0].Step, Known.Mona, Then, null)));
        Assert.Equal("SupportStepOverdue", Over<Incident>(Known.Id, late, settled));
        Assert.Equal("", Over<Incident>(Known.Id, late, [.. settled.Skip(1)]));
    }

    [Fact]
    public void A_month_of_supervision_that_is_made_good_ends_the_alert_about_it_whatever_was_lost_before()
    {
        var (ada, april) = (Staff.Agency.Ada, new DateOnly(2026, 4, 1));
        SupervisionFoundOverdue Lacking(DateOnly month) => new(
            ada, null, null, [], month, 0, 90, [SupervisionShortfall.TooFewMinutes], 1, Late.AddDays(30), Late);
        SupervisionHeld Held(int minutes, DateOnly? makesGood) => new(
            ada, Guid.NewGuid(), SupervisionKind.Clinical, april.AddDays(9), null, minutes, 1, true, null,
            Staff.Agency.Cy, Then, makesGood);
        object[] late = [.. Staff.Agency.GivenAda().Facts, Lacking(april)];
        Assert.Equal("", Over<StaffMember>(ada.Value, late, Held(60, null)));
        Assert.Equal("SupervisionOverdue", Over<StaffMember>(ada.Value, late, Held(90, april)));
        agency.Answer(Then.AddMinutes(1), again: false);
        // What was lost long ago was answered then; the alert about April asks for April alone.
        Assert.Equal("SupervisionOverdue", Over<StaffMember>(
            ada.Value, [.. Staff.Agency.GivenAda().Facts, Lacking(april)], Held(90, april)));
    }

    [Fact]
    public void A_second_person_or_a_visit_called_off_ends_what_is_missing_and_a_manager_s_word_is_seen_above()
    {
        object[] alone = [.. Trip.GivenRisky(new EscortFoundMissing(Trip.Two, Trip.Two.AddHours(-4), Late)).Facts];
        object[] waited = [.. Trip.GivenCalm(new VisitFoundNotBegun(Trip.Two, Trip.Two, null, Late)).Facts];
        var off = new VisitCancelled(null, Trip.Mona, VisitChannel.Page, Then);
        Assert.Equal("EscortMissing", Over<Visit>(Trip.Id.Value, alone, Trip.BoComes));
        Assert.Equal("EscortMissing", Over<Visit>(Trip.Id.Value, alone, off));
        Assert.Equal("EscortMissing", Over<Visit>(Trip.Id.Value, alone, Trip.Authorised));
        Assert.Contains(agency.Alerts, alert => alert.Raised.Subject.Team is null && alert.Spans[^1].To is null);
        Assert.Equal("VisitNotBegun", Over<Visit>(Trip.Id.Value, waited, off));
        Assert.Equal("VisitNotBegun", Over<Visit>(Trip.Id.Value, waited, Trip.Started));
        // Who was left alone on a visit is looked after by a person, also when somebody is on the way.
        Assert.Equal("", Over<Visit>(
            Trip.Id.Value,
            [
                .. Trip.GivenRisky(Trip.BoComes, Trip.Started with { Escorted = true }).Facts,
                new EscortWithdrawn(Trip.Bo, Words, Trip.Bo, true, null, Late),
            ],
            Trip.BoComes with { By = Trip.Mona }));
    }

    [Fact]
    public void What_is_not_known_waits_and_what_the_alert_forgot_is_not_known()
    {
        var state = Two.UnderReview(Reviewed(Two.Ada)).State;
        var alert = Agency.Raised(Agency.Finding(kind: AlertKind.NegativeResponse)).State!;
        bool Over(Alert one, object? fact, object? of) => Matter.NoneWaits(one, _ => fact, _ => of, Agency.InForce);
        Assert.True(Over(alert, Two.Found, state));
        Assert.False(Over(alert, null, state));
        Assert.False(Over(alert, Two.Found, null));
        Assert.False(Over(alert, Reviewed(Two.Ada), state));
        Assert.False(Over(alert with { Status = AlertStatus.Resolved }, Two.Found, state));
        var many = Enumerable.Repeat(alert.Evidence[0], Alert.EvidenceMax).ToList();
        Assert.False(Over(alert with { Evidence = many }, Two.Found, state));
    }

    [Fact]
    public void The_reason_says_in_plain_words_what_was_answered()
    {
        var given = Two.UnderReview();
        var answered = MatterAnswered.Of(new(
            Reviewed(Two.Ada), Guid.NewGuid(), Two.PairStream, given.State,
            Response.Evolve(given.State, Two.PairStream, Reviewed(Two.Ada))))!;
        Assert.Equal(
            "Answered in its own place. The review of demand and benefit was answered."
            + " Nothing that this alert was raised for waits any more.",
            answered.Reason);
        var subject = new AlertSubject(AlertSubjectType.Client, Two.Dee.Value, Two.North);
        Assert.StartsWith(
            Assert.Single(answered.Keys), AlertKey.Of(AlertKind.NegativeResponse, subject), StringComparison.Ordinal);
    }
}
