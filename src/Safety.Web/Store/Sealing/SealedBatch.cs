using Safety.Core.Language;

namespace Safety.Web.Store.Sealing;

/// <summary>
/// The sealing of one command. New keys stay in memory until <see cref="EnlistAsync"/> puts their inserts into the
/// transaction that also stores the texts: one commit, and neither without the other. Call it before that commit,
/// always. A batch belongs to one command and is not for several threads.
/// </summary>
public sealed class SealedBatch
{
    private readonly Vault _vault;
    private readonly Dictionary<SealScope, DataKey> _keys = [];
    private readonly List<DataKey> _pending = [];

    internal SealedBatch(Vault vault) => _vault = vault;

    /// <summary>
    /// Makes a key for a subject that has none yet, without asking the database. Harmless when the subject has one
    /// after all: the text is opened by the key it was sealed with.
    /// </summary>
    /// <param name="scope">Whose text is to be sealed.</param>
    /// <returns>The new key's id.</returns>
    public Guid NewKey(SealScope scope)
    {
        var key = DataKey.New(scope);
        _keys[scope] = key;
        _pending.Add(key);
        return key.Id;
    }

    /// <summary>Seals a text with the subject's key, or with a new one when it has none.</summary>
    /// <param name="scope">Whose text it is.</param>
    /// <param name="field">The event's property in snake_case, 1 to 255 bytes.</param>
    /// <param name="text">The clear text, at most <see cref="Vault.LongestText"/> characters; may be empty.</param>
    /// <param name="cancel">Ends the wait for the database.</param>
    public async ValueTask<SealedText> SealAsync(
        SealScope scope, string field, string text, CancellationToken cancel = default)
    {
        if (!_keys.TryGetValue(scope, out var key))
        {
            key = await _vault.NewestKeyAsync(scope, cancel);
            if (key is null)
            {
                NewKey(scope);
                key = _keys[scope];
            }

            _keys[scope] = key;
        }

        return key.Seal(field, text);
    }

    /// <summary>The authentication code of a body under a key of this batch; it dies with the key.</summary>
    /// <param name="scope">A scope for which this batch has made or used a key.</param>
    /// <param name="body">The bytes as they were filed.</param>
    /// <returns>HMAC-SHA256 in base64.</returns>
    public string Mac(SealScope scope, ReadOnlySpan<byte> body) => _keys.TryGetValue(scope, out var key)
        ? key.Mac(body)
        : throw new InvalidOperationException("Seal something for this scope before asking for its code.");

    /// <summary>
    /// Hands over the inserts of the new keys. When the keys have a database of their own they are committed there
    /// at once instead: a key whose text never came is harmless, a text without its key is lost.
    /// </summary>
    /// <param name="enlist">Takes SQL with <c>?</c> for each argument, and the arguments.</param>
    /// <param name="cancel">Ends the wait for the database.</param>
    public async ValueTask EnlistAsync(Action<string, object[]> enlist, CancellationToken cancel = default)
    {
        foreach (var key in _pending)
        {
            if (_vault.KeysLiveElsewhere) await _vault.StoreAsync(key, cancel);
            else enlist(KeyStore.Insert, KeyStore.InsertArguments(key, _vault.Ring));
        }

        _pending.Clear();
    }
}
