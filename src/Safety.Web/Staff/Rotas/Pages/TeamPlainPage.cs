using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Web.Incidents.Pages;
using Safety.Web.Store;

namespace Safety.Web.Staff.Rotas.Pages;

/// <summary>
/// What the plain pages of a team share. Whether the team is there for whoever asks is decided by
/// <see cref="RotaDesk"/>.
/// </summary>
public abstract class TeamPlainPage : PlainPage
{
    /// <summary>Which team.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>What may be done with rotas.</summary>
    [Inject]
    public RotaDesk Desk { get; set; } = null!;

    /// <summary>People and teams.</summary>
    [Inject]
    public Standing Standing { get; set; } = null!;

    /// <summary>The team.</summary>
    protected internal TeamId Team => new(Id);

    /// <summary>What the team is called.</summary>
    protected internal string Name => Standing.Directory.NameOf(Id);

    /// <summary>How they stand to the team's rota.</summary>
    protected internal RotaRelation Relation { get; private set; }

    /// <inheritdoc/>
    protected sealed override Task LoadAsync()
    {
        Relation = Desk.RelationTo(Asker, Team);
        if (Relation != RotaRelation.None) return LoadTeamAsync();
        NotHere();
        return Task.CompletedTask;
    }

    /// <summary>Reads what the page shows of a team that is there, before any form is handled.</summary>
    protected abstract Task LoadTeamAsync();
}
