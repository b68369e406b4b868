using System.Text.Json;
using System.Text.Json.Serialization;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Web.Store;

namespace Safety.Web.Policy;

/// <summary>A number of the policy was left out, or does not exist.</summary>
/// <param name="Which">The number's name on the wire.</param>
public sealed record NumberMissing(string Which) : Refusal(
    RefusalKind.Invalid, "A policy is adopted as a whole: give every number, as the policy in force shows them.",
        Which);

/// <summary>A number of the policy is not one that it can be.</summary>
/// <param name="Which">The number's name on the wire.</param>
public sealed record NumberUnreadable(string Which) : Refusal(
    RefusalKind.Invalid, "This number is unknown, or not written as the policy in force shows it.", Which);

/// <summary>What the API and the pages show of the policy, and how they read a new one.</summary>
/// <param name="standing">Every version there is.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class AgencyPolicies(Standing standing, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Strict =
        new(HouseJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>The policy in force now.</summary>
    public PolicyView InForce()
    {
        var now = standing.PolicyAt(clock.GetUtcNow());
        return new(now.Version, standing.Policies?.LatestVersion ?? 0, now.Numbers);
    }

    /// <summary>Every version, newest first.</summary>
    public IReadOnlyList<PolicyVersionView> Versions() =>
    [
        .. (standing.Policies?.Versions ?? [])
            .Select(version => PolicyVersionView.Of(version, standing.PolicyOf(version.Version - 1).Numbers))
            .Reverse(),
    ];

    /// <summary>Whether there is such a version; 0 is the built-in one.</summary>
    public bool Has(int version) => version >= 0 && version <= (standing.Policies?.LatestVersion ?? 0);

    /// <summary>The numbers that differ between two versions.</summary>
    public IReadOnlyList<PolicyChange> Compare(int from, int to) =>
        PolicyChanges.Between(standing.PolicyOf(from).Numbers, standing.PolicyOf(to).Numbers);

    /// <summary>Reads all numbers from what was sent, or says which one is missing or unreadable.</summary>
    public static (PolicyNumbers? Numbers, Refusal? Refusal) Read(JsonElement sent)
    {
        if (sent.ValueKind != JsonValueKind.Object) return (null, new NumberMissing("numbers"));
        if (PolicyTable.All.FirstOrDefault(number => !sent.TryGetProperty(number.Code, out _)) is { } missing)
            return (null, new NumberMissing(missing.Code));
        try
        {
            return (sent.Deserialize<PolicyNumbers>(Strict), null);
        }
        catch (JsonException bad)
        {
            return (null, new NumberUnreadable(bad.Path is { Length: > 2 } path ? path[2..] : "numbers"));
        }
    }
}
