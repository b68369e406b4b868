using System.Security.Cryptography;

namespace Safety.Web.Store.Sealing;

/// <summary>AES-256-GCM with a random 96-bit nonce and a 128-bit tag, the one cipher of the vault.</summary>
internal static class AesGcmBox
{
    /// <summary>The algorithm's id, stored with each key; another cipher would get another id.</summary>
    public const string Algorithm = "aes-256-gcm/1";

    /// <summary>The length of a key, in bytes.</summary>
    public const int KeyBytes = 32;

    /// <summary>The length of a nonce, in bytes.</summary>
    public const int NonceBytes = 12;

    private const int TagBytes = 16;

    /// <summary>Encrypts, and returns the nonce and the ciphertext followed by its tag.</summary>
    public static (byte[] Nonce, byte[] Cipher) Close(
        ReadOnlySpan<byte> key, ReadOnlySpan<byte> clear, ReadOnlySpan<byte> bound)
    {
        var nonce = RandomNumberGenerator.GetBytes(NonceBytes);
        var cipher = new byte[clear.Length + TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(nonce, clear, cipher.AsSpan(0, clear.Length), cipher.AsSpan(clear.Length), bound);
        return (nonce, cipher);
    }

    /// <summary>Decrypts; throws <see cref="CryptographicException"/> when anything was altered.</summary>
    public static byte[] Open(
        ReadOnlySpan<byte> key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> cipher, ReadOnlySpan<byte> bound)
    {
        if (nonce.Length != NonceBytes || cipher.Length < TagBytes)
            throw new CryptographicException("The sealed bytes are cut short.");
        var clear = new byte[cipher.Length - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(nonce, cipher[..clear.Length], cipher[clear.Length..], clear, bound);
        return clear;
    }
}
