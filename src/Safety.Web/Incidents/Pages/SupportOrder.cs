using Safety.Core.Incidents;
using Safety.Web.Incidents.Views;

namespace Safety.Web.Incidents.Pages;

/// <summary>Which steps of support ask for something now, and which only wait their turn or are over.</summary>
internal static class SupportOrder
{
    /// <summary>What is offered, late, or owed next.</summary>
    public static IReadOnlyList<SupportSeen> Now(IReadOnlyList<SupportSeen> steps)
    {
        var next = steps.FirstOrDefault(step => step.Standing == SupportStanding.Owed);
        return [.. steps.Where(step => step.Standing == SupportStanding.Offered || step.IsOverdue || step == next)];
    }

    /// <summary>All others, in their order.</summary>
    public static IReadOnlyList<SupportSeen> Rest(IReadOnlyList<SupportSeen> steps) => [.. steps.Except(Now(steps))];
}
