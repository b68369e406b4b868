using Safety.Core.Language;

namespace Safety.Web.Store.Sealing;

/// <summary>What rooms ask of sealed words beyond opening them.</summary>
internal static class VaultReading
{
    /// <summary>Opens each of many texts, whatever stands there more than once, with at most one query.</summary>
    /// <param name="vault">Opens.</param>
    /// <param name="texts">The sealed texts.</param>
    /// <param name="ct">Ends the wait for the database.</param>
    public static async ValueTask<IReadOnlyDictionary<SealedText, string>> OpenEachAsync(
        this Vault vault, IEnumerable<SealedText> texts, CancellationToken ct)
    {
        SealedText[] each = [.. texts.Distinct()];
        var clear = await vault.OpenManyAsync(each, ct);
        return each.Zip(clear).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    /// <summary>Whether words say what a sealed text says; blank words are words left out.</summary>
    /// <param name="vault">Opens.</param>
    /// <param name="there">The sealed text, or null for none.</param>
    /// <param name="text">The words, or null for none.</param>
    /// <param name="ct">Ends the wait for the database.</param>
    public static async ValueTask<bool> SaysTheSameAsync(
        this Vault vault, SealedText? there, string? text, CancellationToken ct)
    {
        var said = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        return said == (there is null ? null : await vault.OpenAsync(there, cancel: ct));
    }
}
