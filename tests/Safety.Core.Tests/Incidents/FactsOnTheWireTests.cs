using System.Text.Json;
using System.Text.Json.Serialization;
using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Tests.Incidents;

/// <summary>The facts' JSON is for ever, so it is looked at here before the first one is stored.</summary>
public sealed class FactsOnTheWireTests
{
    private static readonly JsonSerializerOptions Wire = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    [Fact]
    public void A_report_is_flat_and_reads_back_the_same()
    {
        var fact = Known.Filed(Known.Report(severity: Severity.FatalOrCritical))[0];
        var json = JsonSerializer.Serialize(fact, fact.GetType(), Wire);
        Assert.Contains("\"category\":\"threat_weapon\"", json, StringComparison.Ordinal);
        Assert.Contains("\"violence_types\":[\"type_2\"]", json, StringComparison.Ordinal);
        Assert.Contains("\"reported_severity\":\"fatal_or_critical\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("all_categories", json, StringComparison.Ordinal);
        var read = JsonSerializer.Deserialize<IncidentReported>(json, Wire)!;
        Assert.Equal(Scenario.Text(fact), Scenario.Text(read));
    }

    [Fact]
    public void Support_is_planned_with_the_codes_of_the_domain()
    {
        var fact = Known.Filed().OfType<SupportPlanned>().Single();
        var json = JsonSerializer.Serialize(fact, Wire);
        foreach (var code in new[] { "manager_contact", "peer_support", "debrief", "follow_up_2w", "follow_up_6w" })
            Assert.Contains($"\"{code}\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_property_of_every_fact_states_its_privacy_class()
    {
        var facts = typeof(Incident).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Incident).Namespace && typeof(IFact).IsAssignableFrom(type))
            .ToList();
        Assert.True(facts.Count >= 20);
        Assert.Empty(facts.Concat([typeof(IncidentDetails), typeof(CorrectedFields), typeof(OrganisationalContext)])
            .SelectMany(type => type.GetProperties())
            .Where(property => property.GetCustomAttributes(typeof(PrivacyAttribute), true).Length == 0)
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
    }

    [Fact]
    public void The_state_reads_back_the_same_from_its_snapshot()
    {
        var state = Scenario.Fold<Incident>(Known.Id, null, Known.Filed())!;
        var read = JsonSerializer.Deserialize<Incident>(JsonSerializer.Serialize(state, Wire), Wire)!;
        Assert.Equal(Scenario.Text(state), Scenario.Text(read));
    }
}
