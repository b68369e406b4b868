using System.ComponentModel.DataAnnotations;
using Safety.Core.Language;
using Safety.Core.Limits;

namespace Safety.Web.Limits;

/// <summary>How long the words about limits may be. Our judgement.</summary>
public static class LimitTexts
{
    /// <summary>Characters of a reason, a note or what was agreed.</summary>
    public const int WordsMax = 4000;
}

/// <summary>Hours of the week, on the agency's clock.</summary>
public sealed record LimitHoursForm
{
    /// <summary>On which days.</summary>
    [Required]
    [MaxLength(7)]
    public IReadOnlyList<DayOfWeek>? Days { get; init; }

    /// <summary>From when, such as 14:00:00.</summary>
    [Required]
    public TimeOnly? From { get; init; }

    /// <summary>Until when, on the same day.</summary>
    [Required]
    public TimeOnly? Until { get; init; }
}

/// <summary>What a limit says. Each kind uses some of it; leave the rest out.</summary>
public record LimitTermsForm
{
    /// <summary>What it says.</summary>
    [Required]
    public LimitKind? Kind { get; init; }

    /// <summary>For agreed hours: which.</summary>
    public LimitHoursForm? Hours { get; init; }

    /// <summary>For a single channel: which way.</summary>
    public LimitChannel? Channel { get; init; }

    /// <summary>The named worker, where the kind names one.</summary>
    public StaffId? Person { get; init; }

    /// <summary>How many contacts or minutes, where the kind counts.</summary>
    [Range(1, LimitLimits.MostMax)]
    public int? Most { get; init; }

    /// <summary>In how many days.</summary>
    [Range(1, LimitLimits.PeriodDaysMax)]
    public int? PeriodDays { get; init; }

    /// <summary>What was agreed or asked, in words for the client, or null; stored sealed.</summary>
    [MaxLength(LimitTexts.WordsMax)]
    public string? Words { get; init; }

    /// <summary>Why, in words that the client may read; stored sealed.</summary>
    [Required]
    [MaxLength(LimitTexts.WordsMax)]
    public string? Reason { get; init; }

    /// <summary>By when it must be looked at as a whole, or null for the policy's longest time.</summary>
    public DateTimeOffset? ReviewDueAt { get; init; }

    /// <summary>When it ends, or null for the policy's longest time.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}

/// <summary>A limit that is proposed.</summary>
public sealed record LimitProposalForm : LimitTermsForm
{
    /// <summary>The client.</summary>
    [Required]
    public ClientId? ClientId { get; init; }

    /// <summary>How and where the client can appeal.</summary>
    [Required]
    [MaxLength(LimitLimits.AppealRouteMax)]
    public string? AppealRoute { get; init; }

    /// <summary>From when, or null for as soon as it is approved.</summary>
    public DateTimeOffset? StartsAt { get; init; }
}

/// <summary>A reason in words; stored sealed.</summary>
public sealed record LimitReasonForm
{
    /// <summary>The reason.</summary>
    [Required]
    [MaxLength(LimitTexts.WordsMax)]
    public string? Reason { get; init; }
}

/// <summary>How the client was told.</summary>
public sealed record LimitNoticeForm
{
    /// <summary>How.</summary>
    [Required]
    public LimitNotice? How { get; init; }
}

/// <summary>Why the client is not told for now.</summary>
public sealed record LimitWithholdingForm
{
    /// <summary>Why not; stored sealed.</summary>
    [Required]
    [MaxLength(LimitTexts.WordsMax)]
    public string? Reason { get; init; }

    /// <summary>By when the reason must be looked at again.</summary>
    [Required]
    public DateTimeOffset? ReviewDueAt { get; init; }
}

/// <summary>A limit that is lifted.</summary>
public sealed record LimitLiftingForm
{
    /// <summary>Why, as a code.</summary>
    [Required]
    public LimitLiftReason? Reason { get; init; }

    /// <summary>Why, in words, or null; stored sealed.</summary>
    [MaxLength(LimitTexts.WordsMax)]
    public string? Note { get; init; }
}

/// <summary>What became of things under a limit.</summary>
public sealed record LimitEffectForm
{
    /// <summary>Whether it helped.</summary>
    [Required]
    public LimitEffect? Effect { get; init; }

    /// <summary>How that shows, or null; stored sealed.</summary>
    [MaxLength(LimitTexts.WordsMax)]
    public string? Note { get; init; }

    /// <summary>By when to look at it as a whole again, or null to leave that date as it is.</summary>
    public DateTimeOffset? ReviewDueAt { get; init; }
}
