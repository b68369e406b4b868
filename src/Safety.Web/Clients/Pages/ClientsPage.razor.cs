using Microsoft.AspNetCore.Components;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Layout;
using Safety.Web.Staff;

namespace Safety.Web.Clients.Pages;

/// <summary>The register of clients, for whoever serves them or answers for those who do.</summary>
public sealed partial class ClientsPage
{
    private ClientList clients = new([], null);
    private IReadOnlyList<TeamView> teams = [];
    private Guid newId = Guid.CreateVersion7();
    private string? reference;
    private string? name;
    private Guid? team;

    /// <summary>What the reference begins with.</summary>
    [SupplyParameterFromQuery]
    public string? Reference { get; set; }

    /// <summary>The reference after which the page begins.</summary>
    [SupplyParameterFromQuery]
    public string? After { get; set; }

    [Inject]
    private ClientPages Pages { get; set; } = default!;

    [Inject]
    private ClientDesk Desk { get; set; } = default!;

    [Inject]
    private People People { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task LoadAsync(Asker asker)
    {
        teams = People.Teams();
        clients = await Pages.ListAsync(asker, new ClientQuery(Short(Reference), null, Short(After)), Gone);
    }

    private static string? Short(string? text) =>
        text?.Length > ClientLimits.ReferenceMax ? text[..ClientLimits.ReferenceMax] : text;

    private string Further(string next) => Navigation.GetUriWithQueryParameter("after", next);

    private static string RisksOf(ClientCard client) => client.RisksInForce.Count == 0
        ? "none"
        : string.Join(", ", client.RisksInForce.Select(kind => Plain.Of(kind)));

    private string NameOf(TeamId? id) => teams.FirstOrDefault(one => one.Id == id)?.Name ?? "no team";

    private async Task RegisterAsync()
    {
        var form = new RegisterForm
        {
            Reference = reference ?? "", DisplayName = name, Team = team is { } one ? new TeamId(one) : null,
        };
        var id = new ClientId(newId);
        if (await ActAsync(asker => Desk.RegisterAsync(asker, id, form, Gone), "The client is registered."))
            Navigation.NavigateTo($"/clients/{newId}");
    }
}
