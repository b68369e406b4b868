using System.ComponentModel.DataAnnotations;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Staff.Supervisions;

/// <summary>What became of a supervision.</summary>
public enum SupervisionOutcome
{
    /// <summary>It was held.</summary>
    Held,

    /// <summary>Somebody did not come.</summary>
    Missed,

    /// <summary>It was called off.</summary>
    Cancelled,
}

/// <summary>A supervision, held or lost.</summary>
public sealed record SupervisionForm
{
    /// <summary>What became of it.</summary>
    [Required]
    public SupervisionOutcome? Outcome { get; init; }

    /// <summary>What it was for.</summary>
    [Required]
    public SupervisionKind? Kind { get; init; }

    /// <summary>The day by the agency's calendar; today, or at most 62 days ago.</summary>
    [Required]
    public DateOnly? Day { get; init; }

    /// <summary>Who held it, or was to; left out for somebody from outside the agency.</summary>
    public StaffId? SupervisorId { get; init; }

    /// <summary>How long it was; needed when it was held.</summary>
    [Range(1, StaffLimits.SupervisionMinutesMax)]
    public int? Minutes { get; init; }

    /// <summary>How many were supervised; 1, for one alone, when left out.</summary>
    [Range(1, StaffLimits.SupervisionMembersMax)]
    public int? Members { get; init; }

    /// <summary>Whether the worker's own safety was on the agenda; needed when it was held.</summary>
    public bool? SafetyDiscussed { get; init; }

    /// <summary>Of a student: hours with clients since the supervision before.</summary>
    [Range(0, StaffLimits.SupervisionClientHoursMax)]
    public int? ClientHours { get; init; }

    /// <summary>By whom it was missed or called off; needed when it was.</summary>
    public SupervisionLostBy? LostBy { get; init; }
}
