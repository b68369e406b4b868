using Safety.Core.Language;

namespace Safety.Core.Audit;

/// <summary>Which words are erased as one, because they are sealed as one.</summary>
public enum ErasureKind
{
    /// <summary>All words of a report, whoever wrote them.</summary>
    IncidentWords,

    /// <summary>All words said while an alert was answered.</summary>
    AlertWords,

    /// <summary>What staff call a client.</summary>
    ClientName,

    /// <summary>All words about a client's known risks.</summary>
    KnownRiskWords,

    /// <summary>All words about the contacts with a client.</summary>
    ContactWords,

    /// <summary>All words about outcome scores and reviews of a client.</summary>
    ResponseWords,

    /// <summary>The place of a visit and all that was said of it.</summary>
    VisitWords,

    /// <summary>All words about a limit.</summary>
    LimitWords,

    /// <summary>All words about one worker's work with one client.</summary>
    CaseWords,

    /// <summary>Why a member of staff could carry less.</summary>
    CapacityReasons,

    /// <summary>What went against a member of staff who had refused or reported.</summary>
    AdverseEventWords,

    /// <summary>What a member of staff answered to their pulses.</summary>
    PulseAnswers,

    /// <summary>What a client said of the groups to which they belong.</summary>
    ClientGroups,
}

/// <summary>Why words are erased.</summary>
public enum ErasureGround
{
    /// <summary>A person asked, and the law gives them the right.</summary>
    RightToErasure,

    /// <summary>The time for which they must be kept has ended.</summary>
    RetentionEnded,

    /// <summary>They stand where they never belonged.</summary>
    FiledInError,

    /// <summary>A court or an authority ordered it.</summary>
    OrderOfAuthority,
}

/// <summary>Somebody proposed that words are erased. Nothing is erased yet: another person decides.</summary>
/// <param name="Kind">Which words.</param>
/// <param name="SubjectId">The report, alert, client, visit, limit, case or member of staff.</param>
/// <param name="Client">The client it is about, or null.</param>
/// <param name="By">Who proposed it.</param>
/// <param name="ProposedAt">When.</param>
/// <param name="Ground">Why.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record ErasureProposed(
    [property: Privacy(PrivacyClass.None)] ErasureKind Kind,
    [property: Privacy(PrivacyClass.Client)] Guid SubjectId,
    [property: Privacy(PrivacyClass.Client)] ClientId? Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ProposedAt,
    [property: Privacy(PrivacyClass.None)] ErasureGround Ground,
    [property: Privacy(PrivacyClass.Confidential)] SealedText Reason) : IFact;

/// <summary>A proposal to erase was turned down, or taken back by who had made it. The words stay readable.</summary>
/// <param name="By">Who turned it down.</param>
/// <param name="DeclinedAt">When.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record ErasureDeclined(
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DeclinedAt,
    [property: Privacy(PrivacyClass.Confidential)] SealedText Reason) : IFact;

/// <summary>
/// The keys of the words were destroyed: in every copy of the history they read "[erased]", for ever.
/// </summary>
/// <param name="Kind">Which words.</param>
/// <param name="SubjectId">The report, alert, client, visit, limit, case or member of staff.</param>
/// <param name="Client">The client it is about, or null.</param>
/// <param name="ProposedBy">Who had proposed it.</param>
/// <param name="By">Who decided it; never the one who had proposed it.</param>
/// <param name="ErasedAt">When.</param>
/// <param name="Ground">Why.</param>
public sealed record WordsErased(
    [property: Privacy(PrivacyClass.None)] ErasureKind Kind,
    [property: Privacy(PrivacyClass.Client)] Guid SubjectId,
    [property: Privacy(PrivacyClass.Client)] ClientId? Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId ProposedBy,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ErasedAt,
    [property: Privacy(PrivacyClass.None)] ErasureGround Ground) : IFact;
