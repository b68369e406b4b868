using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Limits;

/// <summary>Seals the words of one command about one limit. All words of a limit have one key.</summary>
internal sealed class LimitSealer(Vault vault, LimitId limit)
{
    private readonly SealScope scope = new(limit.Value, "limit");

    /// <summary>The keys of the words.</summary>
    public SealedBatch Batch { get; } = vault.Begin();

    /// <summary>Seals words that were checked to be there.</summary>
    public ValueTask<SealedText> Seal(string field, string? text, CancellationToken ct) =>
        Batch.SealAsync(scope, field, text!.Trim(), ct);

    /// <summary>Seals words that may be left out; blank words are.</summary>
    public async ValueTask<SealedText?> SealOrNone(string field, string? text, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(text) ? null : await Seal(field, text, ct);

    /// <summary>The words as they stand when the same are said again: a sealed text differs each time.</summary>
    public async ValueTask<SealedText?> SealOrSame(
        SealedText? there, string field, string? text, CancellationToken ct) =>
        await SaysTheSame(there, text, ct) ? there : await SealOrNone(field, text, ct);

    /// <summary>Whether the same words are said again.</summary>
    public async ValueTask<bool> SaysTheSame(SealedText? there, string? text, CancellationToken ct)
    {
        var said = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        return said == (there is null ? null : await vault.OpenAsync(there, cancel: ct));
    }
}
