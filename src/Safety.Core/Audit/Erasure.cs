using Safety.Core.Language;

namespace Safety.Core.Audit;

/// <summary>How far an erasure has come.</summary>
public enum ErasureStanding
{
    /// <summary>Proposed; another person must decide.</summary>
    Proposed,

    /// <summary>Turned down.</summary>
    Declined,

    /// <summary>Done.</summary>
    Erased,
}

/// <summary>
/// The erasing of one kind of words of one subject. Words that are written later have a new key, so that it can be
/// proposed again.
/// </summary>
public sealed record Erasure : IFold<Erasure>
{
    /// <inheritdoc/>
    public required Guid Id { get; init; }

    /// <summary>The last proposal.</summary>
    public required ErasureProposed Proposal { get; init; }

    /// <summary>How far it has come.</summary>
    public ErasureStanding Standing { get; init; }

    /// <summary>Who decided about it, or null while nobody has.</summary>
    public StaffId? DecidedBy { get; init; }

    /// <summary>When it was decided, or null.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Why it was turned down, or null.</summary>
    public SealedText? DeclinedBecause { get; init; }

    /// <summary>The id of the stream: always the same for the same words.</summary>
    public static Guid IdOf(ErasureKind kind, Guid subject) => NameBasedId.Of(subject, $"erasure_{(int)kind}");

    /// <inheritdoc/>
    public static Erasure Evolve(Erasure? state, Guid id, object fact) => (state, fact) switch
    {
        (null or { Standing: not ErasureStanding.Proposed }, ErasureProposed e) =>
            new Erasure { Id = id, Proposal = e },
        ({ Standing: ErasureStanding.Proposed } s, ErasureDeclined e) => s with
        {
            Standing = ErasureStanding.Declined,
            DecidedBy = e.By,
            DecidedAt = e.DeclinedAt,
            DeclinedBecause = e.Reason,
        },
        ({ Standing: ErasureStanding.Proposed } s, WordsErased e) => s with
        {
            Standing = ErasureStanding.Erased,
            DecidedBy = e.By,
            DecidedAt = e.ErasedAt,
        },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow in the stream of an erasure."),
    };
}
