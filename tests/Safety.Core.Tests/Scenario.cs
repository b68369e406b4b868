using System.Text.Json;
using Safety.Core.Language;

namespace Safety.Core.Tests;

/// <summary>
/// The whole test kit: given these facts, when this is decided, then these facts follow, or nothing, or a named
/// refusal.
/// Facts are compared as JSON, because two equal lists inside two records are not equal to C#.
/// </summary>
public static class Scenario
{
    public static Given<T> Given<T>(Guid id, params IReadOnlyList<object> facts) where T : class, IFold<T> =>
        new(id, facts);

    public static T? Fold<T>(Guid id, T? state, IEnumerable<object> facts) where T : class, IFold<T> =>
        facts.Aggregate(state, (current, fact) => T.Evolve(current, id, fact));

    public static string Text(object fact) => $"{fact.GetType().Name} {JsonSerializer.Serialize(fact, fact.GetType())}";
}

public sealed record Given<T>(Guid Id, IReadOnlyList<object> Facts) where T : class, IFold<T>
{
    public T? State => Scenario.Fold<T>(Id, null, Facts);

    public Outcome<T> When(Func<T?, Decision> decide) => new(Id, State, decide(State));

    /// <summary>Law: whatever it says the first time, asked again it adds nothing and does not complain.</summary>
    public void TwiceChangesNothing(Func<T?, Decision> decide)
    {
        var first = When(decide);
        if (first.Decision.Refusal is not null) return;
        new Outcome<T>(Id, first.StateAfter, decide(first.StateAfter)).ThenNothing();
    }
}

public sealed record Outcome<T>(Guid Id, T? Before, Decision Decision) where T : class, IFold<T>
{
    /// <summary>The state with the decided facts; folding them is part of every test.</summary>
    public T? StateAfter => Scenario.Fold(Id, Before, Decision.Events);

    public Outcome<T> Then(params IReadOnlyList<object> facts)
    {
        Assert.Null(Decision.Refusal);
        Assert.Equal(facts.Select(Scenario.Text), Decision.Events.Select(Scenario.Text));
        Assert.NotNull(StateAfter);
        return this;
    }

    /// <summary>Exactly one fact of this type among what was decided.</summary>
    public TFact ThenOne<TFact>()
    {
        Assert.Null(Decision.Refusal);
        Assert.NotNull(StateAfter);
        return Assert.Single(Decision.Events.OfType<TFact>());
    }

    public void ThenNothing()
    {
        Assert.Null(Decision.Refusal);
        Assert.Empty(Decision.Events);
    }

    public TRefusal ThenRefused<TRefusal>() where TRefusal : Refusal
    {
        Assert.Empty(Decision.Events);
        return Assert.IsType<TRefusal>(Decision.Refusal);
    }
}
