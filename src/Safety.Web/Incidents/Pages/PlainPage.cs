using Microsoft.AspNetCore.Components;
using Safety.Web.Door;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Pages;

/// <summary>
/// What pages for staff share: plain HTML, rendered on the server, forms that work without script. The role is the
/// page's policy; whether what it shows is there for whoever asks is decided where it is read.
/// </summary>
public abstract class PlainPage : ComponentBase
{
    /// <summary>The request; these pages are never interactive.</summary>
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    /// <summary>Who asks.</summary>
    [Inject]
    public CurrentActor Actor { get; set; } = null!;

    /// <summary>Goes on.</summary>
    [Inject]
    public NavigationManager Navigation { get; set; } = null!;

    /// <summary>The agency's clock.</summary>
    [Inject]
    public AgencyTime Time { get; set; } = null!;

    /// <summary>What was typed, if a form was sent.</summary>
    protected internal Typed Typed { get; protected set; } = Typed.Nothing;

    /// <summary>Who asks, with their roles.</summary>
    protected internal Asker Asker { get; private set; } = null!;

    /// <summary>Stops waiting when the person has gone.</summary>
    protected internal CancellationToken Ct => Http.RequestAborted;

    /// <inheritdoc/>
    protected sealed override async Task OnInitializedAsync()
    {
        if (Http.Request.HasFormContentType) Typed = new Typed(await Http.Request.ReadFormAsync(Ct));
        Asker = await Actor.WhoAsync()
            ?? throw new InvalidOperationException("Nobody is signed in here; this page must have a policy.");
        await LoadAsync();
    }

    /// <summary>Reads what the page shows, before any form is handled.</summary>
    protected virtual Task LoadAsync() => Task.CompletedTask;

    /// <summary>There is no such thing for whoever asks; whether there is one at all is not said.</summary>
    protected void NotHere() => Http.Response.StatusCode = StatusCodes.Status404NotFound;

    /// <summary>Goes to another page when what was asked is done; else says at the form why not.</summary>
    protected void GoOnOrRefuse(Answer answer, string address)
    {
        if (answer.Refusal is { } no) Typed.Refuse(no);
        else GoTo(address);
    }

    /// <summary>Goes to another page, so that loading again sends nothing again.</summary>
    protected void GoTo(string address) => Navigation.NavigateTo(address, forceLoad: true);
}
