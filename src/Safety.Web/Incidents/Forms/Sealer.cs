using Safety.Core.Language;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Incidents.Forms;

/// <summary>
/// Seals the words of one command about one report. All words of a report have one key, so that they are erased as one.
/// </summary>
internal sealed class Sealer(SealedBatch batch, Guid incident)
{
    private const string Narrative = "narrative";
    private readonly SealScope scope = ScopeOf(incident);

    /// <summary>The keys of the words.</summary>
    public SealedBatch Batch => batch;

    /// <summary>The subject and section of a report's words.</summary>
    public static SealScope ScopeOf(Guid incident) => new(incident, Narrative);

    /// <summary>For a report that is new: makes its key without asking the database for one.</summary>
    public Sealer WithNewKey()
    {
        batch.NewKey(scope);
        return this;
    }

    /// <summary>Seals words that may be left out; blank words are.</summary>
    public async ValueTask<SealedText?> Seal(string field, string? text, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(text) ? null : await batch.SealAsync(scope, field, text.Trim(), ct);

    /// <summary>Seals words that were checked to be there.</summary>
    public ValueTask<SealedText> SealNeeded(string field, string? text, CancellationToken ct) =>
        batch.SealAsync(scope, field, text!.Trim(), ct);

    /// <summary>The keyed code of a body, once something was sealed.</summary>
    public string Mac(ReadOnlySpan<byte> body) => batch.Mac(scope, body);
}
