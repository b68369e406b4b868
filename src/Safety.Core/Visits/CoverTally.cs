namespace Safety.Core.Visits;

/// <summary>
/// How some visits are and were covered. Counts of what the agency provided, not of what anybody did wrong.
/// </summary>
/// <param name="Coming">Visits that are planned or under way.</param>
/// <param name="ComingUncovered">Planned ones that want a second person, or a manager's word, and have neither.</param>
/// <param name="Made">Visits that began and are over.</param>
/// <param name="Together">Those of them that began with a second person.</param>
/// <param name="AloneByWord">Those that began alone under a manager's name although something objected.</param>
/// <param name="RefusedAlone">Visits, made or not, that the worker refused to make alone.</param>
/// <param name="NobodyCame">Visits that are over, wanted a second person and had none.</param>
public sealed record CoverTally(
    int Coming, int ComingUncovered, int Made, int Together, int AloneByWord, int RefusedAlone, int NobodyCame)
{
    /// <summary>What these visits come to, as whoever goes may see it: a duress code changes no number.</summary>
    /// <param name="visits">The visits.</param>
    public static CoverTally Of(IReadOnlyCollection<Visit> visits)
    {
        var over = visits.Where(visit => visit.Shown is VisitStatus.Ended or VisitStatus.Cancelled).ToList();
        var coming = visits.Where(visit => visit.Shown is VisitStatus.Planned or VisitStatus.Underway).ToList();
        var made = over.Where(visit => visit.Started is not null).ToList();
        return new(
            coming.Count,
            coming.Count(visit => visit.Shown == VisitStatus.Planned && visit.LacksEscort),
            made.Count,
            made.Count(visit => visit.Started!.Escorted),
            made.Count(visit => !visit.Started!.Escorted && visit.Authorisation is not null),
            visits.Count(visit => visit.SoloRefusedAt is not null),
            over.Count(visit => visit.LacksEscort));
    }
}
