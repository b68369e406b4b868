using Microsoft.AspNetCore.Components;
using Safety.Web.Alerts;
using Safety.Web.Alerts.Views;
using Safety.Web.Clients;
using Safety.Web.Door;
using Safety.Web.Staff;

namespace Safety.Web.Audit.Pages;

/// <summary>Ways to what can be replayed: a person, a client, the latest alerts, any stream.</summary>
public partial class ReplayChoice
{
    private const int Shown = 10;

    private IReadOnlyList<StaffCard> people = [];
    private IReadOnlyList<ClientCard> clients = [];
    private IReadOnlyList<AlertEntry> alerts = [];

    /// <summary>Who chooses.</summary>
    [Parameter, EditorRequired]
    public Asker? Asker { get; set; }

    /// <summary>Whether something is chosen already.</summary>
    [Parameter, EditorRequired]
    public bool IsChosen { get; set; }

    [Inject]
    private People People { get; set; } = default!;

    [Inject]
    private ClientPages Clients { get; set; } = default!;

    [Inject]
    private AlertQueue Alerts { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Asker is not { } asker || alerts.Count > 0 || people.Count > 0) return;
        people = People.List(asker, new PeopleQuery(Left: true, Limit: PeopleQuery.LimitMax)).Items;
        clients = (await Clients.ListAsync(asker, new ClientQuery(Limit: Shown), default)).Items;
        alerts = (await Alerts.ListAsync(asker, new AlertQuery(AlertListState.All, null, Shown), default)).Items;
    }
}
