using Safety.Core.Language;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Incidents.Views;

/// <summary>The words of a report that were opened for one reader. All others read "[sealed]".</summary>
internal sealed class Words(IReadOnlyDictionary<SealedText, string> opened)
{
    /// <summary>What words read as to somebody who may not read them.</summary>
    public const string Sealed = "[sealed]";

    /// <summary>Opens what somebody may read, with at most one query.</summary>
    public static async ValueTask<Words> OpenAsync(
        Vault vault, IEnumerable<SealedText?> readable, CancellationToken ct)
    {
        SealedText[] texts = [.. readable.OfType<SealedText>().Distinct()];
        if (texts.Length == 0) return new(new Dictionary<SealedText, string>());
        var clear = await vault.OpenManyAsync(texts, ct);
        return new(texts.Zip(clear).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    /// <summary>The words in clear, or that they are sealed; null for none.</summary>
    public string? Of(SealedText? text) => text is null ? null : opened.GetValueOrDefault(text, Sealed);

}
