using Safety.Core.Contacts;
using Safety.Core.Language;
using static Safety.Core.Tests.Contacts.Talk;

namespace Safety.Core.Tests.Contacts;

public sealed class RecordContactTests
{
    private static ContactEntry Entry(ContactSaid said) => ContactEntry.Of(Fact(said, 0));

    [Fact]
    public void A_contact_is_recorded_with_its_day_and_whether_it_was_out_of_hours()
    {
        var fact = Given().When(ledger => Recording(ledger, Record(1, Session))).ThenOne<ContactRecorded>();

        Assert.Equal(new ContactTime(Ten, new DateOnly(2026, 3, 2), false), fact.Time);
        Assert.Equal((Ada, Dee, Ada, Ten), (fact.Worker, fact.Client, fact.By, fact.RecordedAt));
    }

    [Fact]
    public void What_was_not_wanted_has_a_name_of_its_own() =>
        Given().When(ledger => Recording(ledger, Record(1, Unwanted))).ThenOne<IntrusionRecorded>();

    [Theory]
    [InlineData("2026-03-02T08:00:00Z", false)]
    [InlineData("2026-03-02T07:59:00Z", true)]
    [InlineData("2026-02-27T17:59:00Z", false)]
    [InlineData("2026-02-27T18:00:00Z", true)]
    [InlineData("2026-02-28T12:00:00Z", true)]
    [InlineData("2026-03-01T12:00:00Z", true)]
    public void The_agencys_hours_are_those_of_its_policy_and_its_walls(string at, bool outside)
    {
        var moment = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        var berlin = TimeZoneInfo.CreateCustomTimeZone("invented", TimeSpan.FromHours(1), null, null);

        Assert.Equal(outside, Hours.TimeOf(Call.At(moment), Ten).OutOfHours);
        Assert.Equal(outside, (Hours with { Zone = berlin }).TimeOf(Call.At(moment.AddHours(-1)), Ten).OutOfHours);
        Assert.False(Hours.TimeOf(Call.At(moment) with { OutOfHours = false }, Ten).OutOfHours);
    }

    [Fact]
    public void A_day_is_that_of_the_agency() => Assert.Equal(
        new DateOnly(2026, 3, 3),
        new OfficeHours(TimeZoneInfo.CreateCustomTimeZone("invented", TimeSpan.FromHours(14), null, null), InForce)
            .DayOf(Ten));

    [Fact]
    public void The_same_again_is_nothing_new_and_another_under_its_id_is_refused()
    {
        var given = Given(Fact(Call, 0));

        given.When(ledger => Recording(ledger, Record(0, Call), Entry(Call))).ThenNothing();
        given.When(ledger => Recording(ledger, Record(0, Session), Entry(Call)))
            .ThenRefused<RecordContact.OtherContactUnderThisId>();
        given.When(ledger => RecordContact.Decide(Record(0, Call), ledger, Entry(Call), Around, Bo, Ten))
            .ThenRefused<RecordContact.OtherContactUnderThisId>();
    }

    [Fact]
    public void Former_staff_are_known_and_strangers_are_not()
    {
        Given().When(ledger => Recording(ledger, Record(1, Unwanted, Cy))).ThenOne<IntrusionRecorded>();
        Given().When(ledger => Recording(ledger, Record(1, Call, Stranger))).ThenRefused<RecordContact.NobodyHere>();
    }

    [Fact]
    public void What_is_not_right_is_refused_by_field()
    {
        Refused<RecordContact.BadMinutes>(Call with { Minutes = -1 });
        Refused<RecordContact.BadMinutes>(Call with { Minutes = 1441 });
        Refused<RecordContact.BadBilledMinutes>(Call with { BilledMinutes = 6 });
        Refused<RecordContact.BadBilledMinutes>(Call with { BilledMinutes = -1 });
        Refused<RecordContact.UnknownContactCode>(Call with { Kind = (ContactKind)99 });
        Refused<RecordContact.BadContactTime>(Call.At(Ten.AddMinutes(6)));
        Refused<RecordContact.BadContactTime>(Call.At(Ten.AddDays(-732)));
        Refused<RecordContact.BegunByTheWorker>(Unwanted with { InitiatedBy = ContactInitiator.Worker });

        static void Refused<T>(ContactSaid said) where T : Refusal =>
            Given().When(ledger => Recording(ledger, Record(1, said))).ThenRefused<T>();
    }

    [Fact]
    public void A_matter_that_the_worker_holds_is_counted_until_it_is_handed_back()
    {
        var held = Fact(Call with { OwnerAfter = ContactOwner.Worker }, 0);
        var entry = ContactEntry.Of(held);
        Assert.Equal(1, Given(held).State!.HeldBy(Ada));

        var back = Given(held)
            .When(_ => HandBackContact.Decide(new(Id(0), Dee, ContactOwner.Client, Words), entry, AsAda, Ten));

        Assert.Equal(Words, back.ThenOne<ContactHandedBack>().Words);
        Assert.Equal(0, back.StateAfter!.HeldBy(Ada));
        Assert.Empty(back.StateAfter.Held);
    }

    [Fact]
    public void Only_what_is_held_is_handed_back_by_whom_it_concerns_and_not_to_themselves()
    {
        var held = ContactEntry.Of(Fact(Call with { OwnerAfter = ContactOwner.Worker }, 0));

        Back<NoSuchContact>(null, AsAda);
        Back<NotYourContact>(held, AsBo);
        Back<HandBackContact.BackToTheWorker>(held, AsMona, ContactOwner.Worker);
        Back<HandBackContact.NothingHeld>(Entry(Call), AsAda);
        Back<NoSuchContact>(held with { Client = Eli }, AsAda);

        static void Back<T>(ContactEntry? entry, ContactCaller caller, ContactOwner to = ContactOwner.Client)
            where T : Refusal => Assert.IsType<T>(
            HandBackContact.Decide(new(Id(0), Dee, to, null), entry, caller, Ten).Refusal);
    }

    [Fact]
    public void A_withdrawn_contact_counts_no_more_and_stays_in_the_history()
    {
        var call = Fact(Unwanted with { OwnerAfter = ContactOwner.Worker }, 3);
        var gone = Given(call).When(_ => WithdrawContact.Decide(
            new(Id(0), Dee, Words), ContactEntry.Of(call), AsMona, Ten));

        gone.ThenOne<ContactWithdrawn>();
        var after = gone.StateAfter!;
        Assert.Empty(after.Days);
        Assert.Empty(after.Intrusions);
        Assert.Empty(after.Held);
        Assert.Equal((1, 1), (after.Recorded, after.Withdrawn));
    }

    [Fact]
    public void Withdrawing_is_for_whom_it_concerns_and_nothing_is_handed_back_afterwards()
    {
        var entry = Entry(Call with { OwnerAfter = ContactOwner.Worker });
        var gone = entry.After((ContactWithdrawn)WithdrawContact
            .Decide(new(Id(0), Dee, Words), entry, AsAda, Ten).Events[0]);

        Assert.IsType<NotYourContact>(
            WithdrawContact.Decide(new(Id(0), Dee, Words), entry, AsBo, Ten).Refusal);
        Assert.IsType<ContactIsWithdrawn>(
            HandBackContact.Decide(new(Id(0), Dee, ContactOwner.Client, null), gone, AsAda, Ten).Refusal);
        Assert.Empty(WithdrawContact.Decide(new(Id(0), Dee, Words), gone, AsAda, Ten).Events);
    }

    [Fact]
    public void A_ledger_keeps_days_and_not_contacts()
    {
        var facts = Enumerable.Range(0, 2000).Select(at => Fact(Call, at / 40, at % 2 == 0 ? Ada : Bo)).Reverse();
        var ledger = Given([.. facts]).State!;

        Assert.Equal((2000, 100), (ledger.Recorded, ledger.Days.Count));
        Assert.Equal(2000, ledger.CountsOf(null, new DateOnly(2026, 3, 2), 60).Demands);
    }
}
