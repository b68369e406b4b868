using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Clients;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Casework.Pages;

/// <summary>A worker is asked to work with a client.</summary>
public sealed partial class NewCasePage
{
    private IReadOnlyList<Choice> kinds = [];

    [Inject]
    private ClientReader Clients { get; set; } = null!;

    [Inject]
    private Standing Standing { get; set; } = null!;

    /// <inheritdoc/>
    protected override Task LoadAsync()
    {
        if (!Asker.Is(StaffRole.Manager, StaffRole.SafetyLead)) NotHere();
        kinds =
        [
            .. Standing.PolicyAt(Time.Now).Numbers.CaseloadSchemes.SelectMany(scheme => scheme.Kinds.Select(
                kind => new Choice($"{scheme.Code}/{kind.Code}", $"{scheme.Label}: {kind.Label}"))),
        ];
        return Task.CompletedTask;
    }

    private async Task ProposeAsync()
    {
        if (!Asker.Is(StaffRole.Manager, StaffRole.SafetyLead)) return;
        var (client, worker) = (await ClientAsync(), PersonIn("worker_id"));
        if (Typed.Errors.Count > 0) return;
        var kind = Typed.Text("kind").Split('/');
        var form = new AllocationForm
        {
            ClientId = client,
            WorkerId = worker,
            Scheme = kind[0],
            Kind = kind.Length > 1 ? kind[1] : null,
        };
        var answer = await Desk.ProposeAsync(Asker, form, Ct);
        if (answer.Refusal is { } no) Typed.Refuse(no, ("scheme", "kind"));
        else GoTo($"/casework/{answer.Id}?done={CaseActs.Proposed}");
    }

    private async Task<ClientId?> ClientAsync()
    {
        if (Typed.TextOrNull("client_id")?.Trim() is not { } reference) return null;
        var found = await Clients.ListAsync(Asker, new ClientQuery(Reference: reference, Limit: 2), Ct);
        if (found.Items.FirstOrDefault(one => one.Reference == reference) is { } client) return client.Id;
        Typed.Wrong("client_id", "There is no client with this number among those of your teams.");
        return null;
    }
}
