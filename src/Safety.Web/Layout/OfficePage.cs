using Microsoft.AspNetCore.Components;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Layout;

/// <summary>
/// What pages of the office share: who asks, one load, one way of acting and of saying why something was not done.
/// Each load and each act asks again who the person is, because a circuit may outlive their role.
/// </summary>
public abstract class OfficePage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource gone = new();

    /// <summary>Begins it.</summary>
    protected OfficePage() => Gone = gone.Token;

    /// <summary>The request while the page is prerendered, or null in a circuit.</summary>
    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [Inject]
    private CurrentActor Actor { get; set; } = default!;

    /// <summary>The agency's clock.</summary>
    [Inject]
    protected AgencyTime Time { get; set; } = default!;

    /// <summary>Leads elsewhere.</summary>
    [Inject]
    protected NavigationManager Navigation { get; set; } = default!;

    /// <summary>Who looks at the page; null only before the first load, or when they no longer work here.</summary>
    protected Asker? Asker { get; private set; }

    /// <summary>Whether there is nothing at this address for this person.</summary>
    protected bool IsMissing { get; private set; }

    /// <summary>Whether an act is under way.</summary>
    protected bool IsBusy { get; private set; }

    /// <summary>Whether nothing can be pressed now: prerendered, or an act is under way.</summary>
    protected bool IsStill => IsBusy || !RendererInfo.IsInteractive;

    /// <summary>Why the last act was refused.</summary>
    protected IReadOnlyList<PageError> Errors { get; set; } = [];

    /// <summary>What was just done, as a sentence, or null.</summary>
    protected string? Told { get; set; }

    /// <summary>
    /// Ends when the page is left. Taken once: a load that is still under way then asks for it after its source is
    /// gone.
    /// </summary>
    protected CancellationToken Gone { get; }

    /// <summary>Reads what the page shows; called with the person known, at first and after each act.</summary>
    protected abstract Task LoadAsync(Asker asker);

    /// <summary>
    /// Loads before the first drawing: a page that is drawn empty would say for a moment that there is nothing here.
    /// </summary>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        await ReloadAsync();
        await base.SetParametersAsync(ParameterView.Empty);
    }

    /// <summary>Reads again what the page shows.</summary>
    protected async Task ReloadAsync()
    {
        IsMissing = false;
        Asker = await Actor.WhoAsync();
        if (Asker is { } asker)
            await LoadAsync(asker);
        else
            Missing();
    }

    /// <summary>Says that there is nothing here for this person; the status says it too.</summary>
    protected void Missing()
    {
        IsMissing = true;
        if (Http is { Response.HasStarted: false } http)
            http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    /// <summary>The reason why the last act was refused that belongs to a field, or null.</summary>
    protected string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Reason;

    /// <summary>Asks something to be done, tells what came of it, and reads the page again.</summary>
    /// <param name="act">What to ask for.</param>
    /// <param name="told">What to say when it was done.</param>
    /// <returns>Whether it was done.</returns>
    protected async Task<bool> ActAsync(Func<Asker, Task<Answer>> act, string told)
    {
        if (IsBusy) return false;
        IsBusy = true;
        (Errors, Told) = ([], null);
        try
        {
            if (await Actor.WhoAsync() is not { } asker)
                Errors = [new PageError("You are no longer signed in. Load the page again.")];
            else if ((await act(asker)).Refusal is { } refusal)
                Errors = [new PageError(refusal.Reason, refusal.Field)];
            else
                Told = told;
            await ReloadAsync();
        }
        catch (JasperFx.ConcurrencyException)
        {
            Errors = [new PageError("Too many people changed this at the same moment. Nothing was stored; try again.")];
        }
        finally
        {
            IsBusy = false;
        }

        return Errors.Count == 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of what the page holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        gone.Cancel();
        gone.Dispose();
    }
}
