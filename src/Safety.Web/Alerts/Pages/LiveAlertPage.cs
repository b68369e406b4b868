using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;

namespace Safety.Web.Alerts.Pages;

/// <summary>What the pages of alerts share: they hear of changed alerts while there is a circuit.</summary>
public abstract class LiveAlertPage : LivePage
{
    /// <summary>What is shown comes from here.</summary>
    [Inject]
    protected AlertQueue Queue { get; set; } = default!;

    /// <summary>What is done goes there.</summary>
    [Inject]
    protected AlertDesk Desk { get; set; } = default!;

    /// <inheritdoc/>
    protected override IDisposable Hear(Action<IReadOnlySet<Guid>> heard) => Queue.WhenChanged(heard);
}
