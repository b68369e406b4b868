using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Audit.Pages;

/// <summary>
/// Replays a history event by event: what happened in plain words, the state then, what changed, and why there was an
/// alert or none. It reads as a whole without a circuit, and prints.
/// </summary>
public sealed partial class ReplayPage
{
    private HistoryPage? shown;
    private int step;
    private StateThen? state;
    private IReadOnlyList<ValueChange> changes = [];
    private JudgementSeen? judged;
    private HistoryComparison? comparison;
    private string? loaded;

    /// <summary>One stream.</summary>
    [SupplyParameterFromQuery]
    public Guid? Stream { get; set; }

    /// <summary>Everything about a client.</summary>
    [SupplyParameterFromQuery]
    public Guid? Client { get; set; }

    /// <summary>Everything about a member of staff.</summary>
    [SupplyParameterFromQuery]
    public Guid? Staff { get; set; }

    /// <summary>One alert.</summary>
    [SupplyParameterFromQuery]
    public Guid? Alert { get; set; }

    /// <summary>The position after which the page begins.</summary>
    [SupplyParameterFromQuery]
    public long? After { get; set; }

    [Inject]
    private Standing Standing { get; set; } = default!;

    [Inject]
    private History History { get; set; } = default!;

    private bool IsChosen => new[] { Stream, Client, Staff, Alert }.Count(id => id is not null) == 1;

    private Guid? OneStream => Stream ?? Alert;

    // Whose history it is, so that a print or a second tab says it too. The title stays silent: it stands in the
    // browser's own history.
    private string? What => (shown?.Items, Staff) switch
    {
        (null or { Count: 0 }, _) => null,
        (_, { } person) => $"Everything about {Standing.Directory.NameOf(person)}, as far as you may see it.",
        ({ } items, _) when OneStream is not null =>
            $"One {Plain.Of(items[0].StreamKind).ToLowerInvariant()}, fact by fact: {items[0].Sentence}",
        _ => "Everything about one client, as far as you may see it.",
    };

    private HistoryEntry Now => shown!.Items[step];

    /// <inheritdoc/>
    protected override async Task LoadAsync(Asker asker)
    {
        // The reading is recorded each time, so that it is done once for an address.
        if (!IsChosen || loaded == Navigation.Uri) return;
        loaded = Navigation.Uri;
        (comparison, step) = (null, 0);
        shown = await History.PageAsync(
            asker,
            new HistoryQuery(
                Stream, Client is { } client ? new ClientId(client) : null,
                Staff is { } staff ? new StaffId(staff) : null,
                Alert is { } alert ? new AlertId(alert) : null, After: After ?? 0),
            Gone);
        if (shown is null) Missing();
        if (shown is { Items.Count: > 0 }) await ShowAsync(asker, shown.Items.Count - 1);
    }

    private string Further(long next) => Navigation.GetUriWithQueryParameter("after", next);

    private Task SlideAsync(ChangeEventArgs change) =>
        int.TryParse(change.Value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            ? GoAsync(to - 1)
            : Task.CompletedTask;

    private Task OnKeyAsync(KeyboardEventArgs key) => key.Key switch
    {
        "j" => GoAsync(step + 1),
        "k" => GoAsync(step - 1),
        _ => Task.CompletedTask,
    };

    private async Task GoAsync(int to)
    {
        if (Asker is { } asker && shown is not null)
            await ShowAsync(asker, Math.Clamp(to, 0, shown.Items.Count - 1));
    }

    private async Task ShowAsync(Asker asker, int to)
    {
        step = to;
        var (stream, version) = (Now.Stream, Now.Version);
        state = await History.StateAsync(asker, stream, new HistoryPoint(version, null), false, Gone);
        var change = await History.CompareAsync(
            asker, stream, new HistoryPoint(version - 1, null), new HistoryPoint(version, null), Gone);
        changes = change?.Changes ?? [];
        var said = await History.JudgementsAsync(asker, stream, Gone);
        judged = said?.FirstOrDefault(one => one.EventId == Now.EventId);
    }

    private async Task CompareAsync((long From, long To) versions)
    {
        if (Asker is not { } asker || OneStream is not { } stream) return;
        comparison = await History.CompareAsync(
            asker, stream, new HistoryPoint(versions.From, null), new HistoryPoint(versions.To, null), Gone);
    }
}
