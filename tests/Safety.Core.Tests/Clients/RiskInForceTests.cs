using Safety.Core.Clients;
using static Safety.Core.Tests.Clients.Risks;

namespace Safety.Core.Tests.Clients;

public sealed class RiskInForceTests
{
    private static readonly DateTimeOffset Later = Nine.AddDays(300);

    private static Given<Client> InForce(params object[] after) => GivenDee([Proposed, Approved, .. after]);

    [Fact]
    public void The_client_is_told_once()
    {
        InForce().When(dee => NotifyKnownRisk.Decide(new(Dee, Dog), dee, Bo, Ten)).Then(Notified);
        InForce(Notified).When(dee => NotifyKnownRisk.Decide(new(Dee, Dog), dee, Cy, Eleven)).ThenNothing();
    }

    [Fact]
    public void Telling_has_its_refusals()
    {
        GivenDee(Proposed).When(dee => NotifyKnownRisk.Decide(new(Dee, Dog), dee, Bo, Ten))
            .ThenRefused<RiskNotInForce>();
        GivenDee().When(dee => NotifyKnownRisk.Decide(new(Dee, Dog), dee, Bo, Ten)).ThenRefused<NoSuchKnownRisk>();
        GivenNobody().When(dee => NotifyKnownRisk.Decide(new(Dee, Dog), dee, Bo, Ten)).ThenRefused<NoSuchClient>();
    }

    [Fact]
    public void Not_telling_needs_a_date_to_look_at_the_reason_again()
    {
        var withheld = new KnownRiskNotificationWithheld(Dee, Dog, 0, Sealed("why not"), Bo, Ten, Later);
        WithholdKnownRiskNotification Command(DateTimeOffset due) => new(Dee, Dog, Sealed("why not"), due);
        InForce().When(dee => WithholdKnownRiskNotification.Decide(Command(Later), dee, Clocks, Bo, Ten))
            .Then(withheld);
        InForce(withheld).When(dee => WithholdKnownRiskNotification.Decide(Command(Later), dee, Clocks, Bo, Eleven))
            .ThenNothing();
        InForce(withheld).When(dee => NotifyKnownRisk.Decide(new(Dee, Dog), dee, Bo, Eleven))
            .ThenOne<KnownRiskNotified>();
        InForce().When(dee => WithholdKnownRiskNotification.Decide(Command(Nine), dee, Clocks, Bo, Ten))
            .ThenRefused<BadReviewDate>();
        InForce(Notified).When(dee => WithholdKnownRiskNotification.Decide(Command(Later), dee, Clocks, Bo, Eleven))
            .ThenRefused<WithholdKnownRiskNotification.AlreadyNotified>();
        GivenDee(Proposed).When(dee => WithholdKnownRiskNotification.Decide(Command(Later), dee, Clocks, Bo, Ten))
            .ThenRefused<RiskNotInForce>();
        GivenDee().When(dee => WithholdKnownRiskNotification.Decide(Command(Later), dee, Clocks, Bo, Ten))
            .ThenRefused<NoSuchKnownRisk>();
        GivenNobody().When(dee => WithholdKnownRiskNotification.Decide(Command(Later), dee, Clocks, Bo, Ten))
            .ThenRefused<NoSuchClient>();
    }

    [Fact]
    public void A_review_keeps_the_risk_until_a_new_date()
    {
        var reviewed = new KnownRiskReviewed(Dee, Dog, 0, Sealed("still"), Cy, Ten, Later);
        ReviewKnownRisk Command(DateTimeOffset due) => new(Dee, Dog, Sealed("still"), due);
        var after = InForce().When(dee => ReviewKnownRisk.Decide(Command(Later), dee, Clocks, Cy, Ten)).Then(reviewed);
        Assert.Equal(Later, after.StateAfter!.Risks[0].ReviewDueAt);
        InForce(reviewed).When(dee => ReviewKnownRisk.Decide(Command(Later), dee, Clocks, Cy, Eleven)).ThenNothing();
        InForce().When(dee => ReviewKnownRisk.Decide(Command(Ten.AddDays(366)), dee, Clocks, Cy, Ten))
            .ThenRefused<BadReviewDate>();
        GivenDee(Proposed).When(dee => ReviewKnownRisk.Decide(Command(Later), dee, Clocks, Cy, Ten))
            .ThenRefused<RiskNotInForce>();
        GivenDee().When(dee => ReviewKnownRisk.Decide(Command(Later), dee, Clocks, Cy, Ten))
            .ThenRefused<NoSuchKnownRisk>();
        GivenNobody().When(dee => ReviewKnownRisk.Decide(Command(Later), dee, Clocks, Cy, Ten))
            .ThenRefused<NoSuchClient>();
    }

    [Fact]
    public void A_risk_is_taken_off_with_a_reason_and_stays_on_the_record()
    {
        RemoveKnownRisk Command(RiskRemovalReason reason = RiskRemovalReason.NoLongerPresent) =>
            new(Dee, Dog, reason, null);
        var after = InForce().When(dee => RemoveKnownRisk.Decide(Command(), dee, Bo, Ten)).Then(Removed).StateAfter!;
        Assert.Empty(after.RisksInForce);
        Assert.Equal(RiskRemovalReason.NoLongerPresent, Assert.Single(after.Risks).RemovalReason);
        InForce(Removed).When(dee => RemoveKnownRisk.Decide(Command(), dee, Bo, Eleven)).ThenNothing();
        InForce().When(dee => RemoveKnownRisk.Decide(Command((RiskRemovalReason)99), dee, Bo, Ten))
            .ThenRefused<RemoveKnownRisk.UnknownReason>();
        InForce().When(dee => RemoveKnownRisk.Decide(Command(RiskRemovalReason.AppealUpheld), dee, Bo, Ten))
            .ThenRefused<RemoveKnownRisk.AnswerTheAppeal>();
        GivenDee(Proposed).When(dee => RemoveKnownRisk.Decide(Command(), dee, Bo, Ten)).ThenRefused<RiskNotInForce>();
        GivenDee().When(dee => RemoveKnownRisk.Decide(Command(), dee, Bo, Ten)).ThenRefused<NoSuchKnownRisk>();
        GivenNobody().When(dee => RemoveKnownRisk.Decide(Command(), dee, Bo, Ten)).ThenRefused<NoSuchClient>();
    }

    [Fact]
    public void An_appeal_is_taken_down_and_its_words_are_never_lost()
    {
        AppealKnownRisk Command(string words) => new(Dee, Dog, Sealed(words));
        InForce().When(dee => AppealKnownRisk.Decide(Command("no"), dee, Clocks, Ada, Ten)).Then(Appealed);
        InForce(Appealed).When(dee => AppealKnownRisk.Decide(Command("no"), dee, Clocks, Ada, Eleven)).ThenNothing();
        InForce(Appealed).When(dee => AppealKnownRisk.Decide(Command("other"), dee, Clocks, Ada, Eleven))
            .ThenRefused<AppealKnownRisk.AppealWaits>();
        InForce(Appealed, Dismissed).When(dee => AppealKnownRisk.Decide(Command("new"), dee, Clocks, Ada, Eleven))
            .ThenOne<KnownRiskAppealed>();
        GivenDee(Proposed).When(dee => AppealKnownRisk.Decide(Command("no"), dee, Clocks, Ada, Ten))
            .ThenRefused<RiskNotInForce>();
        GivenDee().When(dee => AppealKnownRisk.Decide(Command("no"), dee, Clocks, Ada, Ten))
            .ThenRefused<NoSuchKnownRisk>();
        GivenNobody().When(dee => AppealKnownRisk.Decide(Command("no"), dee, Clocks, Ada, Ten))
            .ThenRefused<NoSuchClient>();
    }

    [Fact]
    public void An_appeal_is_answered_by_a_third_person()
    {
        AnswerKnownRiskAppeal Command(bool upheld) => new(Dee, Dog, upheld, Sealed("yes"));
        InForce(Appealed).When(dee => AnswerKnownRiskAppeal.Decide(Command(false), dee, Cy, Ten)).Then(Dismissed);
        InForce(Appealed).When(dee => AnswerKnownRiskAppeal.Decide(Command(true), dee, Cy, Ten))
            .Then(new KnownRiskRemoved(Dee, Dog, 0, RiskRemovalReason.AppealUpheld, Sealed("yes"), Cy, Ten));
        InForce(Appealed).When(dee => AnswerKnownRiskAppeal.Decide(Command(false), dee, Ada, Ten))
            .ThenRefused<NotTheFirstJudges>();
        InForce(Appealed).When(dee => AnswerKnownRiskAppeal.Decide(Command(true), dee, Bo, Ten))
            .ThenRefused<NotTheFirstJudges>();
        InForce(Appealed, Dismissed).When(dee => AnswerKnownRiskAppeal.Decide(Command(false), dee, Cy, Eleven))
            .ThenNothing();
        InForce(Appealed, Dismissed).When(dee => AnswerKnownRiskAppeal.Decide(Command(true), dee, Cy, Eleven))
            .ThenRefused<AnswerKnownRiskAppeal.NoAppeal>();
        GivenDee().When(dee => AnswerKnownRiskAppeal.Decide(Command(true), dee, Cy, Ten))
            .ThenRefused<NoSuchKnownRisk>();
        GivenNobody().When(dee => AnswerKnownRiskAppeal.Decide(Command(true), dee, Cy, Ten))
            .ThenRefused<NoSuchClient>();
    }
}
