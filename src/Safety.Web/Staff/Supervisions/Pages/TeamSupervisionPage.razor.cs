using Microsoft.AspNetCore.Components;
using Safety.Core.Staff;

namespace Safety.Web.Staff.Supervisions.Pages;

/// <summary>The supervision of the people whom a manager manages, those with a late month first.</summary>
public sealed partial class TeamSupervisionPage
{
    private IReadOnlyList<SupervisionLine> people = [];

    [Inject]
    private SupervisionPages Ledgers { get; set; } = null!;

    /// <inheritdoc/>
    protected override Task LoadAsync()
    {
        if (Asker.Is(StaffRole.Manager)) people = Ledgers.OfTeam(Asker).People;
        else NotHere();
        return Task.CompletedTask;
    }
}
