using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Safety.Core.Language;

/// <summary>
/// Ids that follow from a name (UUID version 5, RFC 9562): the same name gives the same id everywhere.
/// </summary>
public static class NameBasedId
{
    /// <summary>The id of a name within a namespace.</summary>
    /// <param name="space">The namespace, itself an id.</param>
    /// <param name="name">The name; hashed as UTF-8.</param>
    [SuppressMessage(
        "Security",
        "CA5350:Do Not Use Weak Cryptographic Algorithms",
        Justification = "RFC 9562 prescribes SHA-1 for version 5; it names things here and protects nothing.")]
    public static Guid Of(Guid space, string name)
    {
        var text = Encoding.UTF8.GetBytes(name);
        var input = new byte[16 + text.Length];
        space.TryWriteBytes(input, bigEndian: true, out _);
        text.CopyTo(input, 16);
        var hash = SHA1.HashData(input);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
