using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>Something owed for a known risk.</summary>
/// <param name="Duty">What is owed.</param>
/// <param name="DueAt">By when.</param>
/// <param name="AskAt">When the watch asks next: the due date, or later when it has found it late before.</param>
/// <param name="TimesFoundLate">How often the watch found it late.</param>
public sealed record DutyOwed(KnownRiskDuty Duty, DateTimeOffset DueAt, DateTimeOffset AskAt, int TimesFoundLate)
{
    /// <summary>A duty not yet late.</summary>
    public static DutyOwed By(KnownRiskDuty duty, DateTimeOffset dueAt) => new(duty, dueAt, dueAt, 0);
}

/// <summary>One known risk of a client, as far as it has come.</summary>
public sealed record KnownRisk
{
    /// <summary>What was proposed, and by whom.</summary>
    public required KnownRiskProposed Proposal { get; init; }

    /// <summary>How far it has come.</summary>
    public required KnownRiskState State { get; init; }

    /// <summary>Who approved it, or null.</summary>
    public StaffId? ApprovedBy { get; init; }

    /// <summary>When it came into force, or null.</summary>
    public DateTimeOffset? InForceFrom { get; init; }

    /// <summary>When the client was told, or null.</summary>
    public DateTimeOffset? NotifiedAt { get; init; }

    /// <summary>Why the client was not told, sealed, or null.</summary>
    public SealedText? WithheldBecause { get; init; }

    /// <summary>What the last review found, sealed, or null.</summary>
    public SealedText? LastFinding { get; init; }

    /// <summary>Why it was declined, or why it was removed, sealed, or null.</summary>
    public SealedText? EndedBecause { get; init; }

    /// <summary>Why it was removed, or null.</summary>
    public RiskRemovalReason? RemovalReason { get; init; }

    /// <summary>When it was declined or removed, or null.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>What the client says against it while an appeal waits, sealed, or null.</summary>
    public SealedText? AppealGrounds { get; init; }

    /// <summary>When the last appeal was dismissed, or null.</summary>
    public DateTimeOffset? AppealDismissedAt { get; init; }

    /// <summary>What is owed, at most one of each duty.</summary>
    public required IReadOnlyList<DutyOwed> Owed { get; init; }

    /// <summary>The risk's id.</summary>
    public KnownRiskId Risk => Proposal.Risk;

    /// <summary>The risk's number within the client.</summary>
    public int Number => Proposal.Number;

    /// <summary>The kind of risk.</summary>
    public KnownRiskKind Kind => Proposal.Kind;

    /// <summary>Whether staff must be shown it before a contact.</summary>
    public bool IsInForce => State == KnownRiskState.InForce;

    /// <summary>In force, but its review is late: still shown, and shown as unreviewed.</summary>
    public bool IsUnreviewed => IsInForce && Owes(KnownRiskDuty.Review) is { TimesFoundLate: > 0 };

    /// <summary>By when it must be looked at again, or null when it is not in force.</summary>
    public DateTimeOffset? ReviewDueAt => Owes(KnownRiskDuty.Review)?.DueAt;

    /// <summary>The duty if it is owed, or null.</summary>
    public DutyOwed? Owes(KnownRiskDuty duty) => Owed.FirstOrDefault(owed => owed.Duty == duty);

    /// <summary>A risk as it was proposed.</summary>
    public static KnownRisk From(KnownRiskProposed proposal) => new()
    {
        Proposal = proposal,
        State = KnownRiskState.Proposed,
        Owed = [DutyOwed.By(KnownRiskDuty.Decision, proposal.DecisionDueAt)],
    };
}
