using CsCheck;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Staff;

/// <summary>
/// Two years of random rotas, holidays and swaps against a walk minute by minute, in zones whose clocks change by an
/// hour, by half an hour, at midnight, and never.
/// </summary>
public sealed class RotaModelTests
{
    private static readonly LadderStep Step = new([new LadderTarget(LadderRole.OnCall)]);
    private static readonly ContactChannel[] Mail = [ContactChannel.InApp, ContactChannel.Email];

    public static TheoryData<string> Zones =>
    [
        "Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Cairo", "Europe/Dublin",
    ];

    [Theory]
    [MemberData(nameof(Zones))]
    public void Who_is_on_call_is_who_the_walk_finds(string zone)
    {
        var model = new RotaModel(zone);
        Assert.Equal(zone != "Asia/Kolkata", model.Changes.Count > 0);
        RandomRota.In(zone).Sample(rota => Compare(rota, model), iter: 3, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void A_random_rota_is_one_that_may_be_published(string zone)
    {
        var working = RandomRota.Crowd.ToHashSet();
        RandomRota.In(zone).Sample(
            rota => Assert.All(rota.Rotas, one => Assert.Null(PublishRota.Decide(
                new(North, one.Rota), Team(North), working, Zone, Admin, one.PublishedAt).Refusal)),
            iter: 15);
    }

    [Fact]
    public void The_walk_itself_takes_the_first_of_two_hours()
    {
        var model = new RotaModel("Europe/London");
        var turn = new RotaTurn(DayOfWeek.Sunday, new TimeOnly(1, 0), TimeSpan.FromMinutes(30), [Ada]);
        var rota = new RotaPublished(
            North, new("Europe/London", new(2026, 1, 1), null, [turn], []), Cy, RotaModel.Begin);
        var again = new DateTimeOffset(2026, 10, 25, 1, 15, 0, TimeSpan.Zero);
        var on = model.Walk([rota], []);
        Assert.Equal([Ada], on[RotaModel.MinuteOf(again.AddHours(-1))]);
        Assert.Empty(on[RotaModel.MinuteOf(again)]);
    }

    private static void Compare(RandomRota rota, RotaModel model)
    {
        var expected = model.Walk(rota.Rotas, rota.Swaps);
        var (first, team) = (RotaModel.MinuteOf(rota.Known), rota.Team);
        var actual = new IReadOnlyList<StaffId>[RotaModel.Minutes];
        var spans = OnCall.Between(team, rota.Known, RotaModel.At(RotaModel.Minutes), Zone);
        foreach (var span in spans)
        {
            Assert.True(span.From < span.Until);
            for (var minute = RotaModel.MinuteOf(span.From); minute < RotaModel.MinuteOf(span.Until); minute++)
            {
                Assert.Null(actual[minute]);
                actual[minute] = span.People;
            }
        }

        for (var minute = first; minute < RotaModel.Minutes; minute++)
        {
            var (meant, said) = (expected[minute], actual[minute]);
            if (!ReferenceEquals(meant, said) && !meant.SequenceEqual(said ?? []))
                Assert.Fail($"{RotaModel.At(minute):u} in {model.Zone}");
        }

        Ladder(team, expected, Moments(first, model));
    }

    /// <summary>A moment each few days, and every quarter of an hour around each change of the clock.</summary>
    private static IEnumerable<int> Moments(int first, RotaModel model) =>
        Enumerable.Range(0, 200).Select(n => n * 5227)
            .Concat(model.Changes.SelectMany(change => Enumerable.Range(-8, 16).Select(n => change + n * 15 + 1)))
            .Where(minute => minute >= first && minute < RotaModel.Minutes);

    /// <summary>The first has no channel, the second has only the app, the third is on leave for a while.</summary>
    private static void Ladder(Team team, IReadOnlyList<StaffId>[] expected, IEnumerable<int> moments)
    {
        var people = RandomRota.Crowd;
        var leave = new LeaveSpan(RotaModel.At(300_000), RotaModel.At(700_000));
        var directory = StaffDirectory.Of(
            people.Select((one, i) => Member(one) with
            {
                Channels = i == 0 ? [] : i == 1 ? [ContactChannel.InApp] : Mail,
                Leave = i == 2 ? leave : null,
            }),
            [team]).KnowingZones(Zone);
        foreach (var minute in moments)
        {
            var moment = RotaModel.At(minute);
            var call = StepCall.Of(directory, Step, North, [people[3]], moment);
            var told = expected[minute].Where(one => one != people[0] && one != people[3]
                && (one != people[2] || !leave.Covers(moment)));
            Assert.Equal(told, call.Recipients.Select(one => one.Staff));
            Assert.Equal(expected[minute].Any(one => one == people[4] || one == people[5]
                || (one == people[2] && !leave.Covers(moment))), call.Loud);
            Assert.Equal(
                expected[minute].Count == 0, call.Skipped is [{ Reason: SkipReason.NobodyOnCall, Staff: null }]);
        }
    }

    private static TimeZoneInfo Zone(string name) => TimeZoneInfo.FindSystemTimeZoneById(name);
}
