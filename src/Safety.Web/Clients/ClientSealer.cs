using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Clients;

/// <summary>
/// Seals the words of one command about one client. The name, the known risks and the client's groups have a key each,
/// so that each can be erased by itself.
/// </summary>
internal sealed class ClientSealer(Vault vault, ClientId client)
{
    private readonly SealScope name = new(client.Value, Sections.ClientName);
    private readonly SealScope groups = new(client.Value, Sections.ClientGroups);
    private readonly SealScope risks = new(client.Value, Sections.KnownRisks);

    /// <summary>The keys of the words.</summary>
    public SealedBatch Batch { get; } = vault.Begin();

    /// <summary>Seals what staff call the client; blank is none.</summary>
    public async ValueTask<SealedText?> Name(string? text, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(text) ? null : await Batch.SealAsync(name, "display_name", text.Trim(), ct);

    /// <summary>Seals what the client says of themselves, or gives what stands there when it says the same.</summary>
    public async ValueTask<SealedText?> Group(GroupSaid? there, GroupAnswer? said, CancellationToken ct)
    {
        if (said is not { } answer) return null;
        var text = GroupAnswers.Text(answer);
        return await vault.SaysTheSameAsync(there?.Answer, text, ct)
            ? there!.Answer
            : await Batch.SealAsync(groups, "answer", text, ct);
    }

    /// <summary>Seals words about a known risk that were checked to be there.</summary>
    public ValueTask<SealedText> Risk(string field, string? text, CancellationToken ct) =>
        Batch.SealAsync(risks, field, text!.Trim(), ct);

    /// <summary>Seals words about a known risk that may be left out; blank words are.</summary>
    public async ValueTask<SealedText?> RiskOrNone(string field, string? text, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(text) ? null : await Risk(field, text, ct);
}
