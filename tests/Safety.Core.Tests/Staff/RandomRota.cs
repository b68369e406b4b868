using CsCheck;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Staff;

/// <summary>What a team published and swapped, at random, in the first half of a year.</summary>
internal sealed record RandomRota(IReadOnlyList<RotaPublished> Rotas, IReadOnlyList<OnCallSwapped> Swaps)
{
    private static readonly StaffId[] People =
        [.. Enumerable.Range(1, 6).Select(n => new StaffId(new Guid($"0199aaaa-0000-7000-8000-{n:D12}")))];

    private static readonly Gen<StaffId[]> GenCrew = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Bool)
        .Select((one, two, both) => both && one != two ? new[] { People[one], People[two] } : [People[one]]);

    /// <summary>Quarters of hours of the week; many in the nights in which clocks change.</summary>
    private static readonly Gen<int> GenQuarter = Gen.OneOf(
        Gen.Int[0, 7 * 96 - 1], Gen.Int[0, 16], Gen.Int[5 * 96 - 4, 5 * 96 + 8]);

    private static readonly Gen<RotaTurn[]> GenTurns =
        Gen.Select(Gen.Select(GenQuarter, GenCrew, Gen.Int[0, 3]).Array[1, 10], Gen.Int[1, 12]).Select(Turns);

    private static readonly Gen<RotaException[]> GenExceptions =
        Gen.Select(Gen.Int[0, 720], GenQuarter, Gen.Int[1, 192], GenCrew).Array[0, 30].Select(Exceptions);

    private static readonly Gen<(int Minute, int Ahead, int? Days, RotaTurn[] Turns, RotaException[] Exceptions)>
        GenRota = Gen.Select(
            Gen.Int[0, 180 * 1440], Gen.Int[1, 90], Gen.Int[0, 200].Nullable(), GenTurns, GenExceptions);

    private static readonly Gen<(int Day, int From, int Lasts, int GivesUp, int TakesOver)> GenSwap =
        Gen.Select(Gen.Int[0, 180], Gen.Int[0, 500 * 1440], Gen.Int[1, 20 * 1440], Gen.Int[0, 5], Gen.Int[1, 5]);

    public static IReadOnlyList<StaffId> Crowd => People;

    /// <summary>From when the state of the team must know everything.</summary>
    public DateTimeOffset Known =>
        Rotas.Select(one => one.PublishedAt).Concat(Swaps.Select(one => one.SwappedAt)).Max();

    public Team Team => Scenario.Fold<Team>(
        North.Value, null,
        [
            NorthFormed,
            .. Rotas.Select(one => ((DateTimeOffset, object))(one.PublishedAt, one))
                .Concat(Swaps.Select(one => ((DateTimeOffset, object))(one.SwappedAt, one)))
                .OrderBy(one => one.Item1).Select(one => one.Item2),
        ])!;

    public static Gen<RandomRota> In(string zone) => Gen.Select(GenRota.Array[1, 4], GenSwap.Array[0, 12]).Select(
        (rotas, swaps) => new RandomRota(
            [.. rotas.OrderBy(one => one.Minute).Select(one => Published(zone, one))],
            [.. swaps.OrderBy(one => one.Day).Select(Swapped)]));

    private static RotaTurn[] Turns((int Quarter, StaffId[] Crew, int Gap)[] marks, int shorter)
    {
        var sorted = marks.DistinctBy(mark => mark.Quarter).OrderBy(mark => mark.Quarter).ToList();
        var turns = sorted.Select((mark, place) =>
        {
            var next = place + 1 < sorted.Count ? sorted[place + 1].Quarter : sorted[0].Quarter + 7 * 96;
            var room = next - mark.Quarter;
            return new RotaTurn(
                (DayOfWeek)(mark.Quarter / 96), new TimeOnly(mark.Quarter % 96 / 4, mark.Quarter % 4 * 15),
                TimeSpan.FromMinutes(15 * (mark.Gap == 0 ? Math.Max(1, room - shorter) : room)), mark.Crew);
        });
        return [.. turns];
    }

    private static RotaException[] Exceptions((int Day, int Quarter, int Lasts, StaffId[] Crew)[] marks)
    {
        var found = new List<RotaException>();
        foreach (var (day, quarter, lasts, crew) in marks.OrderBy(mark => mark.Day).ThenBy(mark => mark.Quarter % 96))
        {
            var one = new RotaException(
                new DateOnly(2026, 1, 1).AddDays(day), new TimeOnly(quarter % 96 / 4, quarter % 4 * 15),
                TimeSpan.FromMinutes(15 * lasts), crew);
            if (found.Count == 0 || EndOf(found[^1]) <= one.On.ToDateTime(one.Starts)) found.Add(one);
        }

        return [.. found];
    }

    private static DateTime EndOf(RotaException one) => one.On.ToDateTime(one.Starts) + one.Lasts;

    private static RotaPublished Published(
        string zone, (int Minute, int Ahead, int? Days, RotaTurn[] Turns, RotaException[] Exceptions) one)
    {
        var at = RotaModel.At(one.Minute);
        var first = DateOnly.FromDateTime(at.UtcDateTime).AddDays(one.Ahead < 30 ? 1 : one.Ahead);
        DateOnly? last = one.Days is { } days ? first.AddDays(days) : null;
        var far = first.AddDays(600);
        return new(North, new(zone, first, last, one.Turns,
            [.. one.Exceptions.Where(each => first <= each.On && each.On <= (last ?? far))]), Cy, at);
    }

    private static OnCallSwapped Swapped((int Day, int From, int Lasts, int GivesUp, int TakesOver) one)
    {
        var at = RotaModel.At(one.Day * 1440);
        return new OnCallSwapped(
            North, People[one.GivesUp], People[(one.GivesUp + one.TakesOver) % 6], at.AddMinutes(one.From),
            at.AddMinutes(one.From + one.Lasts), Cy, at);
    }
}
