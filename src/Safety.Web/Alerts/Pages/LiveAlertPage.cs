using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;

namespace Safety.Web.Alerts.Pages;

/// <summary>
/// What the pages of alerts share while there is a circuit: they look again when an alert changed, and tell the time
/// each second. Without a circuit they read as they were.
/// </summary>
public abstract class LiveAlertPage : OfficePage
{
    private IDisposable? hearing;
    private ITimer? ticking;

    /// <summary>What is shown comes from here.</summary>
    [Inject]
    protected AlertQueue Queue { get; set; } = default!;

    /// <summary>What is done goes there.</summary>
    [Inject]
    protected AlertDesk Desk { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    /// <summary>Whether the page hears of changes by now.</summary>
    protected bool IsLive => hearing is not null;

    /// <summary>Begins to hear; asked again, or without a circuit, it does nothing.</summary>
    protected void Listen()
    {
        if (!RendererInfo.IsInteractive || IsLive) return;
        hearing = Queue.WhenChanged(changed =>
        {
            if (Concerns(changed)) _ = InvokeAsync(LookAsync);
        });
        ticking = Clock.CreateTimer(
            _ => InvokeAsync(TickAsync), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    /// <summary>Whether a change of these alerts is one of this page.</summary>
    protected virtual bool Concerns(IReadOnlySet<Guid> changed) => true;

    /// <summary>Reads the page again; a page adds what it says about the difference.</summary>
    protected virtual Task ReadAgainAsync() => ReloadAsync();

    /// <summary>What happens each second.</summary>
    protected virtual Task TickAsync()
    {
        StateHasChanged();
        return Task.CompletedTask;
    }

    /// <summary>Looks again, unless an act is under way, which reads the page again by itself.</summary>
    protected async Task LookAsync()
    {
        if (Gone.IsCancellationRequested || IsBusy) return;
        try
        {
            await ReadAgainAsync();
            StateHasChanged();
        }
        catch (OperationCanceledException) when (Gone.IsCancellationRequested)
        {
            // Whoever left needs no answer any more.
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        hearing?.Dispose();
        ticking?.Dispose();
        base.Dispose(disposing);
    }
}
