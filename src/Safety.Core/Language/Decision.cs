namespace Safety.Core.Language;

/// <summary>What kind of "no" a refusal is; the doors translate it, the core does not know them.</summary>
public enum RefusalKind
{
    /// <summary>The thing does not exist, or not for the one who asks.</summary>
    NotFound,

    /// <summary>The one who asks may see it, but may not do this.</summary>
    NotAllowed,

    /// <summary>What was said is not well formed or breaks a limit.</summary>
    Invalid,

    /// <summary>The state of the thing does not allow it now.</summary>
    Conflict,
}

/// <summary>A named "no" with its reason as a sentence for the person who asked.</summary>
/// <param name="Kind">What kind of "no" this is.</param>
/// <param name="Reason">One sentence in plain words, without names or narrative.</param>
/// <param name="Field">The field that was wrong, in snake_case as on the wire, or null.</param>
public abstract record Refusal(RefusalKind Kind, string Reason, string? Field = null);

/// <summary>What a decision says: facts to append, or a refusal. Empty and not refused means "already so".</summary>
/// <param name="Events">The facts, in order.</param>
/// <param name="Refusal">Why not, or null.</param>
public sealed record Decision(IReadOnlyList<object> Events, Refusal? Refusal)
{
    /// <summary>Nothing to do: it was asked before, or the state already says so.</summary>
    public static Decision Nothing { get; } = new([], null);

    /// <summary>These facts, in this order.</summary>
    public static Decision Of(params IReadOnlyList<object> events) => new(events, null);

    /// <summary>A refusal is a decision without facts.</summary>
    public static implicit operator Decision(Refusal refusal) => new([], refusal);
}
