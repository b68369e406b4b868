using Safety.Core.Language;
using Safety.Core.Limits;
using static Safety.Core.Tests.Limits.Tap;

namespace Safety.Core.Tests.Limits;

public sealed class ProposingLimitTests
{
    private static readonly ProposeLimit Command =
        new(Id, Dee, Scheduled, Sealed("why"), " Write to the complaints office. ", null, Review, End);

    public static TheoryData<string, LimitTerms> Wrong => new()
    {
        { "kind", new((LimitKind)99) },
        { "hours", new(LimitKind.ScheduledHoursOnly) },
        { "hours", new(LimitKind.ScheduledHoursOnly, Tuesdays with { Days = [] }) },
        { "hours", new(LimitKind.ScheduledHoursOnly, Tuesdays with { Days = [DayOfWeek.Friday, DayOfWeek.Friday] }) },
        { "hours", new(LimitKind.ScheduledHoursOnly, Tuesdays with { Until = new TimeOnly(14, 0) }) },
        { "hours", new(LimitKind.WrittenOnly, Hours: Tuesdays) },
        { "most", new(LimitKind.MaxContactsPerPeriod, PeriodDays: 7) },
        { "most", new(LimitKind.MaxMinutesPerPeriod, Most: 0, PeriodDays: 7) },
        { "most", new(LimitKind.WrittenOnly, Most: 3) },
        { "period_days", new(LimitKind.MaxContactsPerPeriod, Most: 3, PeriodDays: 91) },
        { "period_days", new(LimitKind.ServicePaused, PeriodDays: 7) },
        { "channel", new(LimitKind.SingleChannel) },
        { "channel", new(LimitKind.SingleChannel, Channel: LimitChannel.Personal) },
        { "channel", new(LimitKind.NoPersonalChannel, Channel: LimitChannel.Email) },
        { "person", new(LimitKind.NamedContactOnly) },
        { "person", new(LimitKind.NoContactWithWorker, Person: new StaffId(Guid.Empty)) },
        { "person", new(LimitKind.TwoWorkersPresent, Person: Ada) },
        { "words", new(LimitKind.BehaviourAgreement) },
    };

    private static Outcome<Limit> Asked(ProposeLimit command) =>
        Given().When(limit => ProposeLimit.Decide(command, limit, Around, Rules, Ada, Nine));

    [Fact]
    public void A_limit_is_proposed_and_waits_for_another_person()
    {
        var limit = Asked(Command).Then(Proposed).StateAfter!;
        Assert.Equal((LimitState.Proposed, false), (limit.State, limit.Covers(Ten)));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_a_kind_needs_must_be_said_and_nothing_else(string field, LimitTerms terms) => Assert.Equal(
        field, ProposeLimit.Decide(Command with { Terms = terms }, null, Around, Rules, Ada, Nine).Refusal!.Field);

    [Theory]
    [InlineData(LimitKind.MaxContactsPerPeriod, TapPosition.TapMetered)]
    [InlineData(LimitKind.ScheduledHoursOnly, TapPosition.TapScheduled)]
    [InlineData(LimitKind.WrittenOnly, TapPosition.TapWritten)]
    [InlineData(LimitKind.NamedContactOnly, TapPosition.TapSingleContact)]
    [InlineData(LimitKind.ServiceEnded, TapPosition.TapClosed)]
    [InlineData(LimitKind.TwoWorkersPresent, TapPosition.TapOpen)]
    public void Each_kind_has_its_place_on_the_ladder(LimitKind kind, TapPosition position)
    {
        Assert.Equal(position, LimitLadder.Of(kind));
        Assert.Equal(position, LimitLadder.Of([LimitKind.SecurityPresent, kind]));
        Assert.Equal(TapPosition.TapOpen, LimitLadder.Of([]));
    }

    [Fact]
    public void A_limit_always_has_a_review_and_an_end()
    {
        Asked(Command with { ReviewDueAt = Nine }).ThenRefused<BadLimitReviewDate>();
        Asked(Command with { ReviewDueAt = Nine.AddDays(93) }).ThenRefused<BadLimitReviewDate>();
        Asked(Command with { ReviewDueAt = Review, ExpiresAt = Review.AddDays(-1) }).ThenRefused<BadLimitReviewDate>();
        Asked(Command with { ExpiresAt = Nine }).ThenRefused<BadLimitEnd>();
        Asked(Command with { ExpiresAt = Nine.AddDays(185) }).ThenRefused<BadLimitEnd>();
        Asked(Command with { StartsAt = Nine.AddDays(-1) }).ThenRefused<ProposeLimit.BadLimitStart>();
        Asked(Command with { StartsAt = Nine.AddDays(91) }).ThenRefused<ProposeLimit.BadLimitStart>();
        Asked(Command with { StartsAt = Nine.AddDays(10) }).ThenOne<LimitProposed>();
    }

    [Fact]
    public void The_way_to_appeal_is_said() => Asked(Command with { AppealRoute = " " })
        .ThenRefused<ProposeLimit.NoAppealRoute>();

    [Fact]
    public void The_same_is_proposed_once_and_other_words_under_the_id_are_refused()
    {
        Given(Proposed).When(limit => ProposeLimit.Decide(
            Command with { Reason = Sealed("sealed anew") }, limit, Around, Rules, Ada, Ten)).ThenNothing();
        Given(Proposed).When(limit => ProposeLimit.Decide(
            Command with { Terms = new(LimitKind.WrittenOnly) }, limit, Around, Rules, Ada, Ten))
            .ThenRefused<ProposeLimit.OtherLimitUnderThisId>();
    }

    [Fact]
    public void There_is_a_limit_to_limits() =>
        Given().When(limit => ProposeLimit.Decide(
            Command, limit, Around with { OpenOfClient = 20 }, Rules, Ada, Nine))
            .ThenRefused<ProposeLimit.TooManyLimits>();
}
