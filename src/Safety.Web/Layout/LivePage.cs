using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>
/// What live pages of the office share while there is a circuit: they look again when what they show changed, and tell
/// the time each second. Without a circuit they read as they were.
/// </summary>
public abstract class LivePage : OfficePage
{
    private IDisposable? hearing;
    private ITimer? ticking;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    /// <summary>Whether the page hears of changes by now.</summary>
    protected bool IsLive => hearing is not null;

    /// <summary>Begins to hear; asked again, or without a circuit, it does nothing.</summary>
    protected void Listen()
    {
        if (!RendererInfo.IsInteractive || IsLive) return;
        hearing = Hear(changed =>
        {
            if (Concerns(changed)) _ = InvokeAsync(LookAsync);
        });
        ticking = Clock.CreateTimer(
            _ => InvokeAsync(TickAsync), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    /// <summary>Calls back soon after something changed, with the ids of what did, until disposed.</summary>
    protected abstract IDisposable Hear(Action<IReadOnlySet<Guid>> heard);

    /// <summary>Whether a change of these is one of this page.</summary>
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
