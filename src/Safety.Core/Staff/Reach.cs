using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Why a target of a ladder is passed by.</summary>
public enum PassedBy
{
    /// <summary>Nobody by this id is known.</summary>
    Unknown,

    /// <summary>The person no longer works here.</summary>
    HasLeft,

    /// <summary>The person is on leave.</summary>
    OnLeave,

    /// <summary>The subject has no team, so there is no team's manager.</summary>
    NoTeam,

    /// <summary>The team has no manager.</summary>
    NoManager,

    /// <summary>Nobody holds the role.</summary>
    NobodyInRole,

    /// <summary>Nobody may answer an alert about themselves.</summary>
    ConcernsThemselves,
}

/// <summary>One person whom a step calls, or a target that it passes by with the reason.</summary>
/// <param name="Target">The target of the step that led here.</param>
/// <param name="Person">Who is called, or who would have been, or null when the target leads to nobody.</param>
/// <param name="Channels">How, best way first; empty when passed by.</param>
/// <param name="Why">Why passed by, or null when called.</param>
public sealed record LadderCall(
    LadderTarget Target, StaffId? Person, IReadOnlyList<ContactChannel> Channels, PassedBy? Why)
{
    /// <summary>Whether the person is called.</summary>
    public bool IsReached => Why is null;
}
