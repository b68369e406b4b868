using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Tests.Policy;

public sealed class AdoptPolicyTests
{
    private static readonly DateTimeOffset Nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Ten = Nine.AddHours(1);
    private static readonly StaffId Lea = new(new Guid("0199cccc-0000-7000-8000-0000000000a1"));
    private static readonly StaffId Max = new(new Guid("0199cccc-0000-7000-8000-0000000000b1"));
    private static readonly PolicyNumbers Own = new() { ReporterSilenceWorkingDays = 2 };
    private static readonly PolicyAdopted First = new(1, Own, "Answer reporters sooner.", Lea, Nine, Nine);

    private static Given<AgencyPolicy> Given(params object[] facts) =>
        Scenario.Given<AgencyPolicy>(AgencyPolicy.StreamId, facts);

    private static Outcome<AgencyPolicy> Asked(AdoptPolicy command, params object[] facts) =>
        Given(facts).When(policy => AdoptPolicy.Decide(command, policy, Actor.Person(Lea), Nine));

    private static AdoptPolicy Command(PolicyNumbers? numbers = null, int expected = 0) =>
        new(expected, numbers ?? Own, "Answer reporters sooner.");

    [Fact]
    public void The_first_version_is_one_and_holds_at_once() => Asked(Command()).Then(First);

    [Fact]
    public void A_version_may_begin_later()
    {
        var later = Command() with { EffectiveFrom = Nine.AddDays(30) };
        Assert.Equal(Nine.AddDays(30), Asked(later).ThenOne<PolicyAdopted>().EffectiveFrom);
        Assert.Equal(0, Asked(later).StateAfter!.InForceAt(Nine.AddDays(29)).Version);
        Assert.Equal(1, Asked(later).StateAfter!.InForceAt(Nine.AddDays(30)).Version);
    }

    [Fact]
    public void A_stale_version_is_refused_and_the_latest_is_named()
    {
        var refusal = Given(First).When(policy => AdoptPolicy.Decide(
            Command(new PolicyNumbers()), policy, Actor.Person(Max), Ten)).ThenRefused<AdoptPolicy.StalePolicy>();
        Assert.Equal(1, refusal.Latest);
        Asked(Command(expected: 7)).ThenRefused<AdoptPolicy.StalePolicy>();
    }

    [Fact]
    public void The_same_click_adopts_once() =>
        Given(First).When(policy => AdoptPolicy.Decide(Command(), policy, Actor.Person(Lea), Ten)).ThenNothing();

    [Fact]
    public void Another_person_with_the_same_words_is_told_that_it_is_stale() =>
        Given(First).When(policy => AdoptPolicy.Decide(Command(), policy, Actor.Person(Max), Ten))
            .ThenRefused<AdoptPolicy.StalePolicy>();

    [Fact]
    public void The_next_version_follows_the_one_that_was_seen() =>
        Given(First).When(policy => AdoptPolicy.Decide(Command(new(), 1), policy, Actor.Person(Max), Ten))
            .Then(new PolicyAdopted(2, new PolicyNumbers(), "Answer reporters sooner.", Max, Ten, Ten));

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("nul\0")]
    public void A_reason_is_needed(string why) => Asked(Command() with { Why = why }).ThenRefused<AdoptPolicy.BadWhy>();

    [Fact]
    public void A_reason_has_at_most_a_thousand_characters_and_may_have_lines()
    {
        Asked(Command() with { Why = new string('a', 1001) }).ThenRefused<AdoptPolicy.BadWhy>();
        Asked(Command() with { Why = "one\ntwo" }).ThenOne<PolicyAdopted>();
    }

    [Fact]
    public void A_policy_begins_neither_in_the_past_nor_in_another_age()
    {
        Asked(Command() with { EffectiveFrom = Nine.AddTicks(-1) }).ThenRefused<AdoptPolicy.BadBeginning>();
        Asked(Command() with { EffectiveFrom = Nine.AddYears(74) }).ThenRefused<AdoptPolicy.BadBeginning>();
    }

    [Fact]
    public void An_unlawful_number_is_refused_with_its_name_and_its_law()
    {
        var refusal = Asked(Command(new() { SilenceMax = TimeSpan.FromHours(9) }))
            .ThenRefused<AdoptPolicy.UnlawfulNumber>();
        Assert.Equal("silence_max", refusal.Field);
        Assert.Equal("The longest silence of an alert must lie between 1 min and 8 h.", refusal.Reason);
    }

    [Fact]
    public void Before_any_adoption_the_defaults_hold() =>
        Assert.Equal(PolicyInForce.Default, PolicyInForce.At([], Nine));

    [Fact]
    public void What_was_adopted_last_holds_over_what_was_to_begin_later()
    {
        var planned = new PolicyAdopted(1, Own, "Plan.", Lea, Nine, Nine.AddDays(30));
        var instead = new PolicyAdopted(2, new PolicyNumbers(), "Other plan.", Lea, Ten, Ten);
        Assert.Equal(2, PolicyInForce.At([planned, instead], Nine.AddDays(31)).Version);
        Assert.Equal(0, PolicyInForce.At([planned, instead], Nine).Version);
    }

    [Fact]
    public void Versions_have_no_gaps()
    {
        Assert.Throws<InvalidOperationException>(() => Given(First with { Version = 2 }).State);
        Assert.Throws<InvalidOperationException>(() => Given(First, First with { Version = 3 }).State);
    }
}
