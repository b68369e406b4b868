using System.Security.Cryptography;
using System.Text;
using Safety.Core.Language;

namespace Safety.Web.Store.Sealing;

/// <summary>
/// A data key in memory. What it seals is bound to the key, its subject and its section (authenticated beside the text)
/// and to the field (authenticated inside it), so that a text moved elsewhere is found out when it is opened.
/// </summary>
internal sealed class DataKey(Guid id, SealScope scope, byte[] secret)
{
    /// <summary>The key's id, the K of each text it sealed.</summary>
    public Guid Id { get; } = id;

    /// <summary>Whose key it is.</summary>
    public SealScope Scope { get; } = scope;

    /// <summary>The key itself; leaves the room only wrapped.</summary>
    public ReadOnlySpan<byte> Secret => secret;

    /// <summary>A fresh random key.</summary>
    public static DataKey New(SealScope scope) =>
        new(Guid.CreateVersion7(), scope, RandomNumberGenerator.GetBytes(AesGcmBox.KeyBytes));

    /// <summary>Seals a text for a field.</summary>
    public SealedText Seal(string field, string text)
    {
        var name = Encoding.UTF8.GetBytes(field);
        if (name.Length is 0 or > 255)
            throw new ArgumentException("A field is a code of 1 to 255 bytes.", nameof(field));
        if (text.Length > Vault.LongestText)
            throw new ArgumentException($"A text has at most {Vault.LongestText} characters.", nameof(text));
        byte[] clear = [(byte)name.Length, .. name, .. Encoding.UTF8.GetBytes(text)];
        var (nonce, cipher) = AesGcmBox.Close(secret, clear, Bound());
        return new SealedText(Id, Convert.ToBase64String(nonce), Convert.ToBase64String(cipher));
    }

    /// <summary>Opens a text, and says for which field it was sealed.</summary>
    public (string Field, string Text) Open(SealedText text)
    {
        try
        {
            var (nonce, cipher) = (Convert.FromBase64String(text.N), Convert.FromBase64String(text.C));
            var clear = AesGcmBox.Open(secret, nonce, cipher, Bound());
            var start = 1 + clear[0];
            return (Encoding.UTF8.GetString(clear.AsSpan(1..start)), Encoding.UTF8.GetString(clear.AsSpan(start)));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            throw new SealBrokenException($"The text sealed with key {Id} was altered.", e);
        }
    }

    /// <summary>
    /// The authentication code of a filed body: HMAC-SHA256 under a key derived from this one, base64.
    /// </summary>
    public string Mac(ReadOnlySpan<byte> body)
    {
        Span<byte> derived = stackalloc byte[AesGcmBox.KeyBytes];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, derived, [], "safety body mac 1"u8);
        return Convert.ToBase64String(HMACSHA256.HashData(derived, body));
    }

    private byte[] Bound() =>
    [
        .. "safety seal 1"u8, .. Id.ToByteArray(bigEndian: true), .. Scope.Subject.ToByteArray(bigEndian: true),
        .. Encoding.UTF8.GetBytes(Scope.Section),
    ];
}
