namespace Safety.Core.Policy;

/// <summary>A version of the policy as it is in force at a moment.</summary>
/// <param name="Version">1 and up; 0 is the built-in default before any adoption.</param>
/// <param name="Numbers">All numbers.</param>
public sealed record PolicyInForce(int Version, PolicyNumbers Numbers)
{
    /// <summary>Before the agency adopted its own.</summary>
    public static PolicyInForce Default { get; } = new(0, new PolicyNumbers());

    /// <summary>
    /// The policy in force at a moment: of all versions in effect by then, the one that was adopted last. A version
    /// that was to begin later never begins when another was adopted after it and already holds: the last word counts.
    /// </summary>
    /// <param name="history">The versions, in any order.</param>
    /// <param name="moment">The moment.</param>
    public static PolicyInForce At(IEnumerable<PolicyAdopted> history, DateTimeOffset moment)
    {
        var last = history.Where(version => version.EffectiveFrom <= moment).MaxBy(version => version.Version);
        return last is null ? Default : new PolicyInForce(last.Version, last.Numbers);
    }
}
