using BenchmarkDotNet.Attributes;
using Safety.Core.Alerts.Rules;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Bench;

/// <summary>The pure parts of the report path: the decision, the fold, the rules.</summary>
[MemoryDiagnoser]
public class PureBench
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Id = new("0190a000-0000-7000-8000-000000000002");
    private static readonly IncidentClocks Clocks = new(PolicyInForce.Default, TimeZoneInfo.Utc);

    private static readonly ReportIncident Command = new(
        Id,
        new ReportContent
        {
            Category = IncidentCategory.ThreatWeapon,
            Description = new SealedText(Id, "bm9uY2U=", "Y2lwaGVydGV4dA=="),
        },
        "bWFj");

    private readonly StaffId worker = new(new("0190a000-0000-7000-8000-000000000001"));
    private readonly IReadOnlyList<object> facts;
    private readonly Incident incident;

    /// <summary>Decides a report once, for what is measured with its facts.</summary>
    public PureBench() => (facts, incident) = (Decision().Events, Fold(Decision().Events));

    /// <summary>Decides a report.</summary>
    [Benchmark]
    public object Decide() => Decision();

    /// <summary>Folds the facts of a report.</summary>
    [Benchmark]
    public object Fold() => Fold(facts);

    /// <summary>Lets all rules judge a report.</summary>
    [Benchmark]
    public object Judge() => SafetyRules.FindingsOf(
        new Sighting(facts[0], Id, Id, null, incident), PolicyInForce.Default);

    private Decision Decision() =>
        ReportIncident.Decide(Command, null, worker, null, new OrganisationalContext(), Clocks, Now);

    private static Incident Fold(IEnumerable<object> facts) =>
        facts.Aggregate((Incident?)null, (state, fact) => Incident.Evolve(state, Id, fact))!;
}
