using Safety.Core.Language;

namespace Safety.Core.Policy.Retelling;

/// <summary>The world in which a history is told again: which numbers hold when, and what stood beside.</summary>
/// <param name="PolicyAt">The policy of a moment: those that were really in force, or one for all moments.</param>
/// <param name="Zone">The agency's time zone.</param>
/// <param name="TeamOfClient">The team that served a client at a moment, or null.</param>
/// <param name="TeamOfWorker">The team of a worker at a moment, or null.</param>
public sealed record RetoldWorld(
    Func<DateTimeOffset, PolicyInForce> PolicyAt, TimeZoneInfo Zone,
    Func<ClientId, DateTimeOffset, TeamId?> TeamOfClient, Func<StaffId, DateTimeOffset, TeamId?> TeamOfWorker)
{
    /// <summary>The policy that was really in force at a moment.</summary>
    public Func<DateTimeOffset, PolicyInForce> ReallyAt { get; private init; } = PolicyAt;

    /// <summary>The numbers of a moment.</summary>
    public PolicyNumbers NumbersAt(DateTimeOffset moment) => PolicyAt(moment).Numbers;

    /// <summary>The same world under one policy at all times.</summary>
    public RetoldWorld Under(PolicyInForce policy) => this with { PolicyAt = _ => policy };
}
