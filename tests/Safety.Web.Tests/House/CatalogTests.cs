using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Tests.House;

public sealed class CatalogTests
{
    [Fact]
    public void Every_event_has_one_stored_name() => Catalog.Check(Facts.All, EventCatalog.Aliases).AssertClean();

    [Fact]
    public void Every_event_stands_in_a_stream_that_history_can_fold() => Assert.All(
        EventCatalog.Aliases.Keys,
        fact => Assert.Contains(fact, EventCatalog.FactsOf(StateFolds.StateOfFact(fact))));

    [Fact]
    public void A_planted_event_without_a_stored_name_is_found() =>
        Catalog.Check([typeof(PlantedHappened)], new Dictionary<Type, string>())
            .AssertCatches("PlantedHappened has no stored name");

    [Fact]
    public void A_planted_name_that_two_events_share_is_found() => Catalog
        .Check(
            [typeof(TeamFormed), typeof(TeamRenamed)],
            new Dictionary<Type, string>
            {
                [typeof(TeamFormed)] = "team_formed",
                [typeof(TeamRenamed)] = "team_formed",
            })
        .AssertCatches("'team_formed' is the name of TeamFormed and TeamRenamed");

    [Fact]
    public void Planted_events_of_one_name_in_two_rooms_are_found() =>
        Catalog.Check([typeof(Elsewhere.TeamFormed), typeof(TeamFormed)], new Dictionary<Type, string>())
            .AssertCatches("TeamFormed is the name of 2 events");

    [Fact]
    public void A_planted_name_that_says_something_else_is_found() => Catalog
        .Check([typeof(TeamFormed)], new Dictionary<Type, string> { [typeof(TeamFormed)] = "team_created" })
        .AssertCatches("'team_created' is not the name of TeamFormed");

    [Fact]
    public void A_planted_name_of_what_is_no_event_is_found() => Catalog
        .Check([typeof(TeamFormed)], new Dictionary<Type, string> { [typeof(Team)] = "team" })
        .AssertCatches("Team has a stored name and is no fact");

    [Fact]
    public void A_planted_event_within_another_type_is_found() => Catalog
        .Check([typeof(PlantedHappened)], new Dictionary<Type, string>())
        .AssertCatches("PlantedHappened must be sealed and stand by itself");

    internal sealed record PlantedHappened : IFact;

    private static class Elsewhere
    {
        internal sealed record TeamFormed : IFact;
    }
}
