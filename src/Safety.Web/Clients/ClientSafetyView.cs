using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Staff;

namespace Safety.Web.Clients;

/// <summary>Something to think of before a visit. A hint is never a decision about a person.</summary>
public enum CoverHint
{
    /// <summary>A known risk asks for two people at each visit.</summary>
    TwoPersonVisit,

    /// <summary>A known risk says whom not to send alone.</summary>
    NotEveryoneAlone,

    /// <summary>
    /// Violence, weapons, threats or sexual risk are known: nobody should go alone without a second thought.
    /// </summary>
    ViolenceKnown,

    /// <summary>The place or an animal is known to be dangerous.</summary>
    PlaceKnown,

    /// <summary>A serious incident was reported lately and no known risk is in force: somebody should look.</summary>
    SeriousIncidentWithoutKnownRisk,

    /// <summary>A known risk is in force, but its review is late.</summary>
    KnownRiskUnreviewed,
}

/// <summary>One client's safety: what to know before a contact.</summary>
/// <param name="Client">The client.</param>
/// <param name="Reference">The agency's reference.</param>
/// <param name="AsOf">The moment of the reading.</param>
/// <param name="AgeSeconds">By how much the incidents may lag; the known risks do not.</param>
/// <param name="KnownRisks">The kinds of known risk in force.</param>
/// <param name="Hints">What to think of before a visit.</param>
/// <param name="Incidents12Months">How many incidents were reported in the last twelve months.</param>
/// <param name="HighestSeverity12Months">The highest severity among them, or null.</param>
/// <param name="Incidents">
/// Those incidents, newest first, for whoever decides for the team; workers see the count alone. Nobody is named.
/// </param>
public sealed partial record ClientSafetyView(
    ClientId Client, string Reference, DateTimeOffset AsOf, double AgeSeconds,
    IReadOnlyList<KnownRiskKind> KnownRisks, IReadOnlyList<CoverHint> Hints, int Incidents12Months,
    Severity? HighestSeverity12Months, IReadOnlyList<EarlierReport> Incidents)
{
    private const int Months = 12;

    /// <summary>The view at a moment, from the lines that the reader may see.</summary>
    public static ClientSafetyView Of(
        Client client, IReadOnlyList<SafetyLine> lines, bool withIncidents, DateTimeOffset now, TimeSpan age)
    {
        var since = now.AddMonths(-Months);
        var recent = lines.Where(line => line.ReportedAt >= since).Reverse().ToList();
        return new(
            new(client.Id), client.Reference, now, age.TotalSeconds,
            [.. client.RisksInForce.Select(risk => risk.Kind).Distinct()], [.. HintsOf(client, recent).Distinct()],
            recent.Count, recent.Count == 0 ? null : recent.Max(line => line.Severity),
            withIncidents ? [.. recent.Take(StaffSafetyView.ReportsMax).Select(EarlierReport.Of)] : []);
    }

    private static IEnumerable<CoverHint> HintsOf(Client client, IReadOnlyList<SafetyLine> recent)
    {
        foreach (var risk in client.RisksInForce)
        {
            if (HintOf(risk.Kind) is { } hint) yield return hint;
            if (risk.IsUnreviewed) yield return CoverHint.KnownRiskUnreviewed;
        }

        if (!client.RisksInForce.Any() && recent.Any(line => line.Severity >= Severity.Serious))
            yield return CoverHint.SeriousIncidentWithoutKnownRisk;
    }

    private static CoverHint? HintOf(KnownRiskKind kind) => kind switch
    {
        KnownRiskKind.TwoPersonVisit => CoverHint.TwoPersonVisit,
        KnownRiskKind.NoLoneWorkerOfSex => CoverHint.NotEveryoneAlone,
        KnownRiskKind.PhysicalViolence or KnownRiskKind.Weapon or KnownRiskKind.Threats or KnownRiskKind.SexualRisk
            or KnownRiskKind.Stalking or KnownRiskKind.AssociateRisk => CoverHint.ViolenceKnown,
        KnownRiskKind.DangerousAnimal or KnownRiskKind.HazardousPremises => CoverHint.PlaceKnown,
        KnownRiskKind.VerbalAbuse => null,
    };
}
