namespace Safety.Core.Incidents;

/// <summary>Why a report may be closed. "Part of the job" is not among them, and never will be.</summary>
public enum CloseReason
{
    /// <summary>What was agreed has been done or is under way with an owner and a date.</summary>
    ActionTaken,

    /// <summary>The person concerned agrees that nothing more is needed.</summary>
    AgreedWithReporter,

    /// <summary>Police, a regulator or another body has it now.</summary>
    PassedToAnotherBody,

    /// <summary>Kept for learning: a near miss, or something small that counts in the sum.</summary>
    RecordedForLearning,

    /// <summary>Another report tells of the same; its id is given.</summary>
    DuplicateOfAnotherReport,

    /// <summary>Filed by mistake, as the reporter says.</summary>
    FiledByMistake,
}

/// <summary>Why the reporter was not told before the report was closed.</summary>
public enum NotInformedReason
{
    /// <summary>They asked not to be told.</summary>
    AskedNotToBe,

    /// <summary>They cannot be reached; attempts were made.</summary>
    CannotBeReached,

    /// <summary>They have left the agency.</summary>
    HasLeft,

    /// <summary>It is not known who they are.</summary>
    NotKnown,
}

/// <summary>Why a serious report was not investigated; most attacks on social workers never were.</summary>
public enum NotInvestigatedReason
{
    /// <summary>What happened is clear without.</summary>
    FactsClear,

    /// <summary>The person concerned does not wish it.</summary>
    ReporterDoesNotWish,

    /// <summary>Another body investigates.</summary>
    AnotherBodyInvestigates,

    /// <summary>The same was investigated under another report.</summary>
    InvestigatedElsewhere,
}
