using Safety.Core.Audit;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Audit;
using Safety.Web.Door;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Clients;

/// <summary>
/// What the API and the pages show of clients. Whoever opens one is recorded before anything of it leaves.
/// </summary>
/// <param name="reader">Finds clients.</param>
/// <param name="vault">Opens words.</param>
/// <param name="readings">Records who reads.</param>
public sealed class ClientPages(ClientReader reader, Vault vault, IReadingRecord readings)
{
    /// <summary>A page of the clients that the one who asks may see.</summary>
    public Task<ClientList> ListAsync(Asker asker, ClientQuery query, CancellationToken ct) =>
        reader.ListAsync(asker, query, ct);

    /// <summary>The client, or null when there is none for the one who asks.</summary>
    public async Task<ClientView?> ViewAsync(Asker asker, ClientId id, CancellationToken ct)
    {
        if (await reader.FindAsync(asker, id, ct) is not { } found) return null;
        await RecordAsync(asker, found, ReadPage.Details, ct);
        var name = found.Client.Registered.DisplayName;
        var shown = name is null ? null
            : found.Relation.SeesWords() ? await vault.OpenAsync(name, cancel: ct) : Words.Sealed;
        return new(ClientCard.Of(found.Client), shown, found.Client.Registered.RegisteredAt,
            GroupAsked.Of(found.Client), found.Version);
    }

    /// <summary>
    /// The known risks of the client; workers see those in force and their own proposals, others all. Null when there
    /// is no such client for the one who asks.
    /// </summary>
    public async Task<KnownRiskList?> KnownRisksAsync(Asker asker, ClientId id, CancellationToken ct)
    {
        if (await reader.FindAsync(asker, id, ct) is not { } found) return null;
        await RecordAsync(asker, found, ReadPage.KnownRisks, ct);
        var risks = found.Client.Risks.Where(risk => MaySee(asker, found.Relation, risk)).ToList();
        var words = await WordsAsync(found.Relation, risks, ct);
        return new(id, [.. risks.Select(risk => KnownRiskView.Of(risk, words))], found.Version);
    }

    private static bool MaySee(Asker asker, ClientRelation relation, KnownRisk risk) =>
        relation != ClientRelation.Worker || risk.IsInForce || risk.Proposal.By == asker.Staff;

    private async Task<Func<SealedText?, string?>> WordsAsync(
        ClientRelation relation, IReadOnlyList<KnownRisk> risks, CancellationToken ct)
    {
        var readable = relation.SeesWords() ? risks.SelectMany(KnownRiskView.WordsOf) : [];
        return (await Words.OpenAsync(vault, readable, ct)).Of;
    }

    private Task RecordAsync(Asker asker, FoundClient found, ReadPage page, CancellationToken ct) =>
        readings.RecordAsync(
        asker,
        new(ReadSubject.Client, found.Client.Id, new ClientId(found.Client.Id), null, page, found.Relation.Purpose()),
        ct);
}
