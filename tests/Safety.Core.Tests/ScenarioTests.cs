using Safety.Core.Language;

namespace Safety.Core.Tests;

/// <summary>The test kit is tested, so that a green scenario means something.</summary>
public sealed class ScenarioTests
{
    private static readonly Guid Id = new("0199aaaa-0000-7000-8000-000000000001");

    public sealed record Lit(IReadOnlyList<string> By);

    public sealed record Dark() : Refusal(RefusalKind.Conflict, "It is dark.");

    public sealed record Lamp(Guid Id, int Times) : IFold<Lamp>
    {
        public static Lamp Evolve(Lamp? state, Guid id, object fact) => fact switch
        {
            Lit => new Lamp(id, (state?.Times ?? 0) + 1),
            _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow."),
        };
    }

    [Fact]
    public void Facts_with_equal_lists_are_equal() =>
        Scenario.Given<Lamp>(Id).When(_ => Decision.Of(new Lit(["ada"]))).Then(new Lit(["ada"]));

    [Fact]
    public void Facts_with_other_content_are_not_equal() => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() =>
        Scenario.Given<Lamp>(Id).When(_ => Decision.Of(new Lit(["ada"]))).Then(new Lit(["bea"])));

    [Fact]
    public void A_refusal_is_not_nothing() => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() =>
        Scenario.Given<Lamp>(Id).When(_ => new Dark()).ThenNothing());

    [Fact]
    public void Asking_twice_is_caught_when_it_adds_a_fact() => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() =>
        Scenario.Given<Lamp>(Id)
            .TwiceChangesNothing(_ => Decision.Of(new Lit([]))));

    [Fact]
    public void Asking_twice_is_fine_when_the_state_decides() =>
        Scenario.Given<Lamp>(Id)
            .TwiceChangesNothing(lamp => lamp is null ? Decision.Of(new Lit([])) : Decision.Nothing);
}
