using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Visits;

/// <summary>Plans a visit. What every clause of the risk check says is recorded with it.</summary>
/// <param name="Visit">The id, chosen by the one who asks.</param>
/// <param name="Worker">Who goes.</param>
/// <param name="Client">To whom.</param>
/// <param name="Plan">What is planned.</param>
/// <param name="BodyMac">The keyed code of the body as it was sent.</param>
public sealed record PlanVisit(VisitId Visit, StaffId Worker, ClientId Client, VisitPlan Plan, string BodyMac)
{
    /// <summary>The id is taken by another plan.</summary>
    public sealed record OtherVisitUnderThisId() : Refusal(
        RefusalKind.Conflict, "Another visit was planned under this id.");

    /// <summary>A code that is not on the list.</summary>
    public sealed record UnknownCode() : Refusal(
        RefusalKind.Invalid, "This is not one of the listed answers.", "purpose");

    /// <summary>The end does not lie after the beginning and ahead of now.</summary>
    public sealed record EndsTooSoon() : Refusal(
        RefusalKind.Invalid, "The visit must end after it begins, and after now.", "ends_at");

    /// <summary>The visit is too long to be watched over.</summary>
    public sealed record TooLong() : Refusal(RefusalKind.Invalid, "A visit lasts at most 24 hours.", "ends_at");

    /// <summary>The beginning lies too far back or ahead.</summary>
    public sealed record BadBeginning() : Refusal(
        RefusalKind.Invalid, "A visit begins at most an hour ago and at most a year from now.", "starts_at");

    /// <summary>Who shall come along is named twice, does not work here, or is the worker.</summary>
    public sealed record BadCompany() : Refusal(
        RefusalKind.Invalid, "Name up to eight colleagues who work here, each once.", "with");

    /// <summary>The worker does not work here.</summary>
    public sealed record WorkerGone() : Refusal(RefusalKind.Invalid, "There is no such person working here.", "worker");

    /// <summary>Decides. The same body sent again by the same person is no new plan.</summary>
    public static Decision Decide(
        PlanVisit command, Visit? visit, VisitKnowledge known, IReadOnlySet<StaffId> working, StaffId by,
        PolicyInForce policy, DateTimeOffset now)
    {
        if (visit?.IsSamePlan(by, command.BodyMac) == true) return Decision.Nothing;
        if (visit is not null) return new OtherVisitUnderThisId();
        if (FirstRefusal(command, working, by, now) is { } refusal) return refusal;
        var plan = command.Plan with
        {
            StartsAt = command.Plan.StartsAt.ToUniversalTime(),
            EndsAt = command.Plan.EndsAt.ToUniversalTime(),
            // Only the worker can wish to go although the cool-off lasts; nobody wishes it for them.
            OptsIn = command.Plan.OptsIn && by == command.Worker,
        };
        var planned = new VisitPlanned(
            command.Worker, command.Client, known.Worker.Team, plan, command.BodyMac, by, now);
        return Decision.Of(planned, FirstRiskCheck.Of(command.Visit, planned, known, policy, now));
    }

    private static Refusal? FirstRefusal(
        PlanVisit command, IReadOnlySet<StaffId> working, StaffId by, DateTimeOffset now)
    {
        var plan = command.Plan;
        // Nobody plans for the canary but itself.
        var goes = Canary.Is(command.Worker) ? by == command.Worker : working.Contains(command.Worker);
        if (!goes) return new WorkerGone();
        if (!Enum.IsDefined(plan.Purpose) || !Enum.IsDefined(plan.PlaceKind)) return new UnknownCode();
        if (plan.StartsAt < now - VisitLimits.BegunAgoMax || plan.StartsAt > now + VisitLimits.AheadMax)
            return new BadBeginning();
        if (plan.EndsAt <= plan.StartsAt || plan.EndsAt <= now) return new EndsTooSoon();
        if (plan.EndsAt - plan.StartsAt > VisitLimits.LengthMax) return new TooLong();
        return IsBadCompany(command, working) ? new BadCompany() : null;
    }

    private static bool IsBadCompany(PlanVisit command, IReadOnlySet<StaffId> working) =>
        command.Plan.With.Count > VisitLimits.CompanionsMax
        || command.Plan.With.Distinct().Count() != command.Plan.With.Count
        || command.Plan.With.Any(person => person == command.Worker || !working.Contains(person));
}
