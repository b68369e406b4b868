using Safety.Core.Language;

namespace Safety.Web.Store.Sealing;

/// <summary>
/// Seals the texts that say something about people, and opens them for who may read. One data key per subject and
/// section, wrapped by the master key; destroying the key erases every text it sealed, in every copy of the history.
/// </summary>
public sealed class Vault
{
    /// <summary>What a text reads as when its key was destroyed.</summary>
    public const string Erased = "[erased]";

    /// <summary>What a text reads as among many when its seal is broken; the log has the key's id.</summary>
    public const string Unreadable = "[unreadable: the seal is broken]";

    /// <summary>The longest text, in characters. Our judgement: some twenty pages.</summary>
    public const int LongestText = 65_536;

    private readonly KeyStore _store;
    private readonly MasterKeys _masters;
    private readonly KeyCache _cache;
    private readonly TimeProvider _time;
    private readonly ILogger<Vault> _log;

    internal Vault(
        KeyStore store, MasterKeys masters, KeyCache cache, bool keysLiveElsewhere, TimeProvider time,
        ILogger<Vault> log)
    {
        (_store, _masters, _cache, _time, _log) = (store, masters, cache, time, log);
        KeysLiveElsewhere = keysLiveElsewhere;
    }

    /// <summary>
    /// Whether the keys have a database of their own, so that their inserts cannot join another transaction.
    /// </summary>
    public bool KeysLiveElsewhere { get; }

    internal MasterKeyRing Ring => _masters.Ring;

    /// <summary>Begins the sealing of one command.</summary>
    public SealedBatch Begin() => new(this);

    /// <summary>Seals one text; a new key is committed at once, in a transaction of its own.</summary>
    /// <param name="scope">Whose text it is.</param>
    /// <param name="field">The event's property in snake_case.</param>
    /// <param name="text">The clear text.</param>
    /// <param name="cancel">Ends the wait for the database.</param>
    public async ValueTask<SealedText> SealAsync(
        SealScope scope, string field, string text, CancellationToken cancel = default)
    {
        var key = await NewestKeyAsync(scope, cancel);
        if (key is null)
        {
            key = DataKey.New(scope);
            await StoreAsync(key, cancel);
        }

        return key.Seal(field, text);
    }

    /// <summary>Opens one text, or gives <see cref="Erased"/> when its key was destroyed.</summary>
    /// <param name="text">The sealed text.</param>
    /// <param name="scope">Where it was found; when given, a text of another subject or section is refused.</param>
    /// <param name="field">The field it was found in; when given, a text of another field is refused.</param>
    /// <param name="cancel">Ends the wait for the database.</param>
    /// <exception cref="SealBrokenException">The text or its key was altered, moved or lost.</exception>
    public async ValueTask<string> OpenAsync(
        SealedText text, SealScope? scope = null, string? field = null, CancellationToken cancel = default)
    {
        var keys = await KeysAsync([text.K], cancel);
        return keys[text.K] is var found && found.Destroyed ? Erased : Open(text, found.Key, scope, field);
    }

    /// <summary>
    /// Opens many texts with at most one query, in the order given. A broken one reads <see cref="Unreadable"/> and is
    /// logged, so that one altered text does not hide the others.
    /// </summary>
    /// <param name="texts">The sealed texts.</param>
    /// <param name="cancel">Ends the wait for the database.</param>
    public async ValueTask<IReadOnlyList<string>> OpenManyAsync(
        IReadOnlyList<SealedText> texts, CancellationToken cancel = default)
    {
        var keys = await KeysAsync([.. texts.Select(t => t.K).Distinct()], cancel);
        return [.. texts.Select(text => OpenOrSay(text, keys[text.K]))];
    }

    /// <summary>The authentication code of a body under a stored key, or null when that key was destroyed.</summary>
    /// <param name="key">The key's id, the K of a text sealed with it.</param>
    /// <param name="body">The bytes as they were filed.</param>
    /// <param name="cancel">Ends the wait for the database.</param>
    public async ValueTask<string?> MacAsync(Guid key, ReadOnlyMemory<byte> body, CancellationToken cancel = default)
    {
        var found = (await KeysAsync([key], cancel))[key];
        if (found.Destroyed) return null;
        return (found.Key ?? throw Missing(key)).Mac(body.Span);
    }

    /// <summary>
    /// Destroys the keys of a subject and section: their texts are erased. Other nodes may open them for another
    /// 30 seconds, and backups of the keys until those are gone.
    /// </summary>
    /// <param name="scope">Whose texts are erased.</param>
    /// <param name="by">Who decided.</param>
    /// <param name="why">The reason, 1 to 200 characters, without names or narrative.</param>
    /// <param name="cancel">Ends the wait for the database.</param>
    /// <returns>How many keys were destroyed; 0 when it was asked before.</returns>
    public async ValueTask<int> DestroyAsync(SealScope scope, Actor by, string why, CancellationToken cancel = default)
    {
        if (why is not { Length: > 0 and <= 200 })
            throw new ArgumentException("A reason has 1 to 200 characters.", nameof(why));
        var ids = await _store.DestroyAsync(scope, by.Signature, why, _time.GetUtcNow(), cancel);
        foreach (var id in ids) _cache.Forget(id);
        _log.LogInformation("Destroyed {Count} keys of {Subject} {Section}", ids.Count, scope.Subject, scope.Section);
        return ids.Count;
    }

    /// <summary>
    /// The newest living key of a scope. Asked of the database each time: a destroyed key must not seal.
    /// </summary>
    internal async ValueTask<DataKey?> NewestKeyAsync(SealScope scope, CancellationToken cancel) =>
        await _store.NewestAsync(scope, cancel) is { } stored ? Unwrapped(stored) : null;

    internal Task StoreAsync(DataKey key, CancellationToken cancel) => _store.InsertAsync(key, _masters.Ring, cancel);

    private async ValueTask<Dictionary<Guid, Found>> KeysAsync(Guid[] ids, CancellationToken cancel)
    {
        var found = ids.ToDictionary(id => id, id => new Found(_cache.Find(id), Destroyed: false));
        Guid[] unknown = [.. ids.Where(id => found[id].Key is null)];
        if (unknown.Length == 0) return found;
        foreach (var stored in await _store.ReadAsync(unknown, cancel))
            found[stored.Id] = stored.Wrapped is null ? new Found(null, Destroyed: true) : UnwrappedOrSay(stored);
        return found;
    }

    private Found UnwrappedOrSay(StoredKey stored)
    {
        try
        {
            return new Found(Unwrapped(stored), Destroyed: false);
        }
        catch (SealBrokenException e)
        {
            _log.LogError(e, "Data key {Key} cannot be unwrapped", stored.Id);
            return new Found(null, Destroyed: false);
        }
    }

    private DataKey Unwrapped(StoredKey stored)
    {
        if (_cache.Find(stored.Id) is { } held) return held;
        var ring = _masters.RingThatHolds(stored.MasterVersion);
        var key = ring.Unwrap(stored.Id, stored.Scope, stored.MasterVersion, stored.Wrapped!);
        _cache.Hold(key);
        return key;
    }

    private string OpenOrSay(SealedText text, Found found)
    {
        if (found.Destroyed) return Erased;
        try
        {
            return Open(text, found.Key, scope: null, field: null);
        }
        catch (SealBrokenException e)
        {
            _log.LogError(e, "A text sealed with key {Key} cannot be opened", text.K);
            return Unreadable;
        }
    }

    private static string Open(SealedText text, DataKey? key, SealScope? scope, string? field)
    {
        if (key is null) throw Missing(text.K);
        if (scope is not null && scope != key.Scope)
            throw new SealBrokenException($"The text sealed with key {text.K} belongs to another subject or section.");
        var (sealedFor, clear) = key.Open(text);
        if (field is not null && field != sealedFor)
            throw new SealBrokenException($"The text sealed with key {text.K} belongs to another field.");
        return clear;
    }

    private static SealBrokenException Missing(Guid key) =>
        new($"Data key {key} is not in the store, or cannot be unwrapped.");

    private readonly record struct Found(DataKey? Key, bool Destroyed);
}
