using Safety.Core.Language;

namespace Safety.Web.Store;

/// <summary>What a command came to, for the one who asked.</summary>
/// <param name="Refusal">Why not, or null when it was done or already so.</param>
/// <param name="Id">The stream that was asked about.</param>
/// <param name="Version">The stream's version after the command; 0 when there is no such stream.</param>
/// <param name="Changed">Whether new facts were stored now.</param>
public sealed record Answer(Refusal? Refusal, Guid Id, long Version, bool Changed)
{
    /// <summary>The moment of the new facts (UTC), or null when nothing was stored now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>A refusal; nothing was stored.</summary>
    public static Answer No(Refusal refusal, Guid id, long version) => new(refusal, id, version, false);

    /// <summary>It was so already; nothing was stored.</summary>
    public static Answer AlreadySo(Guid id, long version) => new(null, id, version, false);

    /// <summary>New facts are stored.</summary>
    public static Answer Done(Guid id, long version, DateTimeOffset at) => new(null, id, version, true) { At = at };
}

/// <summary>The one who asked had seen an older version of the thing than the one that is there.</summary>
public sealed record StaleVersion() : Refusal(
    RefusalKind.Conflict, "Somebody changed this since you opened it. Look at it again, then decide.");

/// <summary>Something else has this id. What it is concerns nobody who guesses ids.</summary>
public sealed record IdIsTaken() : Refusal(
    RefusalKind.Conflict, "This id is in use for something else. Send the same again under a new id.", "id");
