using System.ComponentModel.DataAnnotations;
using Safety.Core.Clients;
using Safety.Core.Language;

namespace Safety.Web.Clients;

/// <summary>How long the words about clients may be. Our judgement.</summary>
public static class ClientTexts
{
    /// <summary>Characters of what staff call a client.</summary>
    public const int DisplayNameMax = 120;

    /// <summary>Characters of a reason, a concern or a finding.</summary>
    public const int ReasonMax = 4000;
}

/// <summary>A client who becomes known here.</summary>
public sealed record RegisterForm
{
    /// <summary>The agency's reference code; never a name.</summary>
    [Required]
    [MaxLength(ClientLimits.ReferenceMax)]
    public string? Reference { get; init; }

    /// <summary>What staff call the client, or null; stored sealed.</summary>
    [MaxLength(ClientTexts.DisplayNameMax)]
    public string? DisplayName { get; init; }

    /// <summary>The team that serves the client, or null.</summary>
    public TeamId? Team { get; init; }
}

/// <summary>A known risk that is proposed.</summary>
public sealed record ProposalForm
{
    /// <summary>What kind of risk.</summary>
    [Required]
    public KnownRiskKind? Kind { get; init; }

    /// <summary>What is known; stored sealed.</summary>
    [Required]
    [MaxLength(ClientTexts.ReasonMax)]
    public string? Why { get; init; }

    /// <summary>The incident that shows it, or null.</summary>
    public IncidentId? Evidence { get; init; }

    /// <summary>Where there is no incident: what the concern rests on; stored sealed.</summary>
    [MaxLength(ClientTexts.ReasonMax)]
    public string? Concern { get; init; }

    /// <summary>By when it must be looked at again.</summary>
    [Required]
    public DateTimeOffset? ReviewDueAt { get; init; }
}

/// <summary>A reason in words; stored sealed.</summary>
public sealed record ReasonForm
{
    /// <summary>The reason.</summary>
    [Required]
    [MaxLength(ClientTexts.ReasonMax)]
    public string? Reason { get; init; }
}

/// <summary>A reason, and a date to look at it again.</summary>
public sealed record DatedReasonForm
{
    /// <summary>The reason, or what was found; stored sealed.</summary>
    [Required]
    [MaxLength(ClientTexts.ReasonMax)]
    public string? Reason { get; init; }

    /// <summary>By when it must be looked at again.</summary>
    [Required]
    public DateTimeOffset? ReviewDueAt { get; init; }
}

/// <summary>A known risk that is taken off.</summary>
public sealed record RemovalForm
{
    /// <summary>Why, as a code.</summary>
    [Required]
    public RiskRemovalReason? Reason { get; init; }

    /// <summary>Why, in words, or null; stored sealed.</summary>
    [MaxLength(ClientTexts.ReasonMax)]
    public string? Note { get; init; }
}

/// <summary>An answer to a client's appeal.</summary>
public sealed record AppealAnswerForm
{
    /// <summary>Whether the client is right.</summary>
    [Required]
    public bool? Upheld { get; init; }

    /// <summary>Why; stored sealed.</summary>
    [Required]
    [MaxLength(ClientTexts.ReasonMax)]
    public string? Reason { get; init; }
}

/// <summary>What was found about a history of violence.</summary>
public sealed record IntakeForm
{
    /// <summary>What was found.</summary>
    [Required]
    public IntakeHistory? History { get; init; }

    /// <summary>Where and how it was asked, or null; stored sealed.</summary>
    [MaxLength(ClientTexts.ReasonMax)]
    public string? Note { get; init; }
}

/// <summary>What a client says of themselves.</summary>
public sealed record GroupForm
{
    /// <summary>The answer, or null when they give none or take it back; stored sealed.</summary>
    public GroupAnswer? Answer { get; init; }
}

/// <summary>With whom a client lives under one roof.</summary>
public sealed record HouseholdForm
{
    /// <summary>Another client who lives there, or null for nobody whom the agency serves.</summary>
    public ClientId? LivesWith { get; init; }
}
