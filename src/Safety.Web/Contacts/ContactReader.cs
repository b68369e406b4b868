using System.Globalization;
using Marten;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Web.Limits;
using Safety.Web.Store;

namespace Safety.Web.Contacts;

/// <summary>Finds contacts. Whether the one who asks may see the client is asked before; it opens no words.</summary>
/// <param name="store">The store.</param>
public sealed class ContactReader(IDocumentStore store)
{
    /// <summary>The length of a page when nobody says otherwise.</summary>
    public const int LimitDefault = 50;

    /// <summary>The longest page.</summary>
    public const int LimitMax = 200;

    private const string Order = $"{ContactIndexes.HappenedAt} desc, d.id desc";

    private const string From = $"select d.data from {SafetyStore.Schema}.mt_doc_contactentry d where";

    /// <summary>The contact, or null.</summary>
    public async Task<ContactEntry?> FindAsync(ContactId id, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.LoadAsync<ContactEntry>(id.Value, ct);
    }

    /// <summary>Everything that is counted of a client's contacts, or null before the first.</summary>
    public async Task<Versioned<ContactLedger>?> LedgerAsync(ClientId client, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.LoadVersioned<ContactLedger>(ContactLedger.StreamOf(client), ct);
    }

    /// <summary>Every limit of a client.</summary>
    public async Task<IReadOnlyList<Limit>> LimitsAsync(ClientId client, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return [.. (await LimitQueries.AllAsync(session, client, ct)).Select(one => one.State)];
    }

    /// <summary>A page of a client's contacts, the latest first, and where the next one begins.</summary>
    /// <param name="client">The client.</param>
    /// <param name="after">Where the page before ended, or null.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<(IReadOnlyList<ContactEntry> Page, string? Next)> ListAsync(
        ClientId client, ContactPlace? after, int limit, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var further = after is null ? "" : $" and ({ContactIndexes.HappenedAt}, d.id) < (?, ?)";
        object[] arguments = after is null
            ? [client.Value, limit + 1]
            : [client.Value, after.HappenedAt, after.Id, limit + 1];
        var found = await session.AdvancedSql.QueryAsync<ContactEntry>(
            $"{From} {ContactIndexes.Client} = ?{further} order by {Order} limit ?", ct, arguments);
        IReadOnlyList<ContactEntry> page = [.. found.Take(limit)];
        return (page, found.Count > limit ? ContactPlace.Of(page[^1]).ToString() : null);
    }

    /// <summary>
    /// The matters that a worker holds for clients, the oldest first, at most <see cref="LimitMax"/>.
    /// </summary>
    public async Task<IReadOnlyList<ContactEntry>> HeldByAsync(StaffId worker, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.AdvancedSql.QueryAsync<ContactEntry>(
            $"{From} {ContactIndexes.Worker} = ? and {ContactIndexes.IsHeld}"
            + $" order by {ContactIndexes.HappenedAt}, d.id limit {LimitMax}", ct, worker.Value);
    }
}

/// <summary>Where a page of contacts ended.</summary>
/// <param name="HappenedAt">When its last contact was.</param>
/// <param name="Id">Which it was.</param>
public sealed record ContactPlace(DateTimeOffset HappenedAt, Guid Id)
{
    /// <summary>The place of a contact.</summary>
    public static ContactPlace Of(ContactEntry entry) => new(entry.Time.HappenedAt, entry.Id);

    /// <summary>Reads a place as it stands in an address, or gives null.</summary>
    public static ContactPlace? Read(string text) =>
        text.Split('.') is [var ticks, var id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && at <= DateTimeOffset.MaxValue.Ticks && Guid.TryParse(id, out var contact)
            ? new ContactPlace(new DateTimeOffset(at, TimeSpan.Zero), contact)
            : null;

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{HappenedAt.UtcTicks}.{Id:N}");
}
