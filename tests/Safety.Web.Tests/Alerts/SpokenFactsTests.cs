using System.Text.RegularExpressions;
using Safety.Web.Alerts;
using Safety.Web.Store;
using Safety.Web.Tests.House;

namespace Safety.Web.Tests.Alerts;

/// <summary>What the watch asks again is what the rules speak of.</summary>
public sealed partial class SpokenFactsTests
{
    [Fact]
    public void Every_fact_that_a_rule_names_is_asked_about_again()
    {
        var named = Repository.Files("src/Safety.Core/Alerts/Rules/", ".cs")
            .SelectMany(file => file.Lines)
            .Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal))
            .SelectMany(line => Word().Matches(line).Select(match => match.Value))
            .ToHashSet();
        var facts = EventCatalog.Aliases.Keys.Where(fact => named.Contains(fact.Name)).ToList();

        Assert.True(facts.Count > 15, $"Only {facts.Count} facts were found in the rules.");
        Assert.Empty(facts.Except(MissingAlerts.Spoken));
    }

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+\b")]
    private static partial Regex Word();
}
