using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Staff;

public sealed class RotaTests
{
    private const string London = "Europe/London";
    private static readonly IReadOnlySet<StaffId> Working = new HashSet<StaffId> { Ada, Bo, Cy };
    private static readonly RotaTurn Nights = new(
        DayOfWeek.Saturday, new TimeOnly(22, 0), TimeSpan.FromHours(10), [Ada, Bo]);

    private static readonly RotaException Christmas = new(
        new(2026, 12, 25), TimeOnly.MinValue, TimeSpan.FromDays(1), [Bo], "Christmas Day");

    private static readonly Rota Ours = new(London, new(2026, 3, 2), null, [Nights], [Christmas]);

    private static TimeZoneInfo? Zone(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;

    private static Outcome<Team> Published(Rota rota, params object[] before) => GivenNorth(before)
        .When(team => PublishRota.Decide(new(North, rota), team, Working, Zone, Admin, Nine));

    private static Outcome<Team> Turns(params RotaTurn[] turns) => Published(Ours with { Turns = turns });

    private static Outcome<Team> Exceptions(params RotaException[] exceptions) =>
        Published(Ours with { Exceptions = exceptions });

    [Fact]
    public void A_rota_is_published_once()
    {
        var published = new RotaPublished(North, Ours, Cy, Nine);
        Published(Ours).Then(published);
        var sameWords = Ours with { Turns = [Nights with { People = [Ada, Bo] }], Exceptions = [Christmas with { }] };
        Published(sameWords, published).ThenNothing();
        Published(Ours with { Zone = "UTC" }, published).ThenOne<RotaPublished>();
    }

    [Fact]
    public void A_rota_has_its_refusals()
    {
        Scenario.Given<Team>(North.Value)
            .When(team => PublishRota.Decide(new(North, Ours), team, Working, Zone, Admin, Nine))
            .ThenRefused<NoSuchTeam>();
        Published(Ours with { Zone = "Mars/Olympus" }).ThenRefused<PublishRota.UnknownTimeZone>();
        Published(Ours with { FromOn = new(2026, 3, 1) }).ThenRefused<PublishRota.BadFirstDay>();
        Published(Ours with { FromOn = new(2029, 3, 1) }).ThenRefused<PublishRota.BadFirstDay>();
        Published(Ours with { LastOn = new(2026, 3, 1) }).ThenRefused<PublishRota.BadLastDay>();
        Published(Ours with { LastOn = new(2036, 3, 3) }).ThenRefused<PublishRota.BadLastDay>();
        Published(Ours with { LastOn = new(2026, 12, 24) }).ThenRefused<PublishRota.ExceptionOutside>();
        Exceptions(Christmas with { On = new(2026, 3, 1) }).ThenRefused<PublishRota.ExceptionOutside>();
        Exceptions(Christmas with { People = [] }).ThenRefused<PublishRota.NobodyStandsIn>();
        Exceptions(Christmas with { Occasion = new string('x', 61) }).ThenRefused<PublishRota.BadOccasion>();
        Exceptions(Christmas, Christmas with { On = new(2026, 12, 24), Lasts = TimeSpan.FromMinutes(1441) })
            .ThenRefused<PublishRota.OverlappingExceptions>();
    }

    [Fact]
    public void Turns_have_their_refusals()
    {
        Turns().ThenRefused<PublishRota.BadTurnCount>();
        Turns(Nights with { Lasts = TimeSpan.FromMinutes(14) }).ThenRefused<PublishRota.BadTurn>();
        Turns(Nights with { Lasts = TimeSpan.FromDays(7.5) }).ThenRefused<PublishRota.BadTurn>();
        Turns(Nights with { Starts = new TimeOnly(22, 0, 1) }).ThenRefused<PublishRota.BadTurn>();
        Turns(Nights with { Day = (DayOfWeek)7 }).ThenRefused<PublishRota.BadTurn>();
        Turns(Nights with { People = [] }).ThenRefused<PublishRota.BadPeople>();
        Turns(Nights with { People = [Ada, Ada] }).ThenRefused<PublishRota.BadPeople>();
        Turns(Nights with { People = [new(Guid.Empty)] }).ThenRefused<PublishRota.UnknownPerson>();
        Turns(Nights, Nights with { Day = DayOfWeek.Sunday, Starts = new TimeOnly(7, 59) })
            .ThenRefused<PublishRota.OverlappingTurns>();
        Turns(Nights, Nights with { Day = DayOfWeek.Sunday, Starts = new TimeOnly(8, 0) }).ThenOne<RotaPublished>();
        Turns(Nights with { Lasts = TimeSpan.FromDays(7) }).ThenOne<RotaPublished>();
    }

    [Fact]
    public void Thirteen_rotas_do_not_stand_beside_each_other()
    {
        var many = Enumerable.Range(1, 12)
            .Select(n => (object)new RotaPublished(North, Ours with { FromOn = Ours.FromOn.AddDays(n) }, Cy, Nine))
            .ToArray();
        Published(Ours, many).ThenRefused<PublishRota.TooManyRotas>();
        // A month later the twelfth has replaced all before it.
        GivenNorth(many).When(team => PublishRota.Decide(
            new(North, Ours with { FromOn = new(2026, 4, 2) }), team, Working, Zone, Admin, Nine.AddDays(31)))
            .ThenOne<RotaPublished>();
    }

    [Fact]
    public void A_holiday_goes_before_a_turn_and_the_rota_published_last_before_both()
    {
        var team = Team(North, new RotaPublished(North, Ours, Cy, Nine));
        var noon = new DateTimeOffset(2026, 12, 25, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal([Bo], OnCall.At(team, noon, Zone));
        Assert.Empty(OnCall.At(team, noon.AddDays(2), Zone));
        Assert.Equal([Ada, Bo], OnCall.At(team, noon.AddDays(1).AddHours(11), Zone));
        var winter = new Rota(
            London, new(2026, 12, 1), new(2026, 12, 25), [new(DayOfWeek.Friday, new(0, 0), TimeSpan.FromDays(7), [Cy])],
            []);
        var after = Team(North, new RotaPublished(North, Ours, Cy, Nine), new RotaPublished(North, winter, Cy, Ten));
        Assert.Equal([Cy], OnCall.At(after, noon, Zone));
        Assert.Equal([Ada, Bo], OnCall.At(after, noon.AddDays(1).AddHours(11), Zone));
        Assert.Equal([new OnCallGap(noon.AddHours(12), noon.AddHours(34))], Gaps(after, noon, noon.AddHours(36)));
    }

    [Fact]
    public void A_rota_changes_nothing_from_before_it_was_published()
    {
        var rota = Ours with { Turns = [Nights with { Day = DayOfWeek.Monday, Starts = new(0, 0) }] };
        var team = Team(North, new RotaPublished(North, rota, Cy, Nine));
        Assert.Empty(OnCall.At(team, Nine.AddTicks(-1), Zone));
        Assert.Equal([Ada, Bo], OnCall.At(team, Nine, Zone));
        Assert.Empty(OnCall.At(team, Ten, Zone));
    }

    [Fact]
    public void A_zone_that_is_gone_is_read_as_utc()
    {
        var team = Team(North, new RotaPublished(North, Ours with { Zone = "Gone/Zone" }, Cy, Nine));
        var saturday = new DateTimeOffset(2026, 7, 4, 22, 0, 0, TimeSpan.Zero);
        Assert.Empty(OnCall.At(team, saturday.AddTicks(-1), Zone));
        Assert.Equal([Ada, Bo], OnCall.At(team, saturday, Zone));
    }

    private static IReadOnlyList<OnCallGap> Gaps(Team team, DateTimeOffset from, DateTimeOffset until) =>
        OnCall.Gaps(OnCall.Between(team, from, until, Zone), from, until);
}
