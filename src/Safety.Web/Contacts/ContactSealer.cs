using Safety.Core.Language;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Contacts;

/// <summary>Seals the words of one command about a client's contacts, which have one key.</summary>
internal sealed class ContactSealer(Vault vault, ClientId client)
{
    private readonly SealScope scope = new(client.Value, "contacts");

    /// <summary>The keys of the words.</summary>
    public SealedBatch Batch { get; } = vault.Begin();

    /// <summary>Seals words that were checked to be there.</summary>
    public ValueTask<SealedText> Seal(string field, string? text, CancellationToken ct) =>
        Batch.SealAsync(scope, field, text!.Trim(), ct);

    /// <summary>Seals words that may be left out; blank words are.</summary>
    public async ValueTask<SealedText?> SealOrNone(string field, string? text, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(text) ? null : await Seal(field, text, ct);

    /// <summary>
    /// The words as they were sealed before when the same are said again, so that a command sent twice is known again.
    /// </summary>
    public async ValueTask<SealedText?> SealOnce(
        SealedText? there, string field, string? text, CancellationToken ct) =>
        there is not null && !string.IsNullOrWhiteSpace(text) && await vault.OpenAsync(there, cancel: ct) == text.Trim()
            ? there
            : await SealOrNone(field, text, ct);
}
