using Safety.Core.Language;

namespace Safety.Web.Store.Sealing;

/// <summary>The words that were opened for one reader. All others read "[sealed]".</summary>
internal sealed class Words(IReadOnlyDictionary<SealedText, string> opened)
{
    /// <summary>What words read as to somebody who may not read them.</summary>
    public const string Sealed = "[sealed]";

    /// <summary>Opens what somebody may read, with at most one query.</summary>
    public static async ValueTask<Words> OpenAsync(
        Vault vault, IEnumerable<SealedText?> readable, CancellationToken ct) =>
        new(await vault.OpenEachAsync(readable.OfType<SealedText>(), ct));

    /// <summary>The words in clear, or that they are sealed; null for none.</summary>
    public string? Of(SealedText? text) => text is null ? null : opened.GetValueOrDefault(text, Sealed);
}
