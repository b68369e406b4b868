using Microsoft.AspNetCore.Components;
using Safety.Core.Incidents;
using Safety.Web.Alerts.Views;
using Safety.Web.Door;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Alerts.Pages;

/// <summary>
/// The queue: what waits for an answer, who has it, what comes next. Alive while there is a circuit; without one it
/// reads as it was, and a browser without script loads it again by itself.
/// </summary>
public sealed partial class AlertsPage
{
    private const int DecidedShown = 10;

    // The alerts are read again at each change; this is for what only time changes, such as who is on leave.
    private static readonly TimeSpan LooksAgain = TimeSpan.FromSeconds(5);

    private IReadOnlyList<AlertEntry> rows = [];
    private IReadOnlyList<AlertEntry> decided = [];
    private IReadOnlyDictionary<Guid, IncidentCategory> categories = new Dictionary<Guid, IncidentCategory>();
    private int unanswered;
    private string? more;
    private string? news;
    private DateTimeOffset checkedAt;

    /// <summary>The cursor of the page to show, or null for the first.</summary>
    [SupplyParameterFromQuery]
    public string? After { get; set; }

    /// <inheritdoc/>
    protected override async Task LoadAsync(Asker asker)
    {
        if (!await Queue.HasQueueAsync(asker, Gone))
        {
            Missing();
            return;
        }

        var cursor = After is null ? null : AlertCursor.Read(After);
        var open = await Queue.ListAsync(asker, new AlertQuery(AlertListState.Open, cursor), Gone);
        var over = await Queue.ListAsync(asker, new AlertQuery(AlertListState.Resolved, null, DecidedShown), Gone);
        categories = await Queue.CategoriesAsync(open.Items, Gone);
        Tell(open.Items);
        (rows, more, decided, checkedAt) = (open.Items, open.Next, over.Items, Time.Now);
        unanswered = (await Queue.CountAsync(asker, Gone)).Unanswered;
        Listen();
    }

    /// <inheritdoc/>
    protected override async Task TickAsync()
    {
        if (Gone.IsCancellationRequested) return;
        if (Time.Now - checkedAt >= LooksAgain)
            await LookAsync();
        else
            StateHasChanged();
    }

    // Said to screen readers, so that a new alert is heard without looking.
    private void Tell(IReadOnlyList<AlertEntry> now)
    {
        if (!IsLive) return;
        var known = rows.Select(row => row.Id).ToHashSet();
        var fresh = now.Where(row => !known.Contains(row.Id)).ToList();
        if (fresh.Count > 0)
            news = $"New alert: {string.Join("; ", fresh.Select(row => row.KindWords))}.";
    }

    private string? AboutOf(AlertEntry row) =>
        categories.TryGetValue(row.Id.Value, out var category) ? Kinds.Words(category) : null;

    private async Task TakeAsync(AlertEntry row) => await ActAsync(
        asker => Desk.AcknowledgeAsync(asker, row.Id, null, Gone),
        $"You have it: {row.KindWords}. Decide what follows.");
}
