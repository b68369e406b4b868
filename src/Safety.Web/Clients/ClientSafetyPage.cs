using Marten;
using Safety.Core.Audit;
using Safety.Core.Language;
using Safety.Web.Audit;
using Safety.Web.Door;
using Safety.Web.Staff;

namespace Safety.Web.Clients;

/// <summary>Reads one client's safety for whoever may, once the reading is recorded.</summary>
/// <param name="store">The store.</param>
/// <param name="reader">Finds clients.</param>
/// <param name="readings">Records who reads.</param>
/// <param name="parts">Gathers what stands beside the incidents.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class ClientSafetyPage(
    IDocumentStore store, ClientReader reader, IReadingRecord readings, ClientParts parts, TimeProvider clock)
{
    /// <summary>The view, or null when there is no such client for the one who asks.</summary>
    public async Task<ClientSafetyView?> ViewAsync(Asker asker, ClientId id, CancellationToken ct)
    {
        if (await reader.FindAsync(asker, id, ct) is not { } found) return null;
        await readings.RecordAsync(
            asker, new(ReadSubject.Client, id.Value, id, null, ReadPage.Safety, found.Relation.Purpose()), ct);
        var now = clock.GetUtcNow();
        await using var session = store.QuerySession();
        var sheet = await session.LoadAsync<ClientSafety>(id.Value, ct);
        var lines = (sheet?.Lines ?? []).Where(line => !line.Accused.Contains(asker.Staff)).ToList();
        var view = ClientSafetyView.Of(
            found.Client, lines, found.Relation != ClientRelation.Worker, now,
            await SheetAge.Of(session, SafetySheets.ViewName, now, ct));
        return await parts.CompleteAsync(view, found.Client, asker, ct);
    }
}
