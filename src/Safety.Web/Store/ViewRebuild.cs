using Marten;

namespace Safety.Web.Store;

/// <summary>The verb <c>rebuild-view</c>: makes a view anew from the facts, with a node that is not started.</summary>
public static class ViewRebuild
{
    /// <summary>How long one rebuild may take. Our judgement: some hundred million facts.</summary>
    public static readonly TimeSpan LastsAtMost = TimeSpan.FromHours(6);

    /// <summary>Rebuilds a view, or says which there are.</summary>
    /// <param name="view">The view's name, or null.</param>
    /// <param name="settings">The node that the view is rebuilt for.</param>
    /// <param name="output">Takes the sentence that says what was done, or why not.</param>
    /// <param name="ct">Interrupts; the next rebuild begins anew.</param>
    /// <returns>The exit code: 0 when done, 1 when there is no such view.</returns>
    public static async Task<int> Run(string? view, HostSettings settings, TextWriter output, CancellationToken ct)
    {
        await using var host = SafetyHost.Build([], settings with { Watch = false });
        var store = (DocumentStore)host.Services.GetRequiredService<IDocumentStore>();
        var views = store.Options.Projections.All.Select(one => one.Name).Order(StringComparer.Ordinal).ToList();
        if (view is null || !views.Contains(view))
        {
            await output.WriteLineAsync($"Name one of these views: {string.Join(", ", views)}.");
            return 1;
        }

        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync(view, LastsAtMost, ct);
        await output.WriteLineAsync($"The view {view} was made anew from the facts.");
        return 0;
    }
}
