using System.ComponentModel.DataAnnotations;
using Safety.Core.Casework.Outcomes;

namespace Safety.Web.Casework.Outcomes;

/// <summary>A score. No item or answer of an instrument is ever sent.</summary>
public sealed record OutcomeForm
{
    /// <summary>The instrument, from the register.</summary>
    [Required]
    public Instrument? Instrument { get; init; }

    /// <summary>The score, with at most one decimal.</summary>
    [Required]
    [Range(typeof(decimal), "0", "1000")]
    public decimal? Value { get; init; }

    /// <summary>The day on which it was taken, or null for today.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Why a score is taken out of what counts.</summary>
public sealed record OutcomeWithdrawalForm
{
    /// <summary>The reason; stored sealed.</summary>
    [Required]
    [MaxLength(ResponseLimits.WordsLengthMax)]
    public string? Reason { get; init; }
}

/// <summary>What somebody says of the gain.</summary>
public sealed record GainForm
{
    /// <summary>Whose word it is.</summary>
    [Required]
    public GainRater? Rater { get; init; }

    /// <summary>What they say.</summary>
    [Required]
    public GainRating? Rating { get; init; }

    /// <summary>Of which day, or null for today.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>The answer to a review.</summary>
public sealed record ResponseReviewForm
{
    /// <summary>The answer.</summary>
    [Required]
    public ResponseAnswer? Answer { get; init; }

    /// <summary>
    /// What goes with it: who sees the gain; a limit, a second worker or a consultation; a transfer or an ending.
    /// </summary>
    [Required]
    public ResponseStep? Step { get; init; }

    /// <summary>With "go on": when to look again, or null for the policy's longest time.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Why; stored sealed.</summary>
    [Required]
    [MaxLength(ResponseLimits.WordsLengthMax)]
    public string? Reason { get; init; }
}

/// <summary>What the worker adds to a review.</summary>
public sealed record ResponseWordForm
{
    /// <summary>What they say; stored sealed.</summary>
    [Required]
    [MaxLength(ResponseLimits.WordsLengthMax)]
    public string? Words { get; init; }
}
