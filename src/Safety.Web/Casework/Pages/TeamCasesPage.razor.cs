using Safety.Core.Staff;

namespace Safety.Web.Casework.Pages;

/// <summary>What waits for a manager's answer, the soonest due first, and what each of their people carries.</summary>
public sealed partial class TeamCasesPage
{
    private TeamCasework? team;

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        if (Asker.Is(StaffRole.Manager, StaffRole.SafetyLead)) team = await Caseloads.OfTeamAsync(Asker, Ct);
        else NotHere();
    }
}
