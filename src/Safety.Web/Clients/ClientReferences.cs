using Marten;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>Between the agency's references, which people say, and the ids of clients.</summary>
/// <param name="store">The store.</param>
public sealed class ClientReferences(IDocumentStore store)
{
    /// <summary>Longer than any reference of an agency; our judgement.</summary>
    public const int ReferenceLengthMax = 200;

    private const string From = $"from {SafetyStore.Schema}.mt_doc_client d";

    /// <summary>The client with this reference, in the case typed or in capitals; null when there is none.</summary>
    public async Task<ClientId?> FindAsync(string reference, CancellationToken ct)
    {
        if (!PlainText.IsLine(reference, ReferenceLengthMax)) return null;
        string[] forms = [reference.Trim(), reference.Trim().ToUpperInvariant()];
        await using var session = store.QuerySession();
        var found = await session.AdvancedSql.QueryAsync<Guid>(
            $"select d.id {From} where d.data ->> 'reference' = any(?) and d.id <> ? limit 1",
            ct, forms, Canary.Client.Value);
        return found is [var id] ? new ClientId(id) : null;
    }

    /// <summary>The reference of a client, or null when there is none.</summary>
    public async Task<string?> OfAsync(ClientId client, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return (await session.LoadAsync<Client>(client.Value, ct))?.Reference;
    }
}
