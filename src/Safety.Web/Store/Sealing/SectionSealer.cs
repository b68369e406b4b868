using Safety.Core.Language;

namespace Safety.Web.Store.Sealing;

/// <summary>
/// Seals the words of one command that all belong to one section, which has one key, so that they are erased as one.
/// </summary>
/// <param name="vault">Seals and opens.</param>
/// <param name="scope">Whose words, and which part.</param>
internal sealed class SectionSealer(Vault vault, SealScope scope)
{
    /// <summary>The keys of the words.</summary>
    public SealedBatch Batch { get; } = vault.Begin();

    /// <summary>For a subject that is new: makes its key without asking the database for one.</summary>
    public SectionSealer WithNewKey()
    {
        Batch.NewKey(scope);
        return this;
    }

    /// <summary>Seals words that were checked to be there.</summary>
    public ValueTask<SealedText> Seal(string field, string? text, CancellationToken ct) =>
        Batch.SealAsync(scope, field, text!.Trim(), ct);

    /// <summary>Seals words that may be left out; blank words are.</summary>
    public async ValueTask<SealedText?> SealOrNone(string field, string? text, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(text) ? null : await Seal(field, text, ct);

    /// <summary>
    /// The words as they stand when the same are said again, so that a command sent twice is known again: a text
    /// differs each time it is sealed.
    /// </summary>
    public async ValueTask<SealedText?> SealOrSame(
        SealedText? there, string field, string? text, CancellationToken ct) =>
        await vault.SaysTheSameAsync(there, text, ct) ? there : await SealOrNone(field, text, ct);

    /// <summary>The keyed code of a body, once something was sealed.</summary>
    public string Mac(ReadOnlySpan<byte> body) => Batch.Mac(scope, body);
}
