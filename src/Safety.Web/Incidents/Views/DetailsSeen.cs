using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Web.Incidents.Views;

/// <summary>
/// What else was said, as a reader may see it. Codes that tell of health are null to whoever may not see them.
/// </summary>
/// <param name="LocationClass">Where, as the log asks.</param>
/// <param name="LocationDetail">Where, as the work knows its places.</param>
/// <param name="LocationText">Where, in words.</param>
/// <param name="Circumstances">What made it possible.</param>
/// <param name="Antecedents">What went before.</param>
/// <param name="WorkerResponses">What the worker did.</param>
/// <param name="Means">With what.</param>
/// <param name="Consequences">What followed for the person.</param>
/// <param name="People">Staff who had a part in it.</param>
/// <param name="OtherPeople">Other people, in words.</param>
/// <param name="PhysicalHarm">Harm to the body.</param>
/// <param name="PsychologicalHarm">Harm to the mind.</param>
/// <param name="MedicalTreatment">The most treatment that was needed.</param>
/// <param name="LostTimeDays">Days lost.</param>
/// <param name="PoliceContacted">Whether the police were contacted.</param>
/// <param name="PoliceReference">The police's reference.</param>
/// <param name="SecurityResponse">What security or the police did.</param>
/// <param name="ActionsToProtect">What was done to protect employees.</param>
/// <param name="ThirdPartyAtRisk">Whether somebody else may be in danger.</param>
/// <param name="ThirdPartyText">Who else, in words.</param>
/// <param name="PotentialSeverity">How bad it could have been.</param>
public sealed record DetailsSeen(
    LocationClass? LocationClass, LocationDetail? LocationDetail, string? LocationText,
    IReadOnlyList<Circumstance> Circumstances, IReadOnlyList<Antecedent> Antecedents,
    IReadOnlyList<WorkerResponse> WorkerResponses, IReadOnlyList<Means> Means,
    IReadOnlyList<Consequence> Consequences, IReadOnlyList<InvolvedSeen> People, string? OtherPeople,
    PhysicalHarm? PhysicalHarm, PsychologicalHarm? PsychologicalHarm, MedicalTreatment? MedicalTreatment,
    int? LostTimeDays, bool? PoliceContacted, string? PoliceReference, string? SecurityResponse,
    string? ActionsToProtect, bool? ThirdPartyAtRisk, string? ThirdPartyText, Severity? PotentialSeverity);
