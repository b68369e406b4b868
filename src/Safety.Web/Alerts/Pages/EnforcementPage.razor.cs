using Microsoft.AspNetCore.Components;
using Safety.Web.Alerts.Enforcing;
using Safety.Web.Door;

namespace Safety.Web.Alerts.Pages;

/// <summary>
/// The manager's list "limits should be enforced": each finding with its reason, its clock and the choices. Alive while
/// there is a circuit.
/// </summary>
public sealed partial class EnforcementPage
{
    private EnforcementView view = new([], false);
    private DateTimeOffset checkedAt;

    [Inject]
    private EnforcementList Enforcing { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task LoadAsync(Asker asker)
    {
        if (await Enforcing.ViewAsync(asker, Gone) is not { } found)
        {
            Missing();
            return;
        }

        (view, checkedAt) = (found, Time.Now);
        Listen();
    }
}
