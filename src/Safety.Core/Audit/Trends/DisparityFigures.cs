using Safety.Core.Language;

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
/// <param name="Group">The team that serves them, or null for none.</param>
/// <param name="Clients">How many.</param>
public sealed record ServedSeen(TeamId? Group, int Clients);

/// <summary>Something that was decided within the time.</summary>
/// <param name="Measure">About what.</param>
/// <param name="Group">The team that serves the client now, or null.</param>
/// <param name="Turn">What became of it.</param>
public sealed record TurnSeen(DisparityMeasure Measure, TeamId? Group, DisparityTurn Turn);

/// <summary>A review that was held within the time.</summary>
/// <param name="Measure">Of what.</param>
/// <param name="Group">The team that answered for it, or null.</param>
/// <param name="Days">How long after it was promised.</param>
public sealed record ReviewSeen(DisparityMeasure Measure, TeamId? Group, double Days);

/// <summary>One group. What is null is too small to be shown.</summary>
/// <param name="Group">The team, or null for clients whom no team serves.</param>
/// <param name="Clients">How many clients it has.</param>
/// <param name="Set">How many were set.</param>
/// <param name="SetPerHundred">How many for each hundred clients.</param>
/// <param name="Declined">How many were declined.</param>
/// <param name="TakenOff">How many were taken off.</param>
/// <param name="MedianReviewDays">Half of the reviews came within so many days; null also where there were few.</param>
public sealed record DisparityRow(
    TeamId? Group, int? Clients, int? Set, double? SetPerHundred, int? Declined, int? TakenOff,
    double? MedianReviewDays);

/// <summary>The groups side by side for one measure.</summary>
/// <param name="Measure">Which.</param>
/// <param name="Rows">The groups, in the order of their ids: no ranking.</param>
public sealed record DisparityTable(DisparityMeasure Measure, IReadOnlyList<DisparityRow> Rows);

/// <summary>
/// Whether the same is decided about some clients more often than about others. It is a question and no finding: groups
/// differ in what they do. Small cells are hidden, so that nobody is known by their number; where one alone would be
/// hidden, the next smallest is hidden too, or the sum would tell it.
/// </summary>
public static class DisparityFigures
{
    private const double Hundred = 100;

    /// <summary>The tables, one for each measure.</summary>
    /// <param name="served">The groups and how many clients each has.</param>
    /// <param name="turns">What was decided within the time.</param>
    /// <param name="reviews">The reviews that were held within the time.</param>
    /// <param name="cellMin">The smallest number that is shown; nothing at all is shown as well.</param>
    public static IReadOnlyList<DisparityTable> Of(
        IReadOnlyList<ServedSeen> served, IReadOnlyList<TurnSeen> turns, IReadOnlyList<ReviewSeen> reviews,
        int cellMin)
    {
        var groups = served.OrderBy(one => one.Group?.Value ?? Guid.Empty).ToList();
        var clients = Shown([.. groups.Select(one => one.Clients)], cellMin);
        return
        [
            .. Enum.GetValues<DisparityMeasure>().Select(measure => new DisparityTable(
                measure,
                RowsOf(
                    groups, clients, [.. turns.Where(one => one.Measure == measure)],
                    reviews.Where(one => one.Measure == measure).ToLookup(one => one.Group, one => one.Days),
                    cellMin))),
        ];
    }

    private static List<DisparityRow> RowsOf(
        List<ServedSeen> groups, int?[] clients, IReadOnlyList<TurnSeen> turns, ILookup<TeamId?, double> reviews,
        int cellMin)
    {
        int?[] Column(DisparityTurn turn) => Shown(
            [.. groups.Select(one => turns.Count(other => other.Group == one.Group && other.Turn == turn))], cellMin);
        var (set, declined, off) =
            (Column(DisparityTurn.Set), Column(DisparityTurn.Declined), Column(DisparityTurn.TakenOff));
        return
        [
            .. groups.Select((one, at) => clients[at] is { } all
                ? new DisparityRow(
                    one.Group, all, set[at], RateOf(set[at], all), declined[at], off[at],
                    MedianOf([.. reviews[one.Group].Order()], cellMin))
                : new DisparityRow(one.Group, null, null, null, null, null, null)),
        ];
    }

    // Whatever lies from one to below the smallest is hidden; and if that were one alone, the next smallest with it.
    private static int?[] Shown(int[] numbers, int cellMin)
    {
        int?[] shown = [.. numbers.Select(number => number > 0 && number < cellMin ? (int?)null : number)];
        if (shown.Count(number => number is null) != 1) return shown;
        var next = Enumerable.Range(0, shown.Length).Where(at => shown[at] > 0).OrderBy(at => shown[at])
            .Cast<int?>().FirstOrDefault();
        if (next is { } also) shown[also] = null;
        return shown;
    }

    private static double? RateOf(int? number, int clients) =>
        number is { } known && clients > 0 ? Math.Round(Hundred * known / clients, 1) : null;

    private static double? MedianOf(double[] ordered, int cellMin) =>
        ordered.Length >= cellMin && Waiting.Share(ordered, 0.5) is { } half ? Math.Round(half, 1) : null;
}
