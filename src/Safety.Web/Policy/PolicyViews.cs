using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Web.Policy;

/// <summary>The policy in force.</summary>
/// <param name="Version">Which version; 0 is the built-in one before the first was adopted.</param>
/// <param name="Latest">The latest version that was adopted, in force or not; what an adoption must expect.</param>
/// <param name="Numbers">All numbers.</param>
public sealed record PolicyView(int Version, int Latest, PolicyNumbers Numbers);

/// <summary>A version of the policy.</summary>
/// <param name="Version">Which.</param>
/// <param name="Why">Why it was adopted.</param>
/// <param name="By">Who adopted it, or null for the installation.</param>
/// <param name="AdoptedAt">When.</param>
/// <param name="EffectiveFrom">From when the rules use it.</param>
/// <param name="Changes">What it changed, against the version before.</param>
public sealed record PolicyVersionView(
    int Version, string Why, StaffId? By, DateTimeOffset AdoptedAt, DateTimeOffset EffectiveFrom,
    IReadOnlyList<PolicyChange> Changes)
{
    /// <summary>A version against the one before it.</summary>
    public static PolicyVersionView Of(PolicyAdopted adopted, PolicyNumbers before) => new(
        adopted.Version, adopted.Why, adopted.By, adopted.AdoptedAt, adopted.EffectiveFrom,
        PolicyChanges.Between(before, adopted.Numbers));
}

/// <summary>A policy to be adopted: all numbers at once.</summary>
public sealed record AdoptionForm
{
    /// <summary>The latest version that the one who adopts has seen; 0 before the first.</summary>
    [Required]
    public int? ExpectedVersion { get; init; }

    /// <summary>All numbers, none left out, as GET /policy shows them.</summary>
    [Required]
    public JsonElement Numbers { get; init; }

    /// <summary>Why, in words about the policy and about no person.</summary>
    [Required]
    [MaxLength(AdoptPolicy.WhyMax)]
    public string? Why { get; init; }

    /// <summary>From when, or null for at once.</summary>
    public DateTimeOffset? EffectiveFrom { get; init; }
}
