namespace Safety.Web.Staff;

/// <summary>The view of one person's safety, kept by <see cref="SafetySheets"/>: what happened to them.</summary>
public sealed record StaffSafety
{
    /// <summary>The person.</summary>
    public required Guid Id { get; init; }

    /// <summary>What happened to them, oldest report first.</summary>
    public required IReadOnlyList<SafetyLine> Lines { get; init; }
}

/// <summary>
/// Where an incident stands in the views, so that a correction takes it out where it no longer belongs.
/// </summary>
public sealed record SafetyPlace
{
    /// <summary>The incident.</summary>
    public required Guid Id { get; init; }

    /// <summary>The people in whose view it stands.</summary>
    public required IReadOnlyList<Guid> Staff { get; init; }

    /// <summary>The client in whose view it stands, or null.</summary>
    public Guid? Client { get; init; }
}
