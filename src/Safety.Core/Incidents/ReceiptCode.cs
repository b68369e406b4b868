using System.Globalization;

namespace Safety.Core.Incidents;

/// <summary>
/// The short code on a reporter's receipt, such as <c>7F3K-2M</c>: something to say on the telephone, not a key. It is
/// derived from the report's id and stored nowhere: the 64-bit FNV-1a hash of the id's 16 bytes in network order, xored
/// with its own upper half and multiplied by 2^64 divided by the golden ratio; of that the upper 30 bits as six digits
/// of Crockford's base 32 (no I, L, O, U).
/// Two reports in a large agency can share a code, so a search by code may show more than one.
/// </summary>
public static class ReceiptCode
{
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>The code of a report.</summary>
    public static string Of(Guid incidentId)
    {
        var hash = 14695981039346656037UL;
        foreach (var octet in incidentId.ToByteArray(bigEndian: true)) hash = (hash ^ octet) * 1099511628211UL;
        var bits = ((hash >> 32) ^ hash) * 11400714819323198485UL;
        var code = string.Create(6, bits, (chars, value) =>
        {
            for (var place = 0; place < 6; place++) chars[place] = Digits[(int)((value >> (59 - 5 * place)) & 31)];
        });
        return $"{code[..4]}-{code[4..]}";
    }

    /// <summary>The code as a person may have written it, in its one true form; null when it cannot be one.</summary>
    public static string? Read(string written)
    {
        var code = new string([.. written.Where(char.IsAsciiLetterOrDigit).Take(7)])
            .ToUpper(CultureInfo.InvariantCulture).Replace('O', '0').Replace('I', '1').Replace('L', '1');
        if (code.Length != 6 || code.Any(digit => !Digits.Contains(digit, StringComparison.Ordinal))) return null;
        return $"{code[..4]}-{code[4..]}";
    }
}
