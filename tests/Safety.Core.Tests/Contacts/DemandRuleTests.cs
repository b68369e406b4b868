using Safety.Core.Contacts;
using Safety.Core.Contacts.Rules;
using Safety.Core.Language;
using static Safety.Core.Tests.Contacts.Talk;

namespace Safety.Core.Tests.Contacts;

public sealed class DemandRuleTests
{
    private static readonly int[] Daily = [.. Enumerable.Range(1, 11)];

    private static DemandFoundEscalating? Found(Given<ContactLedger> given, ContactSaid said, StaffId? worker = null) =>
        Recording(given.State, Record(99, said, worker)).Events.OfType<DemandFoundEscalating>().FirstOrDefault();

    private static IReadOnlyList<DemandAnswer> Look(Given<ContactLedger> given) => DemandRules.Look(
        ContactWindows.Of(given.State!, null, Hours.DayOf(Ten), InForce.Numbers), InForce);

    [Fact]
    public void The_twelfth_contact_in_thirty_days_asks_for_a_look_with_what_was_counted()
    {
        // The earlier span is as busy, so that nothing grows.
        var spread = Enumerable.Range(1, 11).Select(at => at * 2)
            .Concat(Enumerable.Range(1, 11).Select(at => 28 + at * 2));
        var found = Found(Given(Call, [.. spread.OrderDescending()]), Call);

        Assert.Equal((Ada, North), (found!.Worker, found.Team));
        Assert.Equal([DemandGround.Frequency], found.Signs.Select(sign => sign.Ground));
        Assert.Equal(
            "The client began 12 contacts in 30 days that were not agreed before; 12 ask for a look.",
            found.Signs[0].Why);
    }

    [Fact]
    public void What_was_agreed_or_begun_by_the_worker_is_no_demand() =>
        Assert.Null(Found(Given(Session, Daily), Session));

    [Fact]
    public void It_is_found_once_per_occasion_and_again_when_it_still_holds_after_the_policys_days()
    {
        var first = Found(Given(Call, Daily), Call)!;
        var given = Given([.. Daily.Reverse().Select(days => Fact(Call, days)), first]);

        Assert.Null(Found(given, Call));
        var later = Ten.AddDays(InForce.Numbers.DemandFoundAgainDays);
        var busy = Given([.. given.Facts, .. Enumerable.Range(1, 20).Select(days => Fact(Call, -days))]);
        Assert.Contains(
            Recording(busy.State, Record(99, Call), now: later).Events, fact => fact is DemandFoundEscalating);
    }

    [Fact]
    public void Many_who_each_hear_little_are_seen_together()
    {
        var facts = Enumerable.Range(1, 11).Reverse()
            .Select(days => Fact(Call, days, days % 3 == 0 ? Bo : days % 3 == 1 ? Cy : Ada));

        var found = Found(Given([.. facts]), Call);

        Assert.NotNull(found);
        Assert.Null(found.Worker);
    }

    [Fact]
    public void What_was_found_with_one_worker_is_not_found_again_over_all() => Assert.Single(
        Recording(Given(Call, Daily).State, Record(99, Call)).Events.OfType<DemandFoundEscalating>());

    [Theory]
    [InlineData(4, 4, true)]
    [InlineData(5, 4, false)]
    [InlineData(0, 8, true)]
    [InlineData(0, 7, false)]
    public void Demand_that_doubles_is_growth_where_there_is_enough_to_compare(int before, int now, bool grows)
    {
        var given = Given([
            .. Enumerable.Range(0, before).Select(at => Fact(Call, 28 + at)).Reverse(),
            .. Enumerable.Range(0, before == 0 ? now : now * 2).Select(at => Fact(Call, at)).Reverse(),
        ]);

        Assert.Equal(grows, Objects(given, DemandGround.Growth));
    }

    [Fact]
    public void Three_calls_out_of_hours_in_two_weeks_ask_for_a_look()
    {
        var night = Call with { OutOfHours = true };

        Assert.False(Objects(Given(night, 14, 8, 1), DemandGround.OutOfHours));
        Assert.True(Objects(Given(night, 13, 8, 1), DemandGround.OutOfHours));
        Assert.False(Objects(Given(Session with { OutOfHours = true }, 13, 8, 1), DemandGround.OutOfHours));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(60, false)]
    [InlineData(45, false)]
    [InlineData(44, true)]
    public void Unpaid_time_counts_only_where_somebody_said_what_is_paid(int? billed, bool objects) => Assert.Equal(
        objects,
        Objects(Given(Call with { Minutes = 60, BilledMinutes = billed }, 30, 20, 10, 5), DemandGround.Unbilled));

    [Fact]
    public void Two_demands_under_a_threat_ask_for_a_look()
    {
        var coercive = Call with { Demand = ContactDemand.Coercive };

        Assert.False(Objects(Given(coercive, 3), DemandGround.Coercion));
        Assert.True(Objects(Given(coercive, 9, 3), DemandGround.Coercion));
    }

    [Fact]
    public void Every_clause_gives_its_reason_whether_it_objects_or_not() => Assert.All(
        Look(Given(Call, 1)).Concat(Look(Given(Call with { Minutes = 60, BilledMinutes = 0 }, Daily))),
        answer => Assert.EndsWith(".", answer.Judgement.Why, StringComparison.Ordinal));

    [Fact]
    public void Frequent_contact_is_a_word_and_no_alert()
    {
        var given = Given(Call, 25, 20, 10, 5, 2);

        Assert.True(ContactWindows.Of(given.State!, null, Hours.DayOf(Ten), InForce.Numbers)
            .IsFrequent(InForce.Numbers));
        Assert.DoesNotContain(Look(given), answer => answer.Judgement is Judgement.Objects);
    }

    private static bool Objects(Given<ContactLedger> given, DemandGround ground) =>
        Look(given).Single(answer => answer.Ground == ground).Judgement is Judgement.Objects;
}
