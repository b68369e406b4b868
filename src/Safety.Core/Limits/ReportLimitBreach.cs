using Safety.Core.Language;
using Safety.Core.Limits.Rules;
using Safety.Core.Policy;

namespace Safety.Core.Limits;

/// <summary>
/// Says that a limit was crossed in a way that no contact or visit shows, such as an agreement about behaviour. It is
/// judged, counted and told like any other breach; in an emergency nothing is crossed, and that it was said stays.
/// </summary>
/// <param name="Limit">The limit.</param>
/// <param name="Report">The id, chosen by the one who asks.</param>
/// <param name="Worker">Whom it happened to, or null for the one who says so.</param>
/// <param name="HappenedAt">When it happened.</param>
/// <param name="WasEmergency">Whether it was an emergency.</param>
/// <param name="Words">What happened, sealed.</param>
public sealed record ReportLimitBreach(
    LimitId Limit, BreachReportId Report, StaffId? Worker, DateTimeOffset HappenedAt, bool WasEmergency,
    SealedText Words)
{
    /// <summary>The id is taken by another report.</summary>
    public sealed record OtherReportUnderThisId() : Refusal(
        RefusalKind.Conflict, "Something else was reported of this limit under this id.", "report");

    /// <summary>Nobody who works here has this id.</summary>
    public sealed record NobodyItHappenedTo() : Refusal(
        RefusalKind.Invalid, "There is no such person among those who work here.", "worker");

    /// <summary>The moment lies ahead.</summary>
    public sealed record HappensLater() : Refusal(
        RefusalKind.Invalid, "Only what has happened can be reported.", "happened_at");

    /// <summary>Decides. The same said again is nothing new.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="limit">The limit, or null.</param>
    /// <param name="around">What is known beside.</param>
    /// <param name="policy">The policy in force.</param>
    /// <param name="by">Who says so: whoever works with the client, or decides for their team.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        ReportLimitBreach command, Limit? limit, LimitSurroundings around, PolicyInForce policy, StaffId by,
        DateTimeOffset now)
    {
        if (limit is null) return new NoSuchLimit();
        var (worker, at) = (command.Worker ?? by, command.HappenedAt.ToUniversalTime());
        if (limit.Reported(command.Report) is { } there)
            return IsSame(there, command, worker, by) ? Decision.Nothing : new OtherReportUnderThisId();
        if (!around.IsKnown(worker)) return new NobodyItHappenedTo();
        if (at > now + LimitLimits.ClockAheadMax) return new HappensLater();
        var answer = LimitRules.Reported(LimitAsSeen.Of(limit)!, at, command.WasEmergency);
        var reported = new LimitBreachReported(
            command.Limit, limit.Client, command.Report, worker, at, command.WasEmergency, command.Words, by, now);
        return answer.Verdict switch
        {
            LimitVerdict.Kept => new LimitNotInForce(),
            LimitVerdict.Excepted => Decision.Of(reported),
            LimitVerdict.Breached => Decision.Of(
            [
                reported,
                .. RecordLimitBreach.Decide(
                    new(command.Limit, LimitOccasionType.Report, command.Report.Value, worker, at, answer.Why), limit,
                    around.Team, policy, now).Events,
            ]),
        };
    }

    // The words are opened and compared where they are sealed: those that stand are handed in again.
    private static bool IsSame(LimitBreachReport there, ReportLimitBreach command, StaffId worker, StaffId by) =>
        there.By == by && there.Worker == worker && there.WasEmergency == command.WasEmergency
        && there.HappenedAt == command.HappenedAt && there.Words == command.Words;
}
