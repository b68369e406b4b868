using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Policy;

namespace Safety.Core.Tests.Limits;

/// <summary>An invented client with a limit, and the people around: Ada proposes, Bo approves, Cy looks.</summary>
internal static class Tap
{
    public static readonly DateTimeOffset Nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Ten = Nine.AddHours(1);
    public static readonly DateTimeOffset Eleven = Nine.AddHours(2);
    public static readonly DateTimeOffset Review = Nine.AddDays(90);
    public static readonly DateTimeOffset End = Nine.AddDays(180);

    public static readonly StaffId Ada = new(new Guid("0199cccc-0000-7000-8000-0000000000a1"));
    public static readonly StaffId Bo = new(new Guid("0199cccc-0000-7000-8000-0000000000b1"));
    public static readonly StaffId Cy = new(new Guid("0199cccc-0000-7000-8000-0000000000c1"));
    public static readonly ClientId Dee = new(new Guid("0199cccc-0000-7000-8000-0000000000d1"));
    public static readonly TeamId North = new(new Guid("0199cccc-0000-7000-8000-0000000000e1"));
    public static readonly LimitId Id = new(new Guid("0199cccc-0000-7000-8000-0000000000f1"));
    public static readonly PolicyInForce Rules = new(3, new PolicyNumbers());
    public static readonly LimitCaller ByBo = new(Bo, Decides: true);
    public static readonly LimitCaller ByCy = new(Cy, Decides: true);
    public static readonly LimitCaller ByAda = new(Ada, Decides: false);

    public static readonly LimitHours Tuesdays = new([DayOfWeek.Tuesday], new TimeOnly(14, 0), new TimeOnly(15, 0));
    public static readonly LimitTerms Scheduled = new(LimitKind.ScheduledHoursOnly, Hours: Tuesdays);
    public static readonly LimitSurroundings Around = new(North, new[] { Ada, Bo, Cy }.Contains, 0);

    public static readonly LimitProposed Proposed = new(
        Id, Dee, North, Scheduled, Sealed("why"), "Write to the complaints office.", null, Review, End, Ada, Nine,
        Nine.AddDays(5));
    public static readonly LimitApproved Approved =
        new(Id, Dee, Ten, Ten.AddDays(7), Review, End.AddDays(-14), End, Bo, Ten);
    public static readonly LimitCameIntoForce CameIn = new(Id, Dee, Ten, Ten.AddDays(14));
    public static readonly LimitNotified Told = new(Id, Dee, LimitNotice.Letter, Ada, Eleven);
    public static readonly LimitDeclined Declined = new(Id, Dee, Sealed("no"), Bo, Ten);
    public static readonly LimitLifted Lifted = new(Id, Dee, LimitLiftReason.NoLongerNeeded, null, Bo, Eleven);
    public static readonly LimitExpired Expired = new(Id, Dee, North, End, End);

    public static SealedText Sealed(string text) => new(Guid.Empty, "", text);

    public static Given<Limit> Given(params object[] facts) => Scenario.Given<Limit>(Id.Value, facts);

    public static Given<Limit> InForce(params object[] after) => Given([Proposed, Approved, CameIn, .. after]);

    public static LimitFoundBreached Breach(int number, DateTimeOffset at, bool repeated = false) => new(
        Id, Dee, North, LimitKind.ScheduledHoursOnly, LimitOccasionType.Contact, new Guid(number, 0, 0, new byte[8]),
        Ada, at, "The client got in touch outside the agreed hours.", number, repeated, at);
}
