using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Staff.Rotas.Pages;

/// <summary>
/// What the plain pages of a team share: rendered on the server, with forms that work without script. The role is the
/// page's policy; whether the team is there for whoever asks is decided by <see cref="RotaDesk"/>.
/// </summary>
public abstract class TeamPlainPage : ComponentBase
{
    /// <summary>Which team.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The request; these pages are never interactive.</summary>
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    /// <summary>What may be done with rotas.</summary>
    [Inject]
    public RotaDesk Desk { get; set; } = null!;

    /// <summary>People and teams.</summary>
    [Inject]
    public Standing Standing { get; set; } = null!;

    /// <summary>Who asks.</summary>
    [Inject]
    public CurrentActor Actor { get; set; } = null!;

    /// <summary>Goes on.</summary>
    [Inject]
    public NavigationManager Navigation { get; set; } = null!;

    /// <summary>The agency's clock.</summary>
    [Inject]
    public AgencyTime Time { get; set; } = null!;

    /// <summary>The team.</summary>
    protected internal TeamId Team => new(Id);

    /// <summary>What the team is called.</summary>
    protected internal string Name => Standing.Directory.NameOf(Id);

    /// <summary>What was typed, if a form was sent.</summary>
    protected internal Typed Typed { get; protected set; } = Typed.Nothing;

    /// <summary>Who asks, with their roles.</summary>
    protected internal Asker Asker { get; private set; } = null!;

    /// <summary>How they stand to the team's rota.</summary>
    protected internal RotaRelation Relation { get; private set; }

    /// <summary>Stops waiting when the person has gone.</summary>
    protected internal CancellationToken Ct => Http.RequestAborted;

    /// <inheritdoc/>
    protected sealed override async Task OnInitializedAsync()
    {
        if (Http.Request.HasFormContentType) Typed = new Typed(await Http.Request.ReadFormAsync(Ct));
        Asker = await Actor.WhoAsync()
            ?? throw new InvalidOperationException("Nobody is signed in here; this page must have a policy.");
        Relation = Desk.RelationTo(Asker, Team);
        if (Relation == RotaRelation.None) Http.Response.StatusCode = StatusCodes.Status404NotFound;
        else await LoadAsync();
    }

    /// <summary>Reads what the page shows, before any form is handled.</summary>
    protected abstract Task LoadAsync();

    /// <summary>Goes to another page, so that loading again sends nothing again.</summary>
    protected void GoTo(string address) => Navigation.NavigateTo(address, forceLoad: true);
}
