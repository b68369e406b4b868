using CsCheck;
using Safety.Core.Audit;
using Safety.Core.Language;

namespace Safety.Core.Tests.Audit;

public sealed class ErasureTests
{
    private static readonly DateTimeOffset Nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly StaffId Lena = new(new Guid("0199dddd-0000-7000-8000-0000000000a1"));
    private static readonly StaffId Abel = new(new Guid("0199dddd-0000-7000-8000-0000000000a2"));
    private static readonly Guid Report = new("0199dddd-0000-7000-8000-0000000000e1");
    private static readonly Guid Id = Erasure.IdOf(ErasureKind.IncidentWords, Report);
    private static readonly SealedText Why = new(Report, "n", "c");
    private static readonly ErasureSubject Closed = new(null, IsInUse: false, ConcernsAsker: false);

    private static readonly ProposeErasure Propose =
        new(ErasureKind.IncidentWords, Report, ErasureGround.RightToErasure, Why);

    private static readonly ErasureProposed Proposed =
        new(ErasureKind.IncidentWords, Report, null, Lena, Nine, ErasureGround.RightToErasure, Why);

    private static readonly WordsErased Erased =
        new(ErasureKind.IncidentWords, Report, null, Lena, Abel, Nine, ErasureGround.RightToErasure);

    private static Given<Erasure> Given(params IReadOnlyList<object> facts) => Scenario.Given<Erasure>(Id, facts);

    private static Decision Proposal(Erasure? state, ErasureSubject? subject, StaffId by) =>
        ProposeErasure.Decide(Propose, state, subject, by, Nine);

    private static Decision Approval(Erasure? state, ErasureSubject? subject, StaffId by) =>
        ApproveErasure.Decide(new(Id), state, subject, by, Nine);

    private static Decision Refusal(Erasure? state, StaffId by) => DeclineErasure.Decide(new(Id, Why), state, by, Nine);

    [Fact]
    public void A_proposal_erases_nothing_yet() =>
        Given().When(erasure => Proposal(erasure, Closed, Lena)).Then(Proposed);

    [Fact]
    public void Another_person_decides_that_it_is_erased() =>
        Given(Proposed).When(erasure => Approval(erasure, Closed, Abel)).Then(Erased);

    [Fact]
    public void Nobody_decides_their_own_proposal() => Given(Proposed)
        .When(erasure => Approval(erasure, Closed, Lena)).ThenRefused<ApproveErasure.NeedsAnotherPerson>();

    [Fact]
    public void What_nobody_proposed_is_not_erased() =>
        Given().When(erasure => Approval(erasure, Closed, Abel)).ThenRefused<NoSuchErasure>();

    [Fact]
    public void What_is_not_there_is_not_erased() =>
        Given().When(erasure => Proposal(erasure, null, Lena)).ThenRefused<NothingToErase>();

    [Fact]
    public void Words_that_are_still_needed_are_neither_proposed_nor_erased()
    {
        var needed = Closed with { IsInUse = true };
        Given().When(erasure => Proposal(erasure, needed, Lena)).ThenRefused<WordsStillNeeded>();
        Given(Proposed).When(erasure => Approval(erasure, needed, Abel)).ThenRefused<WordsStillNeeded>();
    }

    [Fact]
    public void Whoever_is_named_in_it_neither_proposes_nor_erases()
    {
        var named = Closed with { ConcernsAsker = true };
        Given().When(erasure => Proposal(erasure, named, Lena)).ThenRefused<NamedInErasure>();
        Given(Proposed).When(erasure => Approval(erasure, named, Abel)).ThenRefused<NamedInErasure>();
    }

    [Fact]
    public void A_proposal_can_be_turned_down_or_taken_back()
    {
        foreach (var by in new[] { Lena, Abel })
            Given(Proposed).When(erasure => Refusal(erasure, by)).Then(new ErasureDeclined(by, Nine, Why));
        var declined = Given(Proposed, new ErasureDeclined(Abel, Nine, Why));
        declined.When(erasure => Approval(erasure, Closed, Abel)).ThenRefused<ErasureAlreadyDecided>();
        Given().When(erasure => Refusal(erasure, Abel)).ThenRefused<NoSuchErasure>();
    }

    [Fact]
    public void What_is_erased_cannot_be_turned_down_any_more() =>
        Given(Proposed, Erased).When(erasure => Refusal(erasure, Abel)).ThenRefused<ErasureAlreadyDecided>();

    [Fact]
    public void Later_words_can_be_proposed_again() => Given(Proposed, Erased)
        .When(erasure => Proposal(erasure, Closed, Lena)).Then(Proposed);

    [Fact]
    public void Asked_twice_changes_nothing() =>
        Gen.Select(Gen.Int[0, 2], Gen.Bool).List[0, 12].Sample(history =>
        {
            Erasure? state = null;
            foreach (var (act, isLena) in history)
            {
                Decision Ask(Erasure? now) => act switch
                {
                    0 => Proposal(now, Closed, isLena ? Lena : Abel),
                    1 => Approval(now, Closed, isLena ? Lena : Abel),
                    _ => Refusal(now, isLena ? Lena : Abel),
                };
                state = Scenario.Fold(Id, state, Ask(state).Events);
                Assert.Empty(Ask(state).Events);
            }
        });

    [Fact]
    public void Each_kind_of_words_of_each_subject_has_a_stream_of_its_own_for_ever()
    {
        var kinds = Enum.GetValues<ErasureKind>();
        Assert.Equal(kinds.Length, kinds.Select(kind => Erasure.IdOf(kind, Report)).Distinct().Count());
        Assert.NotEqual(Id, Erasure.IdOf(ErasureKind.IncidentWords, Lena.Value));
    }
}
