namespace Safety.Watchdog;

/// <summary>A node that said it is alive, and for how long it has been silent by the database's clock.</summary>
/// <param name="Name">Its name in the settings.</param>
/// <param name="Silent">Since its last sign.</param>
internal sealed record NodeSeen(string Name, TimeSpan Silent);

/// <summary>What the watchdog saw in one round.</summary>
internal sealed record Sight
{
    /// <summary>Why the database could not be asked, as a code, or null when it answered.</summary>
    public string? Unreachable { get; init; }

    /// <summary>Open alerts that nothing will wake, at most <see cref="Probe.NamedMax"/> of them.</summary>
    public IReadOnlyList<Guid> Unarmed { get; init; } = [];

    /// <summary>Streams with a deadline that nobody acted on in time, as few of them.</summary>
    public IReadOnlyList<Guid> Late { get; init; } = [];

    /// <summary>Alerts with a message that nobody tried to send in time, as few of them.</summary>
    public IReadOnlyList<Guid> Unsent { get; init; } = [];

    /// <summary>For how long the canary was not seen, or null where there is none.</summary>
    public TimeSpan? CanaryUnseen { get; init; }

    /// <summary>The nodes that declared themselves and did not leave in good order.</summary>
    public IReadOnlyList<NodeSeen> Nodes { get; init; } = [];
}

/// <summary>Something that is not as it must be.</summary>
/// <param name="Code">What, as a stable code; the runbook has a part for each.</param>
/// <param name="About">Ids, names of nodes or numbers; never text of a person.</param>
internal sealed record Complaint(string Code, string About);
