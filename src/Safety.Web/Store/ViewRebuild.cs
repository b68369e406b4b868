using Marten;
using Npgsql;

namespace Safety.Web.Store;

/// <summary>The verb <c>rebuild-view</c>: makes a view anew from the facts, with a node that is not started.</summary>
public static class ViewRebuild
{
    /// <summary>How long one rebuild may take. Our judgement: some hundred million facts.</summary>
    public static readonly TimeSpan LastsAtMost = TimeSpan.FromHours(6);

    /// <summary>The name that stands for all views, one after the other.</summary>
    public const string All = "all";

    /// <summary>Rebuilds a view, or all, and says whether anything is different from before.</summary>
    /// <param name="view">The view's name, <see cref="All"/>, or null.</param>
    /// <param name="settings">The node that the view is rebuilt for.</param>
    /// <param name="output">Takes the sentences that say what was done, or why not.</param>
    /// <param name="ct">Interrupts; the next rebuild begins anew.</param>
    /// <returns>
    /// The exit code: 0 when everything is as before, 1 when there is no such view, 3 when a view was made anew and is
    /// not what it was: it was spoilt, or it lagged.
    /// </returns>
    public static async Task<int> Run(string? view, HostSettings settings, TextWriter output, CancellationToken ct)
    {
        await using var host = SafetyHost.Build([], settings with
        {
            Watch = false,
            Bounded = false,
            StatementSeconds = (int)LastsAtMost.TotalSeconds,
        });
        var store = (DocumentStore)host.Services.GetRequiredService<IDocumentStore>();
        var views = store.Options.Projections.All.Select(one => one.Name).Order(StringComparer.Ordinal).ToList();
        if (view != All && (view is null || !views.Contains(view)))
        {
            await output.WriteLineAsync($"Name one of these views, or {All}: {string.Join(", ", views)}.");
            return 1;
        }

        var database = host.Services.GetRequiredService<NpgsqlDataSource>();
        var before = await ViewPrint.OfAllAsync(database, ct);
        // First, or the store would put back at once what is loosened next.
        if (settings.Migrate) await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await using (await LooseIndexes.Of(database, ct))
        {
            foreach (var one in view == All ? views : [view])
            {
                using var daemon = await store.BuildProjectionDaemonAsync();
                await daemon.RebuildProjectionAsync(one, LastsAtMost, ct);
                await output.WriteLineAsync($"The view {one} was made anew from the facts.");
            }
        }

        var after = await ViewPrint.OfAllAsync(database, ct);
        return await Compare(before, after, output) ? 0 : 3;
    }

    private static async Task<bool> Compare(
        IReadOnlyDictionary<string, ViewPrint> before, IReadOnlyDictionary<string, ViewPrint> after, TextWriter output)
    {
        var others = after.Where(table => before.GetValueOrDefault(table.Key) != table.Value).ToList();
        foreach (var (table, print) in others)
        {
            var was = before.GetValueOrDefault(table);
            await output.WriteLineAsync($"{table} is not what it was: {was?.Rows ?? 0} rows before, {print.Rows} now.");
        }

        if (others.Count == 0)
        {
            await output.WriteLineAsync(
                $"{after.Count} tables with {after.Sum(table => table.Value.Rows)} rows are as before, byte for byte.");
        }

        return others.Count == 0;
    }
}
