using Safety.Core.Language;
using Safety.Core.Visits;

namespace Safety.Web.Visits;

/// <summary>The visits of somebody, or to somebody, of those that the reader may see.</summary>
/// <param name="Days">How far back they are counted.</param>
/// <param name="Tally">How they are and were covered.</param>
/// <param name="Coming">Those that come or are under way, the next first.</param>
/// <param name="Past">The latest that are over, the newest first.</param>
public sealed record VisitsSeen(
    int Days, CoverTally Tally, IReadOnlyList<VisitInBrief> Coming, IReadOnlyList<VisitInBrief> Past)
{
    private const int ListMax = 20;

    /// <summary>What these visits come to.</summary>
    public static VisitsSeen Of(IReadOnlyList<FoundVisit> found, int days)
    {
        var visits = found.Select(one => one.Visit).ToList();
        return new(
            days, CoverTally.Of(visits),
            [
                .. visits.Where(visit => !IsOver(visit)).OrderBy(visit => visit.Plan.StartsAt).Take(ListMax)
                    .Select(VisitInBrief.Of),
            ],
            [
                .. visits.Where(IsOver).OrderByDescending(visit => visit.Plan.StartsAt).Take(ListMax)
                    .Select(VisitInBrief.Of),
            ]);
    }

    private static bool IsOver(Visit visit) => visit.Shown is VisitStatus.Ended or VisitStatus.Cancelled;
}

/// <summary>One visit in a list, without a word of it.</summary>
/// <param name="Id">Which.</param>
/// <param name="StartsAt">When it begins by its plan.</param>
/// <param name="Status">How far it seems to have come.</param>
/// <param name="Band">How much stands against making it alone, or null before the first check.</param>
/// <param name="LacksCover">Whether it wants, or wanted, a second person or a manager's word, and has neither.</param>
/// <param name="IsCovered">Whether a second person comes, or came, along.</param>
public sealed record VisitInBrief(
    VisitId Id, DateTimeOffset StartsAt, VisitStatus Status, VisitRiskBand? Band, bool LacksCover, bool IsCovered)
{
    /// <summary>A visit as it seems.</summary>
    internal static VisitInBrief Of(Visit visit) => new(
        new(visit.Id), visit.Plan.StartsAt, visit.Shown, visit.Check?.Band,
        visit.Shown != VisitStatus.Underway && visit.LacksEscort, visit.IsCovered);
}
