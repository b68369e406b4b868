using Safety.Core.Clients;
using static Safety.Core.Tests.Clients.Risks;

namespace Safety.Core.Tests.Clients;

public sealed class ProposingTests
{
    private static readonly ProposeKnownRisk Command =
        new(Dee, Dog, KnownRiskKind.DangerousAnimal, Sealed("why"), Bite, null, Review);

    private static Outcome<Client> Asked(ProposeKnownRisk command) =>
        GivenDee().When(dee => ProposeKnownRisk.Decide(command, dee, Clocks, Ada, Nine));

    [Fact]
    public void A_risk_is_proposed_with_its_evidence_and_waits_for_another_person() =>
        Assert.Equal(KnownRiskState.Proposed, Asked(Command).Then(Proposed).StateAfter!.Risks[0].State);

    [Fact]
    public void A_concern_in_words_is_evidence_where_there_is_no_incident() =>
        Asked(Command with { Evidence = null, Concern = Sealed("seen by two") }).ThenOne<KnownRiskProposed>();

    [Fact]
    public void A_risk_without_evidence_is_refused() =>
        Asked(Command with { Evidence = null }).ThenRefused<ProposeKnownRisk.NoEvidence>();

    [Fact]
    public void A_kind_that_does_not_exist_is_refused() =>
        Asked(Command with { Kind = (KnownRiskKind)99 }).ThenRefused<ProposeKnownRisk.UnknownKind>();

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, false)]
    [InlineData(1, true)]
    [InlineData(365, true)]
    [InlineData(366, false)]
    public void The_review_lies_ahead_and_within_the_policy(int days, bool lawful)
    {
        var outcome = Asked(Command with { ReviewDueAt = Nine.AddDays(days) });
        if (lawful) outcome.ThenOne<KnownRiskProposed>();
        else Assert.Equal(365, outcome.ThenRefused<BadReviewDate>().Days);
    }

    [Fact]
    public void The_same_proposal_is_made_once_even_when_it_was_sealed_anew() =>
        GivenDee(Proposed).When(dee => ProposeKnownRisk.Decide(
            Command with { Why = Sealed("other cipher") }, dee, Clocks, Ada, Ten)).ThenNothing();

    [Fact]
    public void An_id_that_is_taken_is_refused() =>
        GivenDee(Proposed).When(dee => ProposeKnownRisk.Decide(
            Command with { Kind = KnownRiskKind.Weapon }, dee, Clocks, Ada, Ten))
            .ThenRefused<ProposeKnownRisk.AlreadyProposed>();

    [Fact]
    public void A_client_has_at_most_a_hundred_risks_on_the_record()
    {
        var full = Enumerable.Range(0, 100).Select(n =>
            (object)(Proposed with { Risk = new(new Guid(n, 0, 0, new byte[8])), Number = n }));
        GivenDee([.. full]).When(dee => ProposeKnownRisk.Decide(Command, dee, Clocks, Ada, Ten))
            .ThenRefused<ProposeKnownRisk.TooMany>();
    }

    [Fact]
    public void A_client_who_does_not_exist_carries_no_risk() =>
        GivenNobody().When(dee => ProposeKnownRisk.Decide(Command, dee, Clocks, Ada, Nine)).ThenRefused<NoSuchClient>();

    [Fact]
    public void Another_person_approves() =>
        Assert.True(GivenDee(Proposed).When(dee => ApproveKnownRisk.Decide(new(Dee, Dog), dee, Clocks, Bo, Ten))
            .Then(Approved).StateAfter!.Risks[0].IsInForce);

    [Fact]
    public void The_proposer_may_not_approve() =>
        GivenDee(Proposed).When(dee => ApproveKnownRisk.Decide(new(Dee, Dog), dee, Clocks, Ada, Ten))
            .ThenRefused<NotTheProposer>();

    [Fact]
    public void Approving_happens_once() =>
        GivenDee(Proposed, Approved).When(dee => ApproveKnownRisk.Decide(new(Dee, Dog), dee, Clocks, Cy, Eleven))
            .ThenNothing();

    [Fact]
    public void Approving_has_its_refusals()
    {
        GivenDee(Proposed, Declined).When(dee => ApproveKnownRisk.Decide(new(Dee, Dog), dee, Clocks, Cy, Eleven))
            .ThenRefused<RiskAlreadyDecided>();
        GivenDee(Proposed).When(dee => ApproveKnownRisk.Decide(new(Dee, Dog), dee, Clocks, Bo, Review))
            .ThenRefused<ApproveKnownRisk.ProposalTooOld>();
        GivenDee().When(dee => ApproveKnownRisk.Decide(new(Dee, Dog), dee, Clocks, Bo, Ten))
            .ThenRefused<NoSuchKnownRisk>();
        GivenNobody().When(dee => ApproveKnownRisk.Decide(new(Dee, Dog), dee, Clocks, Bo, Ten))
            .ThenRefused<NoSuchClient>();
    }

    [Fact]
    public void Another_person_may_decline_once()
    {
        GivenDee(Proposed).When(dee => DeclineKnownRisk.Decide(new(Dee, Dog, Sealed("no")), dee, Bo, Ten))
            .Then(Declined);
        GivenDee(Proposed, Declined).When(dee => DeclineKnownRisk.Decide(new(Dee, Dog, Sealed("no")), dee, Bo, Eleven))
            .ThenNothing();
    }

    [Fact]
    public void Declining_has_its_refusals()
    {
        GivenDee(Proposed).When(dee => DeclineKnownRisk.Decide(new(Dee, Dog, Sealed("no")), dee, Ada, Ten))
            .ThenRefused<NotTheProposer>();
        GivenDee(Proposed, Approved).When(dee => DeclineKnownRisk.Decide(new(Dee, Dog, Sealed("no")), dee, Cy, Ten))
            .ThenRefused<RiskAlreadyDecided>();
        GivenDee().When(dee => DeclineKnownRisk.Decide(new(Dee, Dog, Sealed("no")), dee, Bo, Ten))
            .ThenRefused<NoSuchKnownRisk>();
        GivenNobody().When(dee => DeclineKnownRisk.Decide(new(Dee, Dog, Sealed("no")), dee, Bo, Ten))
            .ThenRefused<NoSuchClient>();
    }
}
