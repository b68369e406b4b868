using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>The person who wants to answer an alert, as the door knows them.</summary>
/// <param name="Staff">Who.</param>
/// <param name="Roles">What they are at the agency.</param>
public sealed record Answerer(StaffId Staff, IReadOnlyCollection<StaffRole> Roles)
{
    /// <summary>
    /// Managers and safety leads answer alerts, and whoever the alert's own ladder names, or has called as on call.
    /// </summary>
    public bool MayAnswer(Alert alert) =>
        Roles.Contains(StaffRole.Manager)
        || Roles.Contains(StaffRole.SafetyLead)
        || alert.Ladder.Steps.Any(step => step.Targets.Any(target => target.Person == Staff
            || (target.Role == LadderRole.OnCall && alert.Called.Contains(Staff.Value))));

    /// <summary>The alert is about this person.</summary>
    public bool IsConcerned(Alert alert) => alert.Concerned.Contains(Staff);
}
