namespace Safety.Core.Audit.Trends;

/// <summary>What of an agency's decisions about clients is held against each other.</summary>
public enum DisparityMeasure
{
    /// <summary>Known risks that came into force.</summary>
    KnownRisk,

    /// <summary>Limits that came into force.</summary>
    Limit,

    /// <summary>Cases that were closed.</summary>
    Closure,
}

/// <summary>What became of something that was asked or set.</summary>
public enum DisparityTurn
{
    /// <summary>It was set: it came into force, or the case was closed.</summary>
    Set,

    /// <summary>It was declined, or refused.</summary>
    Declined,

    /// <summary>It was taken off before its time: a known risk removed, a limit lifted.</summary>
    TakenOff,
}

/// <summary>How many clients a group has.</summary>
/// <typeparam name="TGroup">By what clients are told apart: the team that serves them, or their own word.</typeparam>
/// <param name="Group">The group, or null for clients of none.</param>
/// <param name="Clients">How many.</param>
public sealed record ServedSeen<TGroup>(TGroup? Group, int Clients) where TGroup : struct;

/// <summary>Something that was decided within the time.</summary>
/// <typeparam name="TGroup">By what clients are told apart.</typeparam>
/// <param name="Measure">About what.</param>
/// <param name="Group">The group of the client now, or null.</param>
/// <param name="Turn">What became of it.</param>
public sealed record TurnSeen<TGroup>(DisparityMeasure Measure, TGroup? Group, DisparityTurn Turn)
    where TGroup : struct;

/// <summary>A review that was held within the time.</summary>
/// <typeparam name="TGroup">By what clients are told apart.</typeparam>
/// <param name="Measure">Of what.</param>
/// <param name="Group">The group, or the team that answered for it, or null.</param>
/// <param name="Days">How long after it was promised.</param>
public sealed record ReviewSeen<TGroup>(DisparityMeasure Measure, TGroup? Group, double Days) where TGroup : struct;

/// <summary>One group. What is null is too small to be shown.</summary>
/// <typeparam name="TGroup">By what clients are told apart.</typeparam>
/// <param name="Group">The group, or null for clients of none.</param>
/// <param name="Clients">How many clients it has.</param>
/// <param name="Set">How many were set.</param>
/// <param name="SetPerHundred">How many for each hundred clients.</param>
/// <param name="Declined">How many were declined.</param>
/// <param name="TakenOff">How many were taken off.</param>
/// <param name="MedianReviewDays">Half of the reviews came within so many days; null also where there were few.</param>
public sealed record DisparityRow<TGroup>(
    TGroup? Group, int? Clients, int? Set, double? SetPerHundred, int? Declined, int? TakenOff,
    double? MedianReviewDays) where TGroup : struct;

/// <summary>The groups side by side for one measure.</summary>
/// <typeparam name="TGroup">By what clients are told apart.</typeparam>
/// <param name="Measure">Which.</param>
/// <param name="Rows">The groups, in no ranking.</param>
public sealed record DisparityTable<TGroup>(DisparityMeasure Measure, IReadOnlyList<DisparityRow<TGroup>> Rows)
    where TGroup : struct;

/// <summary>
/// Whether the same is decided about some clients more often than about others. It is a question and no finding: groups
/// differ in what they do. Small cells are hidden, so that nobody is known by their number; where one alone would be
/// hidden, the next smallest is hidden too, or the sum would tell it.
/// </summary>
public static class DisparityFigures
{
    /// <summary>
    /// To what numbers are rounded where groups are people's own: two tables made before and after one answer then
    /// seldom differ, so that their difference does not tell it. Our judgement.
    /// </summary>
    public const int RoundedTo = 5;

    private const double Hundred = 100;

    /// <summary>The tables, one for each measure.</summary>
    /// <param name="groups">The groups and how many clients each has, in the order in which they are shown.</param>
    /// <param name="turns">What was decided within the time.</param>
    /// <param name="reviews">The reviews that were held within the time.</param>
    /// <param name="cellMin">The smallest number that is shown; nothing at all is shown as well.</param>
    /// <param name="roundTo">To a multiple of what every number is rounded; 1 leaves it.</param>
    public static IReadOnlyList<DisparityTable<TGroup>> Of<TGroup>(
        IReadOnlyList<ServedSeen<TGroup>> groups, IReadOnlyList<TurnSeen<TGroup>> turns,
        IReadOnlyList<ReviewSeen<TGroup>> reviews, int cellMin, int roundTo = 1) where TGroup : struct
    {
        var clients = Shown([.. groups.Select(one => one.Clients)], cellMin, roundTo);
        return
        [
            .. Enum.GetValues<DisparityMeasure>().Select(measure => new DisparityTable<TGroup>(
                measure,
                RowsOf(
                    groups, clients, [.. turns.Where(one => one.Measure == measure)],
                    reviews.Where(one => one.Measure == measure).ToLookup(one => one.Group, one => one.Days),
                    cellMin, roundTo))),
        ];
    }

    private static List<DisparityRow<TGroup>> RowsOf<TGroup>(
        IReadOnlyList<ServedSeen<TGroup>> groups, int?[] clients, IReadOnlyList<TurnSeen<TGroup>> turns,
        ILookup<TGroup?, double> reviews, int cellMin, int roundTo) where TGroup : struct
    {
        var counts = turns.CountBy(one => (one.Group, one.Turn)).ToDictionary();
        int?[] Column(DisparityTurn turn) => Shown(
            [.. groups.Select(one => counts.GetValueOrDefault((one.Group, turn)))], cellMin, roundTo);
        var (set, declined, off) =
            (Column(DisparityTurn.Set), Column(DisparityTurn.Declined), Column(DisparityTurn.TakenOff));
        return
        [
            .. groups.Select((one, at) => clients[at] is { } all
                ? new DisparityRow<TGroup>(
                    one.Group, all, set[at], RateOf(set[at], all), declined[at], off[at],
                    MedianOf([.. reviews[one.Group].Order()], cellMin))
                : new DisparityRow<TGroup>(one.Group, null, null, null, null, null, null)),
        ];
    }

    // Whatever lies from one to below the smallest is hidden; and if that were one alone, the next smallest with it.
    private static int?[] Shown(int[] numbers, int cellMin, int roundTo)
    {
        int?[] shown = [.. numbers.Select(number => number > 0 && number < cellMin ? (int?)null : number)];
        if (shown.Count(number => number is null) == 1 && Enumerable.Range(0, shown.Length)
            .Where(at => shown[at] > 0).OrderBy(at => shown[at]).Cast<int?>().FirstOrDefault() is { } also)
            shown[also] = null;
        return [.. shown.Select(number => (number + roundTo / 2) / roundTo * roundTo)];
    }

    private static double? RateOf(int? number, int clients) =>
        number is { } known && clients > 0 ? Math.Round(Hundred * known / clients, 1) : null;

    private static double? MedianOf(double[] ordered, int cellMin) =>
        ordered.Length >= cellMin && Waiting.Share(ordered, 0.5) is { } half ? Math.Round(half, 1) : null;
}
