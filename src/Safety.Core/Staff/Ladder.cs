using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>What a person may be at the agency.</summary>
public enum StaffRole
{
    /// <summary>Frontline: files, sees their own reports.</summary>
    Staff,

    /// <summary>Answers alerts and decides for a team.</summary>
    Manager,

    /// <summary>Sets policy, sees the whole agency's safety.</summary>
    SafetyLead,

    /// <summary>Replays and proves; changes nothing.</summary>
    Auditor,

    /// <summary>People, teams, channels; sees no content.</summary>
    Administrator,
}

/// <summary>Whom a step of a ladder calls.</summary>
public enum LadderRole
{
    /// <summary>The manager of the team.</summary>
    TeamManager,

    /// <summary>Every safety lead of the agency.</summary>
    SafetyLead,

    /// <summary>Every manager of the agency.</summary>
    EveryManager,

    /// <summary>One named person.</summary>
    Person,

    /// <summary>Whoever is on call for the team when the step is called.</summary>
    OnCall,
}

/// <summary>One target of a step: a role, or a named person.</summary>
/// <param name="Role">The role that is called.</param>
/// <param name="Person">The person, when the role is <see cref="LadderRole.Person"/>.</param>
public sealed record LadderTarget(
    [property: Privacy(PrivacyClass.None)] LadderRole Role,
    [property: Privacy(PrivacyClass.Staff)] StaffId? Person = null);

/// <summary>One step of a ladder.</summary>
/// <param name="Targets">Who is called; between one and eight.</param>
/// <param name="AnswerWithin">How long they have, or null for the policy's time by severity.</param>
public sealed record LadderStep(
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<LadderTarget> Targets,
    [property: Privacy(PrivacyClass.None)] TimeSpan? AnswerWithin = null)
{
    /// <summary>Two steps are equal when they call the same targets in the same order within the same time.</summary>
    public bool Equals(LadderStep? other) =>
        other is not null && AnswerWithin == other.AnswerWithin && Targets.SequenceEqual(other.Targets);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Targets.Count, AnswerWithin);
}

/// <summary>
/// Who is told, in order, until somebody answers. Between one and ten steps; frozen per alert at its birth.
/// </summary>
/// <param name="Steps">The steps, first to last.</param>
public sealed record EscalationLadder([property: Privacy(PrivacyClass.None)] IReadOnlyList<LadderStep> Steps)
{
    /// <summary>
    /// The ladder of a team that set none: its manager, every safety lead, every manager. Our judgement.
    /// </summary>
    public static EscalationLadder Default { get; } = new(
    [
        new LadderStep([new LadderTarget(LadderRole.TeamManager)]),
        new LadderStep([new LadderTarget(LadderRole.SafetyLead)]),
        new LadderStep([new LadderTarget(LadderRole.EveryManager), new LadderTarget(LadderRole.SafetyLead)]),
    ]);

    /// <summary>The ladder of what is for the safety leads alone, and not for the team to answer.</summary>
    public static EscalationLadder SafetyLeads { get; } =
        new([new LadderStep([new LadderTarget(LadderRole.SafetyLead)])]);

    /// <summary>Two ladders are equal when their steps are.</summary>
    public bool Equals(EscalationLadder? other) => other is not null && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => Steps.Count;
}
