using System.ComponentModel.DataAnnotations;
using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Web.Incidents.Forms;

/// <summary>Support that is offered beyond what is owed.</summary>
public sealed record SupportForm
{
    /// <summary>What kind of support.</summary>
    [Required]
    public SupportStepKind? Kind { get; init; }

    /// <summary>By when it is promised, or null.</summary>
    public DateTimeOffset? DueAt { get; init; }
}

/// <summary>Something that somebody will do by a moment.</summary>
public sealed record ActionForm
{
    /// <summary>Chosen by the sender, so that it may be sent twice.</summary>
    [Required]
    public Guid? Id { get; init; }

    /// <summary>Who will do it.</summary>
    [Required]
    public StaffId? Owner { get; init; }

    /// <summary>By when.</summary>
    [Required]
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>What will be done.</summary>
    [Required]
    [MaxLength(IncidentLimits.NoteLengthMax)]
    public string? What { get; init; }
}

/// <summary>That an action was done.</summary>
public sealed record CompletionForm
{
    /// <summary>What was done, or why it is not needed any more; or null.</summary>
    [MaxLength(IncidentLimits.NoteLengthMax)]
    public string? Note { get; init; }
}

/// <summary>An investigation's question.</summary>
public sealed record InvestigationForm
{
    /// <summary>What it shall find out, or null.</summary>
    [MaxLength(IncidentLimits.NoteLengthMax)]
    public string? Question { get; init; }
}

/// <summary>An investigation's end.</summary>
public sealed record FindingsForm
{
    /// <summary>What was found; no medical information belongs here.</summary>
    [Required]
    [MaxLength(IncidentLimits.DescriptionLengthMax)]
    public string? Findings { get; init; }
}

/// <summary>Words to the reporter.</summary>
public sealed record InformationForm
{
    /// <summary>Chosen by the sender, so that it may be sent twice.</summary>
    [Required]
    public Guid? Id { get; init; }

    /// <summary>What they are told.</summary>
    [Required]
    [MaxLength(IncidentLimits.NoteLengthMax)]
    public string? Message { get; init; }
}

/// <summary>The end of a report.</summary>
public sealed record ClosureForm
{
    /// <summary>Why.</summary>
    [Required]
    public CloseReason? Reason { get; init; }

    /// <summary>More words, or null.</summary>
    [MaxLength(IncidentLimits.NoteLengthMax)]
    public string? Note { get; init; }

    /// <summary>The other report, when it is a duplicate.</summary>
    public IncidentId? DuplicateOf { get; init; }

    /// <summary>Why the reporter was not told, when they were not.</summary>
    public NotInformedReason? NotInformed { get; init; }

    /// <summary>Why a serious report was not investigated, when it was not.</summary>
    public NotInvestigatedReason? NotInvestigated { get; init; }
}

/// <summary>The opening of a closed report.</summary>
public sealed record ReopeningForm
{
    /// <summary>Why.</summary>
    [Required]
    [MaxLength(IncidentLimits.NoteLengthMax)]
    public string? Reason { get; init; }
}
