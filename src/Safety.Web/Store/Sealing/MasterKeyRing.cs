using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Safety.Web.Store.Sealing;

/// <summary>
/// The master keys by version. The highest version wraps; the earlier ones only unwrap what is not yet re-wrapped.
/// </summary>
internal sealed class MasterKeyRing(IReadOnlyDictionary<int, byte[]> keys)
{
    /// <summary>The version that wraps.</summary>
    public int Current { get; } = keys.Keys.Max();

    /// <summary>Every version that the ring holds, oldest first.</summary>
    public IReadOnlyList<int> Versions { get; } = [.. keys.Keys.Order()];

    /// <summary>Whether the ring can unwrap what this version wrapped.</summary>
    public bool Holds(int version) => keys.ContainsKey(version);

    /// <summary>A value that proves knowledge of a version's key and does not give it away.</summary>
    public byte[] CheckValue(int version) => HKDF.DeriveKey(
        HashAlgorithmName.SHA256, keys[version], 32, [],
        Encoding.UTF8.GetBytes(Named("safety master key check 1", version)));

    /// <summary>Wraps a data key with the current version.</summary>
    public byte[] Wrap(DataKey key)
    {
        var (nonce, cipher) = AesGcmBox.Close(keys[Current], key.Secret, Bound(key.Id, key.Scope, Current));
        return [.. nonce, .. cipher];
    }

    /// <summary>
    /// Unwraps a data key. The id, subject, section and version are bound to it, so that rows cannot be swapped.
    /// </summary>
    public DataKey Unwrap(Guid id, SealScope scope, int version, byte[] wrapped)
    {
        if (!keys.TryGetValue(version, out var master))
            throw new SealBrokenException(
                $"Key {id} is wrapped by master key {version}, which the file does not hold.");
        try
        {
            var nonce = wrapped.AsSpan(0, Math.Min(AesGcmBox.NonceBytes, wrapped.Length));
            var secret = AesGcmBox.Open(master, nonce, wrapped.AsSpan(nonce.Length), Bound(id, scope, version));
            return new DataKey(id, scope, secret);
        }
        catch (CryptographicException e)
        {
            throw new SealBrokenException($"The stored key {id} was altered, or belongs to another master key.", e);
        }
    }

    /// <summary>The ring with one more, random, version that becomes the current one.</summary>
    public MasterKeyRing WithNewVersion() => new(new Dictionary<int, byte[]>(keys)
    {
        [Current + 1] = RandomNumberGenerator.GetBytes(AesGcmBox.KeyBytes),
    });

    /// <summary>The ring without the versions before the current one.</summary>
    public MasterKeyRing OnlyCurrent() => new(new Dictionary<int, byte[]> { [Current] = keys[Current] });

    /// <summary>A first ring of one random key.</summary>
    public static MasterKeyRing First() =>
        new(new Dictionary<int, byte[]> { [1] = RandomNumberGenerator.GetBytes(AesGcmBox.KeyBytes) });

    /// <summary>The ring as the lines of its file: version, colon, key in base64.</summary>
    public string ToText() => string.Concat(
        Versions.Select(v => Named("", v) + ":" + Convert.ToBase64String(keys[v]) + "\n"));

    /// <summary>
    /// Reads the lines of a file; one bare base64 key alone is version 1. Null when it is not well formed.
    /// </summary>
    public static MasterKeyRing? FromText(string text)
    {
        var keys = new Dictionary<int, byte[]>();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('#')) continue;
            var (version, key) = line.Split(':') is [var first, var second] ? (first, second) : ("1", line);
            var bytes = new byte[AesGcmBox.KeyBytes];
            var wellFormed = int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number > 0
                && Convert.TryFromBase64String(key.Trim(), bytes, out var length) && length == bytes.Length;
            if (!wellFormed || !keys.TryAdd(number, bytes)) return null;
        }

        return keys.Count == 0 ? null : new MasterKeyRing(keys);
    }

    private static byte[] Bound(Guid id, SealScope scope, int version) =>
        Encoding.UTF8.GetBytes($"{Named("safety wrap 1 ", version)} {id} {scope.Subject} {scope.Section}");

    private static string Named(string purpose, int version) =>
        purpose + version.ToString(CultureInfo.InvariantCulture);
}
