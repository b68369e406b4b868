using System.ComponentModel.DataAnnotations;
using Safety.Core.Staff;

namespace Safety.Web.Staff;

/// <summary>How long the words about what people can carry may be. Our judgement.</summary>
internal static class AbilityTexts
{
    /// <summary>Characters of why one can carry less.</summary>
    public const int ReasonMax = 2000;

    /// <summary>Characters of what went against somebody.</summary>
    public const int NoteMax = 4000;

    /// <summary>Exclusions of one declaration: each at most once.</summary>
    public const int ExclusionsMax = 8;
}

/// <summary>What one can carry for a time.</summary>
public sealed record CapacityForm
{
    /// <summary>How much of the usual load, from 0 to 100.</summary>
    [Required]
    [Range(0, 100)]
    public int? Percent { get; init; }

    /// <summary>What one does not take on meanwhile; none when left out.</summary>
    [MaxLength(AbilityTexts.ExclusionsMax)]
    public IReadOnlyList<CapacityExclusion>? Exclusions { get; init; }

    /// <summary>The first moment.</summary>
    [Required]
    public DateTimeOffset? From { get; init; }

    /// <summary>The first moment after it; at most a year later.</summary>
    [Required]
    public DateTimeOffset? Until { get; init; }

    /// <summary>Why, or null; stored sealed under a key of its own, and shown to nobody.</summary>
    [MaxLength(AbilityTexts.ReasonMax)]
    public string? Reason { get; init; }
}

/// <summary>A training that somebody completed.</summary>
public sealed record TrainingForm
{
    /// <summary>Which training.</summary>
    [Required]
    public TrainingKind? Kind { get; init; }

    /// <summary>The day of completion.</summary>
    [Required]
    public DateOnly? CompletedOn { get; init; }

    /// <summary>The last day on which it counts.</summary>
    [Required]
    public DateOnly? ValidUntil { get; init; }
}

/// <summary>Something that went against somebody.</summary>
public sealed record AdverseEventForm
{
    /// <summary>The id of this word, chosen by the sender.</summary>
    [Required]
    public Guid? Id { get; init; }

    /// <summary>What it was about.</summary>
    [Required]
    public AdverseEventKind? Kind { get; init; }

    /// <summary>What happened; stored sealed.</summary>
    [Required]
    [MaxLength(AbilityTexts.NoteMax)]
    public string? Note { get; init; }
}
