using CsCheck;
using Safety.Core.Audit;
using Safety.Core.Language;

namespace Safety.Core.Tests.Audit;

public sealed class ReadingTests
{
    private static readonly DateTimeOffset Nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly StaffId Ada = new(new Guid("0199dddd-0000-7000-8000-0000000000a1"));
    private static readonly ClientId Dee = new(new Guid("0199dddd-0000-7000-8000-0000000000d1"));
    private static readonly Guid Today = ReadingDay.IdOf(Ada, Nine);

    private static readonly RecordPageRead Command =
        new(ReadSubject.Client, Dee.Value, Dee, null, ReadPage.Safety, ReadPurpose.Care);

    private static readonly PersonPageRead Read =
        new(Ada, ReadSubject.Client, Dee.Value, Dee, null, ReadPage.Safety, ReadPurpose.Care, Nine);

    [Fact]
    public void Reading_a_page_about_a_person_is_recorded() => Scenario.Given<ReadingDay>(Today)
        .When(day => RecordPageRead.Decide(Command, day, Ada, Nine)).Then(Read);

    [Fact]
    public void A_page_that_is_drawn_twice_was_read_once() => Scenario.Given<ReadingDay>(Today, Read)
        .When(day => RecordPageRead.Decide(Command, day, Ada, Nine.AddSeconds(59))).ThenNothing();

    [Fact]
    public void A_page_that_is_read_again_later_was_read_twice() => Assert.Equal(2,
        Scenario.Given<ReadingDay>(Today, Read)
            .When(day => RecordPageRead.Decide(Command, day, Ada, Nine.AddSeconds(60))).StateAfter!.Count);

    [Fact]
    public void Another_page_or_purpose_is_another_reading()
    {
        var given = Scenario.Given<ReadingDay>(Today, Read);
        given.When(day => RecordPageRead.Decide(Command with { Page = ReadPage.History }, day, Ada, Nine))
            .ThenOne<PersonPageRead>();
        given.When(day => RecordPageRead.Decide(Command with { Purpose = ReadPurpose.Audit }, day, Ada, Nine))
            .ThenOne<PersonPageRead>();
    }

    [Fact]
    public void A_reader_has_one_stream_a_day() => Gen.Int[0, 86_399].Sample(second =>
    {
        var midnight = Nine.Date;
        Assert.Equal(Today, ReadingDay.IdOf(Ada, new DateTimeOffset(midnight, TimeSpan.Zero).AddSeconds(second)));
    });

    [Fact]
    public void Another_day_or_reader_is_another_stream()
    {
        Assert.NotEqual(Today, ReadingDay.IdOf(Ada, Nine.AddDays(1)));
        Assert.NotEqual(Today, ReadingDay.IdOf(new StaffId(Dee.Value), Nine));
    }

    [Fact]
    public void The_stream_of_a_day_never_changes_its_id() =>
        Assert.Equal(new Guid("6f275a2c-f96c-508e-83f1-2bee2a2574ee"), Today);

    [Fact]
    public void A_day_keeps_only_the_last_reading_of_each_page() => Gen.Int[60, 3000].List[1, 20].Sample(gaps =>
    {
        var (day, now) = ((ReadingDay?)null, Nine);
        foreach (var gap in gaps)
        {
            now = now.AddSeconds(gap);
            day = Scenario.Fold(Today, day, RecordPageRead.Decide(Command, day, Ada, now).Events);
        }

        Assert.Single(day!.LastReadings);
        Assert.Equal(gaps.Count, day.Count);
    });

    [Fact]
    public void Nothing_else_stands_in_a_readers_day() =>
        Assert.Throws<InvalidOperationException>(() => ReadingDay.Evolve(null, Today, new object()));
}
