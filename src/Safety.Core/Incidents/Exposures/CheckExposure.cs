using Safety.Core.Language;

namespace Safety.Core.Incidents.Exposures;

/// <summary>Looks how much the incidents of a window weigh on a worker. Only the house asks for it.</summary>
/// <param name="Stream">The stream of the worker's exposure.</param>
public sealed record CheckExposure(Guid Stream)
{
    /// <summary>There is no such exposure.</summary>
    public sealed record NoSuchExposure() : Refusal(RefusalKind.NotFound, "There is no such exposure.");

    /// <summary>
    /// Decides. Each occasion is found once: again only after it fell below. Where it is a concern only by what the
    /// line manager must not know, no team is named, so that the safety leads answer.
    /// </summary>
    /// <param name="exposure">What was found last, or null.</param>
    /// <param name="figure">The index as it stands.</param>
    /// <param name="staff">The worker.</param>
    /// <param name="team">The worker's team, or null.</param>
    /// <param name="numbers">The agency's concern and window.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        Exposure? exposure, ExposureFigure figure, StaffId staff, TeamId? team, (int Concern, int WindowDays) numbers,
        DateTimeOffset now)
    {
        if (exposure is not { IsHigh: true })
        {
            return figure.FallsAt is not { } falls
                ? Decision.Nothing
                : Decision.Of(new ExposureFoundHigh(
                    staff, figure.IsHighByName ? team : null, figure.IndexHalves, numbers.Concern, numbers.WindowDays,
                    [.. figure.Counted.Select(one => one.Incident)],
                    [.. figure.Counted.SelectMany(one => one.Accused).Distinct()], falls, now));
        }

        if (!figure.IsHigh) return Decision.Of(new ExposureFoundLow(staff, exposure.Team, now));
        return exposure.LookAt <= now && figure.FallsAt is { } later
            ? Decision.Of(new ExposureLookPlanned(staff, later, now))
            : Decision.Nothing;
    }
}
