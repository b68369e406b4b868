using System.ComponentModel.DataAnnotations;
using Safety.Core.Language;
using Safety.Core.Visits;

namespace Safety.Web.Visits;

/// <summary>A visit that is planned.</summary>
public sealed record PlanForm
{
    /// <summary>Who goes, or null for oneself.</summary>
    public StaffId? Worker { get; init; }

    /// <summary>To whom.</summary>
    [Required]
    public ClientId? ClientId { get; init; }

    /// <summary>What sort of place.</summary>
    [Required]
    public VisitPlaceKind? PlaceKind { get; init; }

    /// <summary>Where, so that a responder finds it; stored sealed.</summary>
    [Required]
    [MaxLength(VisitLimits.PlaceLengthMax)]
    public string? Place { get; init; }

    /// <summary>What for.</summary>
    [Required]
    public VisitPurpose? Purpose { get; init; }

    /// <summary>When it shall begin.</summary>
    [Required]
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>When it shall end.</summary>
    [Required]
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Colleagues who shall come along; each confirms for themselves.</summary>
    [MaxLength(VisitLimits.CompanionsMax)]
    public IReadOnlyList<StaffId>? With { get; init; }

    /// <summary>The worker's own word: not alone.</summary>
    public bool WantsCover { get; init; }

    /// <summary>The worker wishes to go although the cool-off after an incident still lasts.</summary>
    public bool OptsIn { get; init; }

    /// <summary>What a responder must know if an alarm comes, and nobody else before; stored sealed.</summary>
    [MaxLength(VisitLimits.NoteLengthMax)]
    public string? PreVisitNote { get; init; }
}

/// <summary>A word of whoever goes: all is well, the visit is over, or called off.</summary>
public sealed record WordForm
{
    /// <summary>
    /// The code that one says when all is well, or may be left out; or the duress code, which looks the same and calls
    /// for help.
    /// </summary>
    [MaxLength(SpokenCodes.CodeMax)]
    public string? Code { get; init; }

    /// <summary>Why a visit is called off, or null; stored sealed.</summary>
    [MaxLength(VisitLimits.NoteLengthMax)]
    public string? Reason { get; init; }
}

/// <summary>Until when a visit takes.</summary>
public sealed record ExtensionForm
{
    /// <summary>When it shall end from now on.</summary>
    [Required]
    public DateTimeOffset? EndsAt { get; init; }
}

/// <summary>A request for a second person.</summary>
public sealed record EscortRequestForm
{
    /// <summary>The colleague who is asked, or null for anybody.</summary>
    public StaffId? Wanted { get; init; }

    /// <summary>What they should know, or null; stored sealed.</summary>
    [MaxLength(VisitLimits.NoteLengthMax)]
    public string? Note { get; init; }
}

/// <summary>Who comes along.</summary>
public sealed record EscortForm
{
    /// <summary>The second person, or null for oneself.</summary>
    public StaffId? Escort { get; init; }
}

/// <summary>A reason in words; stored sealed.</summary>
public sealed record VisitReasonForm
{
    /// <summary>The reason.</summary>
    [Required]
    [MaxLength(VisitLimits.NoteLengthMax)]
    public string? Reason { get; init; }
}

/// <summary>A visit that goes ahead without the second person that it needs.</summary>
public sealed record AuthorisationForm
{
    /// <summary>What takes the place of a second person.</summary>
    [Required]
    public SubstituteControl? Control { get; init; }

    /// <summary>Why; stored sealed.</summary>
    [Required]
    [MaxLength(VisitLimits.NoteLengthMax)]
    public string? Reason { get; init; }
}

/// <summary>What an alarm proved to be.</summary>
public sealed record AlarmClosingForm
{
    /// <summary>Its class.</summary>
    [Required]
    public VisitAlarmClass? Class { get; init; }

    /// <summary>What was found; stored sealed.</summary>
    [Required]
    [MaxLength(VisitLimits.NoteLengthMax)]
    public string? Finding { get; init; }
}

/// <summary>The codes of a person.</summary>
public sealed record CodesForm
{
    /// <summary>What one says when all is well, or null to say nothing then.</summary>
    [MaxLength(SpokenCodes.CodeMax)]
    public string? AllIsWellCode { get; init; }

    /// <summary>What looks the same and calls for help.</summary>
    [Required]
    [MaxLength(SpokenCodes.CodeMax)]
    public string? DuressCode { get; init; }
}
