using System.ComponentModel.DataAnnotations;
using Safety.Core.Audit;
using Safety.Core.Language;

namespace Safety.Web.Audit;

/// <summary>A proposal to erase words for ever.</summary>
public sealed record ErasureForm
{
    /// <summary>Which words.</summary>
    [Required]
    public ErasureKind? Kind { get; init; }

    /// <summary>The report, alert, client, visit, limit, case or member of staff, as the kind says.</summary>
    [Required]
    public Guid? SubjectId { get; init; }

    /// <summary>Why.</summary>
    [Required]
    public ErasureGround? Ground { get; init; }

    /// <summary>Why, in words, without repeating what is to be erased.</summary>
    [Required]
    [MaxLength(ProposeErasure.ReasonMax)]
    public string? Reason { get; init; }
}

/// <summary>Turning a proposal down.</summary>
public sealed record ErasureRefusalForm
{
    /// <summary>Why, in words.</summary>
    [Required]
    [MaxLength(ProposeErasure.ReasonMax)]
    public string? Reason { get; init; }
}

/// <summary>An erasure as those who decide about it see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Which words.</param>
/// <param name="SubjectId">The report, alert or client.</param>
/// <param name="Standing">How far it has come.</param>
/// <param name="Ground">Why.</param>
/// <param name="Reason">Why, in words; sealed for auditors.</param>
/// <param name="ProposedBy">Who proposed it.</param>
/// <param name="ProposedAt">When it was proposed (UTC).</param>
/// <param name="DecidedBy">Who decided it, or null.</param>
/// <param name="DecidedAt">When it was decided (UTC), or null.</param>
/// <param name="MayApprove">Whether the one who asks may be the second person.</param>
/// <param name="Version">The version of its stream.</param>
public sealed record ErasureSeen(
    Guid Id, ErasureKind Kind, Guid SubjectId, ErasureStanding Standing, ErasureGround Ground, string Reason,
    StaffId ProposedBy, DateTimeOffset ProposedAt, StaffId? DecidedBy, DateTimeOffset? DecidedAt, bool MayApprove,
    long Version);
