using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Visits;

/// <summary>Starts a visit. From now on the watch knows when the worker must be heard of.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Through">By which way the word came in.</param>
public sealed record StartVisit(VisitId Visit, VisitChannel Through)
{
    /// <summary>The visit is planned for later.</summary>
    public sealed record TooEarly() : Refusal(
        RefusalKind.Conflict, "This visit is planned for later. Plan another for now.");

    /// <summary>The planned end has passed.</summary>
    public sealed record PlanIsPast() : Refusal(
        RefusalKind.Conflict, "The planned end has passed. Plan the visit anew.");

    /// <summary>Decides. What has become known since the plan is judged once more.</summary>
    public static Decision Decide(
        StartVisit command, Visit? visit, VisitKnowledge known, VisitCaller caller, PolicyInForce policy,
        DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (visit.RefusalToSpeak(caller) is { } refusal) return refusal;
        if (visit.Shown == VisitStatus.Underway) return Decision.Nothing;
        if (visit.Shown != VisitStatus.Planned) return new VisitIsOver();
        if (now < visit.Plan.StartsAt - VisitLimits.StartsEarlyMax) return new TooEarly();
        if (visit.EndsAt <= now) return new PlanIsPast();
        var check = visit.CheckAnew(known, policy, now);
        var judged = check is null ? visit : visit with { Check = check };
        if (!judged.MayGo) return CoverNeeded.Of(judged);
        var times = TimesOf(judged, policy);
        var started = new VisitStarted(
            judged.IsCovered, times, times.DuesFrom(now, visit.EndsAt), caller.By, command.Through, now);
        return check is null ? Decision.Of(started) : Decision.Of(check, started);
    }

    /// <summary>How often the worker must be heard of when the visit starts.</summary>
    internal static VisitTimes TimesOf(Visit visit, PolicyInForce policy) => Canary.Is(visit.Worker)
        ? VisitTimes.OfCanary(policy)
        : VisitTimes.Of(policy, visit.NeedsCover);

    /// <summary>The visit needs a second person and has none.</summary>
    /// <param name="Because">What objects, as sentences.</param>
    public sealed record CoverNeeded(string Because) : Refusal(
        RefusalKind.Conflict, $"This visit needs a second person, or a manager who lets it go ahead. {Because}")
    {
        internal static CoverNeeded Of(Visit visit)
        {
            IEnumerable<string> whys =
            [
                .. visit.SoloRefusedAt is null ? [] : new[] { "The worker has refused to go alone." },
                .. visit.Check!.Answers.Where(answer => answer.Objects).Select(answer => answer.Why),
            ];
            return new CoverNeeded(string.Join(' ', whys));
        }
    }
}
