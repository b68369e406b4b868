using Safety.Core.Language;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Visits;

/// <summary>Seals the words of one command about one visit. All words of a visit have one key.</summary>
internal sealed class VisitSealer(Vault vault, VisitId visit)
{
    private readonly SealScope scope = ScopeOf(visit.Value);

    /// <summary>The keys of the words.</summary>
    public SealedBatch Batch { get; } = vault.Begin();

    /// <summary>The subject and section of a visit's words.</summary>
    public static SealScope ScopeOf(Guid visit) => new(visit, "visit");

    /// <summary>For a visit that is new: makes its key without asking the database for one.</summary>
    public VisitSealer WithNewKey()
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

    /// <summary>The keyed code of a body, once something was sealed.</summary>
    public string Mac(ReadOnlySpan<byte> body) => Batch.Mac(scope, body);
}
