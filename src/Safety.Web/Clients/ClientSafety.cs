using Safety.Web.Staff;

namespace Safety.Web.Clients;

/// <summary>
/// The view of what happened with one client, kept by <see cref="SafetySheets"/>. Known risks are not in it: those are
/// read from the client as they stand, because nobody may go to a door on a view that lags.
/// </summary>
public sealed record ClientSafety
{
    /// <summary>The client.</summary>
    public required Guid Id { get; init; }

    /// <summary>What happened, oldest report first.</summary>
    public required IReadOnlyList<SafetyLine> Lines { get; init; }
}
