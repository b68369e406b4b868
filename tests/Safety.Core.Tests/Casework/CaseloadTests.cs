using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Casework;
using Safety.Core.Policy;
using static Safety.Core.Tests.Casework.CaseloadLives;
using static Safety.Core.Tests.Casework.Pair;

namespace Safety.Core.Tests.Casework;

public sealed class CaseloadTests
{
    private static List<CarriedCase> Many(string scheme, string kind, int count) =>
        [.. Enumerable.Range(0, count).Select(number => Case(new(scheme, kind), number))];

    private static bool IsOver(IReadOnlyList<CarriedCase> cases) => Figure(cases).Lines.Any(line => line.IsOver);

    private static Finding Found(CaseloadFigure figure)
    {
        var facts = CheckCaseload.Decide(null, figure, North, Nine).Events;
        var over = Assert.Single(facts.OfType<CaseloadFoundOverCeiling>());
        var state = Scenario.Fold<Caseload>(Caseload.StreamOf(Ada), null, facts)!;
        return Assert.Single(SafetyRules.FindingsOf(
            new Sighting(over, Guid.NewGuid(), state.Id, null, state), Rules));
    }

    [Theory]
    [InlineData("points", "complex", 8, 9)]
    [InlineData("points", "light", 21, 22)]
    [InlineData("child_protection", "investigation", 12, 13)]
    [InlineData("child_protection", "family", 17, 18)]
    [InlineData("community_support", "weekly", 20, 21)]
    [InlineData("community_support", "biweekly", 40, 41)]
    [InlineData("assertive_treatment", "client", 10, 11)]
    public void Each_scheme_has_its_ceiling(string scheme, string kind, int within, int over) =>
        Assert.Equal((false, true), (IsOver(Many(scheme, kind, within)), IsOver(Many(scheme, kind, over))));

    [Fact]
    public void Who_has_both_investigations_and_families_has_the_combined_ceilings()
    {
        var families = Many("child_protection", "family", 10);
        Assert.False(IsOver([.. families, .. Many("child_protection", "investigation", 4)]));
        Assert.True(IsOver([.. families, .. Many("child_protection", "investigation", 5)]));
        var one = Many("child_protection", "investigation", 1);
        Assert.True(IsOver([.. Many("child_protection", "family", 11), .. one]));
    }

    [Fact]
    public void Thirteenths_add_up_without_rounding()
    {
        var cases = Many("community_support", "quarterly", 26);
        var line = Figure(cases).Lines.Single(one => one.Ceiling.Code == "weighted");
        Assert.Equal((26 * 4, 20 * 52), (line.CarriedParts, line.MostParts));
    }

    [Fact]
    public void The_sum_is_shown_line_by_line_with_its_fixed_share()
    {
        var line = Assert.Single(Figure(Many("points", "heavy", 3)).Lines);
        Assert.Equal((15, 3, 39, 100), (line.FixedParts, line.Cases.Count, line.CarriedParts, line.MostParts));
    }

    [Fact]
    public void Who_is_new_has_less_and_it_ends_by_itself()
    {
        var novice = Ada100 with { StartsOn = DateOnly.FromDateTime(Nine.Date).AddDays(-100) };
        var figure = Figure(Many("points", "complex", 8), novice);
        Assert.True(figure is { IsNovice: true } && figure.Lines.Single().IsOver);
        Assert.Equal(82, (figure.NextChangeAt!.Value - Nine.Date).Days);
    }

    [Fact]
    public void Declared_capacity_scales_the_ceiling_and_says_so_apart_from_the_agencys_own()
    {
        var less = Declaring(50, Nine.AddDays(-1), Nine.AddDays(30));
        var finding = Found(Figure(Many("points", "complex", 4), less));
        Assert.Equal(AlertKind.CapacityExceeded, finding.Kind);
        Assert.Equal([Ada], finding.Concerned);
        Assert.Equal(AlertKind.CaseloadOverCeiling, Found(Figure(Many("points", "complex", 9), less)).Kind);
        Assert.False(Figure(Many("points", "complex", 4), less, Nine.AddDays(31)).Lines.Single().IsOver);
    }

    [Fact]
    public void The_same_excess_is_found_once_a_greater_one_again_and_its_end_is_said()
    {
        var stream = Caseload.StreamOf(Ada);
        var state = Scenario.Fold<Caseload>(
            stream, null, CheckCaseload.Decide(null, Figure(Many("points", "complex", 9)), North, Nine).Events);
        Assert.Empty(CheckCaseload.Decide(state, Figure(Many("points", "complex", 9)), North, Ten).Events);
        Assert.IsType<CaseloadFoundOverCeiling>(Assert.Single(
            CheckCaseload.Decide(state, Figure(Many("points", "complex", 10)), North, Ten).Events));
        var end = Assert.IsType<CaseloadFoundWithinCeiling>(Assert.Single(
            CheckCaseload.Decide(state, Figure(Many("points", "complex", 8)), North, Ten).Events));
        var said = SafetyRules.FindingsOf(new Sighting(end, Guid.NewGuid(), stream, state, state!), Rules);
        Assert.Equal(2, said.Count);
        Assert.All(said, one => Assert.True(one.JoinsOnly));
    }

    [Fact]
    public void A_kind_that_the_policy_does_not_know_any_more_is_named_and_weighs_nothing()
    {
        var figure = Figure([Case(new("gone", "gone"), 1)]);
        Assert.Empty(figure.Lines);
        Assert.Single(figure.Unknown);
    }

    [Fact]
    public void A_scheme_without_source_kinds_or_ceilings_is_not_lawful()
    {
        var number = PolicyTable.All.Single(one => one.Code == "caseload_schemes");
        var one = SchemesOfCaseload.BuiltIn[0];
        IReadOnlyList<IReadOnlyList<CaseloadScheme>> unlawful =
        [
            [], [one, one], [one with { Source = "" }], [one with { Whole = 0 }], [one with { Kinds = [] }],
            [one with { Ceilings = [one.Ceilings[0] with { Kinds = ["none"] }] }],
            [one with { Ceilings = [one.Ceilings[0] with { MostForNovices = 101 }] }],
        ];
        Assert.All(unlawful, schemes => Assert.False(number.IsLawful(new() { CaseloadSchemes = schemes })));
        Assert.True(number.IsLawful(new()));
    }
}
