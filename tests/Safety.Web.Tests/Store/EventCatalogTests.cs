using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Tests.Store;

public sealed class EventCatalogTests
{
    [Fact]
    public void Every_fact_of_the_core_has_a_stored_name_and_nothing_else_has()
    {
        var facts = typeof(IFact).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, IsInterface: false } && typeof(IFact).IsAssignableFrom(type))
            .Select(type => type.Name).Order().ToList();

        Assert.True(facts.Count > 40);
        Assert.Equal(facts, EventCatalog.Aliases.Keys.Select(type => type.Name).Order());
    }
}
