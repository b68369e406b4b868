using Safety.Core.Language;

namespace Safety.Core.Policy;

/// <summary>Every version of the agency's policy there was. One stream for the whole agency.</summary>
public sealed record AgencyPolicy : IFold<AgencyPolicy>
{
    /// <summary>The id of the one stream.</summary>
    public static Guid StreamId { get; } = new("0190a000-0000-7000-8000-00000000a001");

    /// <inheritdoc/>
    public required Guid Id { get; init; }

    /// <summary>The versions, oldest first; the version's number is its place, counted from 1.</summary>
    public required IReadOnlyList<PolicyAdopted> Versions { get; init; }

    /// <summary>The latest version's number.</summary>
    public int LatestVersion => Versions.Count;

    /// <summary>The policy in force at a moment; see <see cref="PolicyInForce.At"/>.</summary>
    public PolicyInForce InForceAt(DateTimeOffset moment) => PolicyInForce.At(Versions, moment);

    /// <inheritdoc/>
    public static AgencyPolicy Evolve(AgencyPolicy? state, Guid id, object fact) => (state, fact) switch
    {
        (null, PolicyAdopted { Version: 1 } first) => new AgencyPolicy { Id = id, Versions = [first] },
        ({ } policy, PolicyAdopted next) when next.Version == policy.LatestVersion + 1 =>
            policy with { Versions = [.. policy.Versions, next] },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow in the stream of the policy."),
    };
}
