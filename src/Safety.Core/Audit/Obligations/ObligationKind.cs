namespace Safety.Core.Audit.Obligations;

/// <summary>What was promised, by a person or by the agency's own policy, with a date.</summary>
public enum ObligationKind
{
    /// <summary>A second person for a visit that needs one.</summary>
    Escort,

    /// <summary>An answer to an alert, by the time of its first step.</summary>
    AlertAnswer,

    /// <summary>A word, or an act that the reporter can see, about what they reported.</summary>
    WordToReporter,

    /// <summary>A step of support after an incident.</summary>
    SupportStep,

    /// <summary>An action that was agreed after an incident.</summary>
    AgreedAction,

    /// <summary>Another person's decision about a limit that was proposed.</summary>
    LimitDecision,

    /// <summary>Telling the client of a limit, or a fresh look at why not.</summary>
    LimitNotification,

    /// <summary>Saying whether a limit helps.</summary>
    LimitEffectReview,

    /// <summary>The review of a limit as a whole.</summary>
    LimitReview,

    /// <summary>Another person's decision about a known risk.</summary>
    RiskDecision,

    /// <summary>Telling the client of a known risk, or a fresh look at why not.</summary>
    RiskNotification,

    /// <summary>The review of a known risk.</summary>
    RiskReview,

    /// <summary>An answer to an appeal against a known risk.</summary>
    RiskAppeal,

    /// <summary>An answer to a worker who asks to leave or to close a case.</summary>
    RequestAnswer,

    /// <summary>The end of a case that was granted.</summary>
    CaseHandover,

    /// <summary>A fresh look at a request that was refused.</summary>
    RefusalReview,

    /// <summary>The review after an emergency swap.</summary>
    SwapReview,

    /// <summary>An answer to a review of demand and benefit.</summary>
    ResponseReview,

    /// <summary>The supervision of one month, by the date after its end from which it is late.</summary>
    Supervision,

    /// <summary>The findings of an investigation.</summary>
    Investigation,
}

/// <summary>How a promise stands at a moment.</summary>
public enum ObligationState
{
    /// <summary>Its time has not come, and it is not kept yet.</summary>
    Open,

    /// <summary>It was kept in time.</summary>
    Kept,

    /// <summary>It was kept, after its time.</summary>
    Late,

    /// <summary>Its time passed, and it is not kept; it stays so even if it was dropped after its time.</summary>
    Broken,

    /// <summary>What it was for fell away before its time, such as a visit that was called off.</summary>
    Released,
}
