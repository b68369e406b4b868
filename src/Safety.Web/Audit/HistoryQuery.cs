using Safety.Core.Language;

namespace Safety.Web.Audit;

/// <summary>Whose history, and up to where. Exactly one of the four subjects is named.</summary>
/// <param name="Stream">One stream, or null.</param>
/// <param name="Client">Everything about a client, or null.</param>
/// <param name="Staff">Everything about a member of staff, or null.</param>
/// <param name="Alert">One alert, or null.</param>
/// <param name="AsOf">Only what was recorded by this moment, or null.</param>
/// <param name="UntilVersion">Only up to this version of the stream, or null.</param>
/// <param name="After">The position at which the page before ended; 0 for the first.</param>
/// <param name="Limit">How many at most.</param>
/// <param name="Words">Whether to open the words, on purpose; that is recorded as a reading of them.</param>
public sealed record HistoryQuery(
    Guid? Stream = null, ClientId? Client = null, StaffId? Staff = null, AlertId? Alert = null,
    DateTimeOffset? AsOf = null, long? UntilVersion = null, long After = 0, int Limit = HistoryQuery.LimitDefault,
    bool Words = false)
{
    /// <summary>The length of a page when nobody says otherwise.</summary>
    public const int LimitDefault = 100;

    /// <summary>The longest page.</summary>
    public const int LimitMax = 500;

    /// <summary>The stream, when the history is of one.</summary>
    public Guid? OneStream => Stream ?? Alert?.Value;
}

/// <summary>A place in a stream's life: a version, or a moment.</summary>
/// <param name="Version">The version, or null.</param>
/// <param name="At">The moment, or null; both null is now.</param>
public sealed record HistoryPoint(long? Version, DateTimeOffset? At)
{
    /// <summary>As it stands.</summary>
    public static HistoryPoint Now { get; } = new(null, null);
}
