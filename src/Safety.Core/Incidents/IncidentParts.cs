using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>How words came into a report.</summary>
public enum PassageKind
{
    /// <summary>The first words of the person who filed.</summary>
    Filed,

    /// <summary>What a colleague wrote down of what they were told.</summary>
    ToldInformally,

    /// <summary>Added later.</summary>
    Added,

    /// <summary>The reporter's words, put right by the reporter.</summary>
    Corrected,
}

/// <summary>Words of a report, as they were given. None ever replaces another.</summary>
/// <param name="Kind">How they came.</param>
/// <param name="By">Who gave them.</param>
/// <param name="At">When.</param>
/// <param name="Text">The words, sealed.</param>
public sealed record Passage(PassageKind Kind, StaffId By, DateTimeOffset At, SealedText Text);

/// <summary>A second rating.</summary>
/// <param name="By">Who gave it.</param>
/// <param name="At">When.</param>
/// <param name="Assessed">The rating.</param>
/// <param name="SeverityBefore">What the report itself said then.</param>
/// <param name="IsDowngrade">Whether it is lower than that.</param>
/// <param name="Reason">Why; never null for a downgrade.</param>
/// <param name="ContributingFactors">What in the organisation of the work contributed.</param>
public sealed record Rating(
    StaffId By, DateTimeOffset At, Severity Assessed, Severity SeverityBefore, bool IsDowngrade, SealedText? Reason,
    IReadOnlyList<ContributingFactor> ContributingFactors);

/// <summary>How far a step of support has come.</summary>
public enum SupportStanding
{
    /// <summary>Owed, and not offered yet.</summary>
    Owed,

    /// <summary>Offered, and not given yet.</summary>
    Offered,

    /// <summary>Declined by the person, which is a valid answer.</summary>
    Declined,

    /// <summary>Given.</summary>
    Given,
}

/// <summary>A step of support as it stands.</summary>
/// <param name="Step">Its number.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Standing">How far it has come.</param>
/// <param name="DueAt">By when it is owed, or null when no moment was promised.</param>
/// <param name="FoundOverdueAt">When the watch found it overdue, or null.</param>
public sealed record SupportStep(
    int Step, SupportStepKind Kind, SupportStanding Standing, DateTimeOffset? DueAt,
    DateTimeOffset? FoundOverdueAt = null)
{
    /// <summary>When it was last offered, or null.</summary>
    public DateTimeOffset? OfferedAt { get; init; }

    /// <summary>Who offered it last, or null.</summary>
    public StaffId? OfferedBy { get; init; }

    /// <summary>When it was given or declined, or null.</summary>
    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>Who recorded that it was given or declined, or null.</summary>
    public StaffId? SettledBy { get; init; }

    /// <summary>Whether it is still owed to the person.</summary>
    public bool IsOpen => Standing is SupportStanding.Owed or SupportStanding.Offered;

    /// <summary>The moment from which the watch must find it overdue, or null when there is nothing to find.</summary>
    public DateTimeOffset? WatchedUntil => IsOpen && FoundOverdueAt is null ? DueAt : null;
}

/// <summary>An action that was agreed.</summary>
/// <param name="ActionId">Its id, chosen by whoever agreed it.</param>
/// <param name="Number">Its number.</param>
/// <param name="By">Who agreed it.</param>
/// <param name="AgreedAt">When.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="DueAt">By when.</param>
/// <param name="What">What.</param>
public sealed record AgreedAction(
    Guid ActionId, int Number, StaffId By, DateTimeOffset AgreedAt, StaffId Owner, DateTimeOffset DueAt,
    SealedText What)
{
    /// <summary>When it was done, or null.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>Who recorded that it was done, or null.</summary>
    public StaffId? DoneBy { get; init; }

    /// <summary>What was done, or null.</summary>
    public SealedText? Note { get; init; }

    /// <summary>When the watch found it overdue, or null.</summary>
    public DateTimeOffset? FoundOverdueAt { get; init; }

    /// <summary>The moment from which the watch must find it overdue, or null when there is nothing to find.</summary>
    public DateTimeOffset? WatchedUntil => DoneAt is null && FoundOverdueAt is null ? DueAt : null;
}

/// <summary>An investigation.</summary>
/// <param name="OpenedBy">Who opened it.</param>
/// <param name="OpenedAt">When.</param>
/// <param name="Question">What it shall find out, or null.</param>
/// <param name="ClosedAt">When it was closed, or null.</param>
/// <param name="ClosedBy">Who closed it, or null.</param>
/// <param name="Findings">What it found, or null.</param>
public sealed record Investigation(
    StaffId OpenedBy, DateTimeOffset OpenedAt, SealedText? Question, DateTimeOffset? ClosedAt = null,
    StaffId? ClosedBy = null, SealedText? Findings = null);

/// <summary>What the reporter was told.</summary>
/// <param name="MessageId">Its id.</param>
/// <param name="By">Who told them.</param>
/// <param name="At">When.</param>
/// <param name="Text">The words, sealed.</param>
public sealed record ReporterMessage(Guid MessageId, StaffId By, DateTimeOffset At, SealedText Text);

/// <summary>That a report was put right; the fields themselves are in the history.</summary>
/// <param name="CorrectionId">Its id.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="LowersSeverity">Whether the report says less of the severity since.</param>
public sealed record Correction(
    Guid CorrectionId, StaffId By, DateTimeOffset At, SealedText Reason, bool LowersSeverity);

/// <summary>Another body that came under the same id.</summary>
/// <param name="BodyMac">Its keyed code.</param>
/// <param name="SentBy">Who sent it.</param>
/// <param name="KeptAt">When.</param>
/// <param name="Report">What it says.</param>
public sealed record ConflictingReport(string BodyMac, StaffId SentBy, DateTimeOffset KeptAt, ReportContent Report);

/// <summary>One time the report was closed.</summary>
/// <param name="By">Who closed it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="Note">More words, or null.</param>
/// <param name="ReopenedAt">When it was opened again, or null.</param>
/// <param name="ReopenedBy">Who opened it again, or null.</param>
/// <param name="ReopenReason">Why it was opened again, or null.</param>
public sealed record Closing(
    StaffId By, DateTimeOffset At, CloseReason Reason, SealedText? Note, DateTimeOffset? ReopenedAt,
    StaffId? ReopenedBy, SealedText? ReopenReason);
