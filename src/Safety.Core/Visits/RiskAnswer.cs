using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>The clauses of the risk check; each is a rule with its own file.</summary>
public enum VisitClause
{
    /// <summary>Known risks of the client.</summary>
    KnownRiskOfClient,

    /// <summary>Known risks of others under the same roof or at the address.</summary>
    KnownRiskOfHousehold,

    /// <summary>Serious incidents with the client or household.</summary>
    SeriousIncident,

    /// <summary>What is known of a history of violence.</summary>
    IntakeHistory,

    /// <summary>What the worker declared about what they can carry.</summary>
    DeclaredCapacity,

    /// <summary>Whether the worker's training is in date.</summary>
    TrainingInDate,

    /// <summary>How long the worker has worked here, and whether as a student.</summary>
    Tenure,

    /// <summary>The worker's own word.</summary>
    OwnWord,

    /// <summary>Rest after a serious incident with the same client.</summary>
    CoolOff,

    /// <summary>A return by steps after a leave.</summary>
    PhasedReturn,

    /// <summary>The limits that are set for the client.</summary>
    LimitsOfClient,
}

/// <summary>What one clause said of a visit, whether it objects or not.</summary>
/// <param name="Clause">Which clause.</param>
/// <param name="Objects">Whether the visit needs a second person because of it.</param>
/// <param name="Why">Why, as a sentence written by the rule, without names.</param>
public sealed record RiskAnswer(
    [property: Privacy(PrivacyClass.None)] VisitClause Clause,
    [property: Privacy(PrivacyClass.Client)] bool Objects,
    [property: Privacy(PrivacyClass.Client)] string Why);
