using Microsoft.AspNetCore.Components;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Alerts.Views;
using Safety.Web.Clients;
using Safety.Web.Door;

namespace Safety.Web.Alerts.Pages;

/// <summary>
/// One alert: why, who has it, what comes next, every message with its result, and the acts that are open to the
/// reader. Opening it, from a mail or anywhere, changes nothing.
/// </summary>
public sealed partial class AlertPage
{
    private readonly AnswerForm form = new();
    private AlertSheet? sheet;
    private bool isReporter;
    private bool seesSubject;
    private string? meanwhile;
    private DateTimeOffset checkedAt;

    /// <summary>Which alert.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private ClientReader Clients { get; set; } = default!;

    private AlertEntry Alert => sheet!.Alert;

    private AlertId AlertId => new(Id);

    /// <inheritdoc/>
    protected override async Task LoadAsync(Asker asker)
    {
        sheet = await Queue.FindAsync(asker, AlertId, Gone);
        checkedAt = Time.Now;
        // Whoever was only called by name, such as a director, need not be among those who serve the client.
        seesSubject = sheet?.Alert.Subject is not { Type: AlertSubjectType.Client, Id: var client }
            || await Clients.FindAsync(asker, new ClientId(client), Gone) is not null;
        if (sheet is null)
        {
            isReporter = await Queue.RelationAsync(asker, AlertId, Gone) == AlertRelation.Reporter;
            if (!isReporter) Missing();
            return;
        }

        Listen();
    }

    /// <inheritdoc/>
    protected override bool Concerns(IReadOnlySet<Guid> changed) =>
        changed.Contains(Id) || sheet?.Alert.Ties.Any(tie => changed.Contains(tie.Id.Value)) == true;

    /// <inheritdoc/>
    protected override async Task ReadAgainAsync()
    {
        var before = sheet?.Alert.Owner;
        await ReloadAsync();
        var now = sheet?.Alert.Owner;
        if (before?.Id == now?.Id) return;
        meanwhile = now is null
            ? $"Meanwhile {before?.Name} no longer has it."
            : now.Id == Asker?.Staff ? null : $"Meanwhile {now.Name} took it.";
    }

    private async Task TakeAsync() => await ActAsync(
        asker => Desk.AcknowledgeAsync(asker, AlertId, null, Gone), "You have it. Decide what follows.");

    private async Task KeepAsync() => await ActAsync(
        asker => Desk.AcknowledgeAsync(asker, AlertId, null, Gone), "You still have it. The others are not called.");

    // The version is sent with what ends an alert or its calls: nobody decides over what they have not seen.
    private async Task DecideAsync()
    {
        var done = await ActAsync(
            asker => Desk.ResolveAsync(asker, AlertId, form.Resolution, sheet?.Version, Gone), "Decided.");
        if (done) form.Clear();
    }

    private async Task EscalateAsync(string reason)
    {
        await ActAsync(
            asker => Desk.EscalateAsync(asker, AlertId, new EscalationForm(reason), null, Gone),
            "The next step is called.");
    }

    private async Task SilenceAsync()
    {
        if (await ActAsync(
            asker => Desk.SilenceAsync(asker, AlertId, form.Silence(Time.Now), sheet?.Version, Gone),
            "It is silent until then; calls go on by themselves after it."))
            form.Clear();
    }

    private async Task ReopenAsync(string reason)
    {
        await ActAsync(
            asker => Desk.ReopenAsync(asker, AlertId, new AlertReopeningForm(reason), null, Gone), "It is open again.");
    }
}
