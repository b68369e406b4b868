using Safety.Core.Language;

namespace Safety.Web.Store;

/// <summary>What a command came to, for the one who asked.</summary>
/// <param name="Refusal">Why not, or null when it was done or already so.</param>
/// <param name="Id">The stream that was asked about.</param>
/// <param name="Version">The stream's version after the command; 0 when there is no such stream.</param>
/// <param name="Changed">Whether new facts were stored now.</param>
public sealed record Answer(Refusal? Refusal, Guid Id, long Version, bool Changed)
{
    /// <summary>A refusal; nothing was stored.</summary>
    public static Answer No(Refusal refusal, Guid id, long version) => new(refusal, id, version, false);

    /// <summary>It was so already; nothing was stored.</summary>
    public static Answer AlreadySo(Guid id, long version) => new(null, id, version, false);

    /// <summary>New facts are stored.</summary>
    public static Answer Done(Guid id, long version) => new(null, id, version, true);
}

/// <summary>The one who asked had seen an older version of the thing than the one that is there.</summary>
public sealed record StaleVersion() : Refusal(
    RefusalKind.Conflict, "Somebody changed this since you opened it. Look at it again, then decide.");
