using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Limits.Rules;

namespace Safety.Core.Visits;

/// <summary>What the client's limits say of a planned visit.</summary>
public static class VisitOccasion
{
    // What the agency plans counts towards no measure of contact.
    private static readonly LimitScene Scene = new(TimeZoneInfo.Utc, _ => ContactsSoFar.None);

    /// <summary>
    /// What each limit says of a plan, as if the worker went alone. Who comes along, and whether security is there, is
    /// settled after the plan, and settles what is said by <see cref="IsMetByCompany"/>.
    /// </summary>
    /// <param name="limits">The limits of the client.</param>
    /// <param name="visit">The visit.</param>
    /// <param name="worker">Who goes.</param>
    /// <param name="plan">What is planned.</param>
    public static IReadOnlyList<LimitAnswer> HeldAgainst(
        IReadOnlyList<LimitAsSeen> limits, VisitId visit, StaffId worker, VisitPlan plan) =>
        LimitRules.Judge(limits, Of(visit, worker, plan), Scene);

    /// <summary>The visit as an occasion, of one worker without security.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="worker">Who goes.</param>
    /// <param name="plan">What is planned.</param>
    public static LimitOccasion Of(VisitId visit, StaffId worker, VisitPlan plan) => new(
        LimitOccasionType.PlannedVisit, visit.Value, plan.StartsAt,
        plan.PlaceKind == VisitPlaceKind.ClientHome ? LimitChannel.HomeVisit : LimitChannel.Meeting,
        LimitParty.Agency, worker)
    {
        IsAgreed = true,
        AtOffice = plan.PlaceKind == VisitPlaceKind.AgencyPremises,
        Workers = 1,
        Security = false,
    };

    /// <summary>
    /// Whether a second person, or the control that a manager names instead, keeps a limit of this kind. The others
    /// speak against the plan itself.
    /// </summary>
    /// <param name="kind">What the limit says.</param>
    public static bool IsMetByCompany(LimitKind kind) =>
        kind is LimitKind.TwoWorkersPresent or LimitKind.SecurityPresent;
}
