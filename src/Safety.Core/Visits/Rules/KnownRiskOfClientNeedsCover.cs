using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Visits.Rules;

/// <summary>
/// A worker does not go alone to a client with an approved known risk of violence, weapons, threats or sexual approach,
/// or where two shall go. After the domain reference, section 7; sexual risk and sex of the worker are our judgement.
/// </summary>
public static class KnownRiskOfClientNeedsCover
{
    private static readonly KnownRiskKind[] Kinds =
    [
        KnownRiskKind.PhysicalViolence, KnownRiskKind.Weapon, KnownRiskKind.Threats, KnownRiskKind.SexualRisk,
        KnownRiskKind.TwoPersonVisit, KnownRiskKind.NoLoneWorkerOfSex,
    ];

    /// <summary>Judges one plan.</summary>
    public static Judgement Judge(VisitPlan plan, VisitKnowledge known, PolicyInForce policy)
    {
        var found = known.Client.Risks.Where(Kinds.Contains).ToList();
        if (found.Count > 0)
            return new Judgement.Objects($"The client has an approved known risk: {RiskText.Of(found)}.");
        return new Judgement.Fits(known.Client.Risks.Count == 0
            ? "No known risk of the client is in force."
            : $"The known risks of the client need care, not cover: {RiskText.Of(known.Client.Risks)}.");
    }
}
