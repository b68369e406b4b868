using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>Looks whether a worker carries more than a ceiling allows. Only the house asks for it.</summary>
/// <param name="Stream">The stream of the worker's caseload.</param>
public sealed record CheckCaseload(Guid Stream)
{
    /// <summary>Decides. The same excess is found once, a greater one again.</summary>
    /// <param name="caseload">What was found last, or null.</param>
    /// <param name="figure">The caseload as it stands.</param>
    /// <param name="team">The worker's team, or null.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(Caseload? caseload, CaseloadFigure figure, TeamId? team, DateTimeOffset now)
    {
        var facts = new List<object>();
        var over = figure.Lines.Where(line => line.IsOver).Select(line => new CaseloadExcess(
            line.Scheme.Code, line.Ceiling.Code, line.CarriedParts, line.MostParts, line.FullParts, line.Scheme.Whole))
            .ToList();
        var known = caseload?.Over ?? [];
        if (over.Exists(one => !known.Any(other => Covers(other, one))))
            facts.Add(new CaseloadFoundOverCeiling(
                figure.Staff, team, over, figure.Percent, figure.IsNovice,
                [.. figure.Lines.SelectMany(line => line.Cases).Select(one => one.Allocation).Distinct()], now));
        else if (over.Count == 0 && known.Count > 0)
            facts.Add(new CaseloadFoundWithinCeiling(figure.Staff, team, now));
        if (figure.NextChangeAt != caseload?.LookAt)
            facts.Add(new CaseloadLookPlanned(figure.Staff, figure.NextChangeAt, now));
        return Decision.Of(facts);
    }

    private static bool Covers(CaseloadExcess known, CaseloadExcess found) =>
        known.Scheme == found.Scheme && known.Ceiling == found.Ceiling
        && known.CarriedParts - known.MostParts >= found.CarriedParts - found.MostParts;
}
