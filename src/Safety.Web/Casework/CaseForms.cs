using System.ComponentModel.DataAnnotations;
using Safety.Core.Casework;
using Safety.Core.Language;

namespace Safety.Web.Casework;

/// <summary>How long the words about cases may be. Our judgement.</summary>
public static class CaseTexts
{
    /// <summary>Characters of a reason or a note.</summary>
    public const int WordsMax = 4000;

    /// <summary>Characters of the code of a scheme or a kind of case.</summary>
    public const int CodeMax = 40;
}

/// <summary>A worker is asked to work with a client.</summary>
public sealed record AllocationForm
{
    /// <summary>The client.</summary>
    [Required]
    public ClientId? ClientId { get; init; }

    /// <summary>The worker.</summary>
    [Required]
    public StaffId? WorkerId { get; init; }

    /// <summary>The code of the policy's scheme by which the case is weighed, such as <c>points</c>.</summary>
    [Required]
    [MaxLength(CaseTexts.CodeMax)]
    public string? Scheme { get; init; }

    /// <summary>The code of the kind of case in that scheme, such as <c>moderate</c>.</summary>
    [Required]
    [MaxLength(CaseTexts.CodeMax)]
    public string? Kind { get; init; }
}

/// <summary>A reason in words; stored sealed.</summary>
public sealed record CaseReasonForm
{
    /// <summary>The reason.</summary>
    [Required]
    [MaxLength(CaseTexts.WordsMax)]
    public string? Reason { get; init; }
}

/// <summary>A worker and a client do not fit; nobody asks whose fault it is.</summary>
public sealed record FitConcernForm
{
    /// <summary>From whose side it comes.</summary>
    [Required]
    public FitSide? Side { get; init; }

    /// <summary>What is said; stored sealed.</summary>
    [Required]
    [MaxLength(CaseTexts.WordsMax)]
    public string? Words { get; init; }
}

/// <summary>What a worker asks for.</summary>
public sealed record ReleaseForm
{
    /// <summary>Why; stored sealed.</summary>
    [Required]
    [MaxLength(CaseTexts.WordsMax)]
    public string? Reason { get; init; }

    /// <summary>Whether it cannot wait for tomorrow.</summary>
    public bool SameDay { get; init; }
}

/// <summary>A request is refused; all three are needed.</summary>
public sealed record RefusalForm
{
    /// <summary>Why; stored sealed.</summary>
    [Required]
    [MaxLength(CaseTexts.WordsMax)]
    public string? Reason { get; init; }

    /// <summary>What is done instead to keep the worker safe; stored sealed.</summary>
    [Required]
    [MaxLength(CaseTexts.WordsMax)]
    public string? Substitute { get; init; }

    /// <summary>By when it is looked at again.</summary>
    [Required]
    public DateTimeOffset? ReviewDueAt { get; init; }
}

/// <summary>An allocation ends. Closing needs a ground, a reason, the referral and the check.</summary>
public sealed record AllocationEndForm
{
    /// <summary>Why it ends: transferred, closed or proposal_withdrawn.</summary>
    [Required]
    public AllocationEndWhy? Why { get; init; }

    /// <summary>More words, needed when it is closed; stored sealed.</summary>
    [MaxLength(CaseTexts.WordsMax)]
    public string? Words { get; init; }

    /// <summary>When it is closed: on which ground.</summary>
    public ClosureGround? Ground { get; init; }

    /// <summary>When it is closed: whether the client was offered a way to another service.</summary>
    public ReferralAnswer? Referral { get; init; }

    /// <summary>To whom, or why none was offered; stored sealed.</summary>
    [MaxLength(CaseTexts.WordsMax)]
    public string? ReferralWords { get; init; }

    /// <summary>When it is closed: somebody looked that the client is not left in danger without help.</summary>
    public bool AbandonmentChecked { get; init; }
}

/// <summary>An emergency swap after violence or a credible threat.</summary>
public sealed record SwapForm
{
    /// <summary>Who is asked to take the client.</summary>
    [Required]
    public StaffId? To { get; init; }

    /// <summary>Why; stored sealed.</summary>
    [Required]
    [MaxLength(CaseTexts.WordsMax)]
    public string? Reason { get; init; }

    /// <summary>By when it is looked at.</summary>
    [Required]
    public DateTimeOffset? ReviewDueAt { get; init; }
}

/// <summary>A refusal or an emergency swap was looked at again.</summary>
public sealed record CaseReviewForm
{
    /// <summary>What was looked at: refusal_review or swap_review.</summary>
    [Required]
    public AllocationDuty? Duty { get; init; }

    /// <summary>What was found; stored sealed.</summary>
    [Required]
    [MaxLength(CaseTexts.WordsMax)]
    public string? Words { get; init; }
}
