using System.ComponentModel.DataAnnotations;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Staff;

/// <summary>A person who begins to work here.</summary>
public sealed record JoinForm
{
    /// <summary>The name colleagues know.</summary>
    [Required]
    [MaxLength(StaffLimits.NameMax)]
    public string? Name { get; init; }

    /// <summary>What they are called at work.</summary>
    [Required]
    [MaxLength(StaffLimits.JobTitleMax)]
    public string? JobTitle { get; init; }

    /// <summary>The work address; never a private one.</summary>
    [Required]
    [MaxLength(StaffLimits.WorkEmailMax)]
    public string? WorkEmail { get; init; }

    /// <summary>The first team, or null.</summary>
    public TeamId? Team { get; init; }

    /// <summary>The first working day.</summary>
    [Required]
    public DateOnly? StartsOn { get; init; }
}

/// <summary>The details of a person, put right.</summary>
public sealed record StaffDetailsForm
{
    /// <summary>The name colleagues know.</summary>
    [Required]
    [MaxLength(StaffLimits.NameMax)]
    public string? Name { get; init; }

    /// <summary>What they are called at work.</summary>
    [Required]
    [MaxLength(StaffLimits.JobTitleMax)]
    public string? JobTitle { get; init; }

    /// <summary>The work address.</summary>
    [Required]
    [MaxLength(StaffLimits.WorkEmailMax)]
    public string? WorkEmail { get; init; }
}

/// <summary>A team for a person or a client; null for none.</summary>
public sealed record TeamChoiceForm
{
    /// <summary>The team, or null.</summary>
    [Required]
    public TeamId? Team { get; init; }
}

/// <summary>How a person is reached.</summary>
public sealed record ChannelsForm
{
    /// <summary>The ways, best first.</summary>
    [Required]
    [MaxLength(3)]
    public IReadOnlyList<ContactChannel>? Channels { get; init; }
}

/// <summary>When a person wants no loud message.</summary>
public sealed record QuietHoursForm
{
    /// <summary>From when, by the clock on the agency's wall.</summary>
    [Required]
    public TimeOnly? From { get; init; }

    /// <summary>Until when; earlier than the beginning when they span midnight.</summary>
    [Required]
    public TimeOnly? Until { get; init; }
}

/// <summary>A leave.</summary>
public sealed record LeaveForm
{
    /// <summary>The first moment away.</summary>
    [Required]
    public DateTimeOffset? AwayFrom { get; init; }

    /// <summary>The expected return, or null when it is open.</summary>
    public DateTimeOffset? AwayUntil { get; init; }
}

/// <summary>A team's name.</summary>
public sealed record TeamForm
{
    /// <summary>What the team is called.</summary>
    [Required]
    [MaxLength(StaffLimits.NameMax)]
    public string? Name { get; init; }
}

/// <summary>A team's manager.</summary>
public sealed record ManagerForm
{
    /// <summary>The manager from now on; must hold the role of manager.</summary>
    [Required]
    public StaffId? Manager { get; init; }
}

/// <summary>A team's ladder.</summary>
public sealed record LadderForm
{
    /// <summary>The steps, first to last.</summary>
    [Required]
    [MaxLength(StaffLimits.LadderStepsMax)]
    public IReadOnlyList<LadderStepForm>? Steps { get; init; }
}

/// <summary>One step of a ladder.</summary>
public sealed record LadderStepForm
{
    /// <summary>Who is called.</summary>
    [Required]
    [MaxLength(StaffLimits.LadderTargetsMax)]
    public IReadOnlyList<LadderTarget>? Targets { get; init; }

    /// <summary>How long they have, or null for the policy's time by severity.</summary>
    public TimeSpan? AnswerWithin { get; init; }
}
