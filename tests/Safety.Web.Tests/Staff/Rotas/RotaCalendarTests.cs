using System.Globalization;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Staff.Rotas;
using Safety.Web.Store;

namespace Safety.Web.Tests.Staff.Rotas;

/// <summary>Calendars in and out, by the reader alone.</summary>
public sealed class RotaCalendarTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly From = new(2026, 3, 2);
    private static readonly TeamId North = new(new Guid("0199aaaa-0000-7000-8000-0000000000d1"));
    private static readonly StaffId Ada = new(new Guid("0199aaaa-0000-7000-8000-0000000000a1"));
    private static readonly StaffId Bo = new(new Guid("0199aaaa-0000-7000-8000-0000000000b1"));

    private static readonly StaffDirectory Directory = StaffDirectory.Of(
        [Member(Ada, "ada@agency.example"), Member(Bo, "bo@agency.example")], []).KnowingZones(TimeZones.Find);

    private static StaffMember Member(StaffId id, string email) => StaffMember.Evolve(
        null, id.Value, new StaffMemberJoined(id, "Invented, Person", "Visitor", email, null, From, null, Now));

    private static string Calendar(params string[] events) =>
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Invented//EN\r\n" + string.Concat(events) + "END:VCALENDAR\r\n";

    private static string Event(params string[] lines) => "BEGIN:VEVENT\r\nUID:" + Guid.NewGuid() + "\r\n"
        + "DTSTAMP:20260301T000000Z\r\n" + string.Concat(lines.Select(line => line + "\r\n")) + "END:VEVENT\r\n";

    private static string Weekly(params string[] more) => Event(
    [
        "DTSTART;TZID=Europe/London:20260302T220000", "DTEND;TZID=Europe/London:20260303T080000",
        "RRULE:FREQ=WEEKLY", "ATTENDEE;CN=Somebody:mailto:ADA@agency.example", .. more,
    ]);

    private static CalendarRow Row(string text, int at = 0) =>
        CalendarRows.Read(Calendar(text), From, Directory)!.Rows[at];

    [Fact]
    public void What_is_written_reads_back_as_the_same_rota()
    {
        var rota = new Rota("Australia/Lord_Howe", From, new(2026, 12, 31),
            [
                new(DayOfWeek.Friday, new(18, 0), TimeSpan.FromHours(62), [Ada, Bo]),
                new(DayOfWeek.Wednesday, new(2, 15), TimeSpan.FromMinutes(45), [Bo]),
            ],
            [
                new(new(2026, 12, 25), new(0, 0), TimeSpan.FromDays(3.5), [Bo], "Christmas, and after"),
                new(new(2026, 4, 8), new(2, 0), TimeSpan.FromHours(2), [Ada]),
            ]);
        var text = RotaCalendar.Of(new RotaPublished(North, rota, null, Now), Directory);
        Assert.Contains("EXDATE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("agency.example", text, StringComparison.Ordinal);

        var read = CalendarRows.Read(text, From, Directory)!;

        Assert.All(read.Rows, row => Assert.NotEqual(ImportedAs.Refused, row.As));
        Assert.Equal(rota, read.Rota);
    }

    [Fact]
    public void A_weekly_event_is_a_turn_of_whoever_has_the_address()
    {
        var read = CalendarRows.Read(Calendar(Weekly()), From, Directory)!;
        var turn = Assert.Single(read.Rota!.Turns);
        Assert.Equal(new RotaTurn(DayOfWeek.Monday, new(22, 0), TimeSpan.FromHours(10), [Ada]), turn);
        Assert.Equal(("Europe/London", null), (read.Rota.Zone, read.Rota.LastOn));
    }

    [Fact]
    public void A_day_that_is_left_out_needs_somebody_who_stands_in()
    {
        var alone = Weekly("EXDATE;TZID=Europe/London:20261221T220000");
        Assert.Equal(ImportedAs.Refused, Row(alone).As);
        var standIn = Event(
            "DTSTART;TZID=Europe/London:20261221T220000", "DURATION:PT10H", "ORGANIZER:mailto:bo@agency.example");
        var read = CalendarRows.Read(Calendar(alone, standIn), From, Directory)!;
        Assert.Equal([ImportedAs.WeeklyTurn, ImportedAs.StandIn], read.Rows.Select(row => row.As));
        Assert.Equal([Bo], Assert.Single(read.Rota!.Exceptions).People);
    }

    [Fact]
    public void An_event_that_is_over_is_left_out_and_the_zone_of_another_vendor_is_known()
    {
        var past = Event(
            "DTSTART;TZID=GMT Standard Time:20250101T000000", "DURATION:PT10H", "ATTENDEE:mailto:bo@agency.example");
        var read = CalendarRows.Read(Calendar(past, Weekly()), From, Directory)!;
        Assert.Equal([ImportedAs.LeftOut, ImportedAs.WeeklyTurn], read.Rows.Select(row => row.As));
        Assert.NotNull(read.Rota);
    }

    public static TheoryData<string, string> NotUnderstood => new()
    {
        { Weekly("ATTENDEE:mailto:nobody@agency.example"), "nobody" },
        { Weekly("X-SAFETY-STAFF:" + Guid.Empty), "staff id" },
        { Weekly("STATUS:CANCELLED"), "cancelled" },
        { Weekly("RDATE;TZID=Europe/London:20260305T220000"), "RDATE" },
        { Weekly("RECURRENCE-ID;TZID=Europe/London:20260309T220000"), "moves" },
        { Event("DTSTART;TZID=Europe/London:20260302T220000", "DURATION:PT1H"), "nobody" },
        { Event("DTSTART:20260302T220000", "DURATION:PT1H", "ATTENDEE:mailto:bo@agency.example"), "time zone" },
        { Event("DTSTART;TZID=Mars/Olympus:20260302T220000", "DURATION:PT1H"), "time zone" },
        { Event("DTSTART;TZID=Europe/London:20260302T220000", "ATTENDEE:mailto:bo@agency.example"), "15 minutes" },
        { Rule("FREQ=DAILY"), "another way" },
        { Rule("FREQ=WEEKLY;INTERVAL=2"), "another way" },
        { Rule("FREQ=WEEKLY;COUNT=9"), "another way" },
        { Rule("FREQ=WEEKLY;BYDAY=MO,TU"), "another way" },
        { Rule("FREQ=MONTHLY;BYDAY=1MO"), "another way" },
    };

    private static string Rule(string rule) => Event(
        "DTSTART;TZID=Europe/London:20260302T220000", "DURATION:PT10H", $"RRULE:{rule}",
        "ATTENDEE:mailto:bo@agency.example");

    [Theory]
    [MemberData(nameof(NotUnderstood))]
    public void What_is_not_understood_is_said_and_nothing_is_taken(string text, string why)
    {
        var read = CalendarRows.Read(Calendar(text), From, Directory)!;
        Assert.Null(read.Rota);
        Assert.Contains(why, read.Rows[0].Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("@", read.Rows[0].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no calendar")]
    [InlineData("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")]
    [InlineData("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:never\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")]
    [InlineData("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260302T")]
    public void What_is_no_calendar_makes_no_rota(string text) =>
        Assert.Null(CalendarRows.Read(text, From, Directory)?.Rota);

    [Fact]
    public void A_turn_that_begins_later_than_the_first_week_is_not_moved_forward() => Assert.Equal(
        ImportedAs.Refused, CalendarRows.Read(Calendar(Weekly()), From.AddDays(-14), Directory)!.Rows[0].As);

    [Fact]
    public void The_end_of_the_weekly_events_is_the_last_day()
    {
        var read = CalendarRows.Read(Calendar(Rule("FREQ=WEEKLY;UNTIL=20260630T235900Z")), From, Directory)!;
        Assert.Equal(DateOnly.Parse("2026-07-01", CultureInfo.InvariantCulture), read.Rota!.LastOn);
    }
}
