using Safety.Core.Clients;
using Safety.Core.Language;
using static Safety.Core.Tests.Clients.Risks;

namespace Safety.Core.Tests.Clients;

public sealed class WatchOverRisksTests
{
    private static readonly KnownRiskFoundOverdue ReviewLate =
        new(Dee, Dog, 0, KnownRiskDuty.Review, Review, Review, 1, Review.AddDays(30));

    private static Outcome<Client> AskedAt(DateTimeOffset moment, params object[] after) =>
        GivenDee(after).When(dee => CheckClient.Decide(new(Dee), dee, Clocks, moment));

    [Fact]
    public void Nothing_is_late_before_its_time() => AskedAt(Review.AddTicks(-1), Proposed, Approved, Notified)
        .ThenNothing();

    [Fact]
    public void A_review_is_found_late_at_its_hour_and_the_risk_stays_in_force()
    {
        var after = AskedAt(Review, Proposed, Approved, Notified).Then(ReviewLate).StateAfter!;
        var risk = Assert.Single(after.RisksInForce);
        Assert.True(risk.IsUnreviewed);
        Assert.Equal(Review, risk.ReviewDueAt);
    }

    [Fact]
    public void It_is_found_once_and_again_after_thirty_days()
    {
        AskedAt(Review.AddDays(29), Proposed, Approved, Notified, ReviewLate).ThenNothing();
        AskedAt(Review.AddDays(30), Proposed, Approved, Notified, ReviewLate).Then(
            new KnownRiskFoundOverdue(
                Dee, Dog, 0, KnownRiskDuty.Review, Review, Review.AddDays(30), 2, Review.AddDays(60)));
    }

    [Fact]
    public void A_review_ends_being_late()
    {
        var reviewed = new KnownRiskReviewed(Dee, Dog, 0, Sealed("still"), Cy, Review.AddDays(1), Review.AddDays(90));
        var outcome = AskedAt(Review.AddDays(40), Proposed, Approved, Notified, ReviewLate, reviewed);
        outcome.ThenNothing();
        Assert.False(outcome.Before!.Risks[0].IsUnreviewed);
    }

    [Fact]
    public void A_proposal_that_nobody_decides_is_found() => Assert.Equal(
        KnownRiskDuty.Decision, AskedAt(Nine.AddDays(7), Proposed).ThenOne<KnownRiskFoundOverdue>().Duty);

    [Fact]
    public void A_client_who_was_not_told_is_found() => Assert.Equal(
        KnownRiskDuty.Notification, AskedAt(Ten.AddDays(14), Proposed, Approved).ThenOne<KnownRiskFoundOverdue>().Duty);

    [Fact]
    public void An_appeal_that_nobody_answers_is_found() => Assert.Equal(
        KnownRiskDuty.Appeal,
        AskedAt(Ten.AddDays(28), Proposed, Approved, Notified, Appealed).ThenOne<KnownRiskFoundOverdue>().Duty);

    [Fact]
    public void Nothing_is_owed_for_what_was_declined_or_removed()
    {
        AskedAt(Review.AddYears(1), Proposed, Declined).ThenNothing();
        AskedAt(Review.AddYears(1), Proposed, Approved, Appealed, Removed).ThenNothing();
    }

    [Fact]
    public void The_watch_is_told_when_there_is_no_such_client() =>
        GivenNobody().When(dee => CheckClient.Decide(new(Dee), dee, Clocks, Review)).ThenRefused<NoSuchClient>();

    [Fact]
    public void Each_duty_has_its_own_code() => Assert.Equal(
        ["risk_decision", "risk_notification", "risk_review", "risk_appeal"],
        Enum.GetValues<KnownRiskDuty>().Select(KnownRiskDeadlines.KindOf));

    [Fact]
    public void Approving_ends_the_wait_for_a_decision_and_arms_the_review() => Assert.Equal(
        [
            new DeadlineChange.Disarm("risk_decision", 0),
            new DeadlineChange.Arm("risk_notification", 0, Approved.NotificationDueAt),
            new DeadlineChange.Arm("risk_review", 0, Review),
        ],
        Client.DeadlinesOf(Approved));

    [Fact]
    public void A_fact_of_another_room_has_no_deadline_here() =>
        Assert.Throws<InvalidOperationException>(() => Client.DeadlinesOf(new object()));
}
