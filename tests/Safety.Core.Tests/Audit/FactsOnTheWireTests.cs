using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Tests.Audit;

/// <summary>Whatever is written into the history must be read back as the same thing, in every room.</summary>
public sealed class FactsOnTheWireTests
{
    private static readonly JsonSerializerOptions Wire = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static TheoryData<Type> Facts => [.. Example.FactTypes];

    private static void ReadsBack(object value)
    {
        var json = JsonSerializer.Serialize(value, value.GetType(), Wire);
        Assert.Equal(Scenario.Text(value), Scenario.Text(JsonSerializer.Deserialize(json, value.GetType(), Wire)!));
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact_reads_back_the_same(Type fact)
    {
        ReadsBack(Example.Of(fact, filled: true));
        ReadsBack(Example.Of(fact, filled: false));
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void Every_property_of_a_fact_and_of_what_it_holds_states_its_privacy(Type fact) => Assert.Empty(
        Held(fact).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.GetCustomAttribute<PrivacyAttribute>() is null)
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));

    [Fact]
    public void What_a_fact_holds_is_looked_into() => Assert.Equal(
        ["EscalationLadder", "EscalationLadderSet", "LadderStep", "LadderTarget"],
        Held(typeof(EscalationLadderSet)).Select(type => type.Name).Order());

    [Fact]
    public void States_read_back_the_same_from_their_snapshots()
    {
        ReadsBack(Staff.Agency.GivenAda(
            new LeaveStarted(Staff.Agency.Ada, Staff.Agency.Nine, null, null, Staff.Agency.Nine)).State!);
        ReadsBack(Staff.Agency.GivenNorth(
            new EscalationLadderSet(Staff.Agency.North, EscalationLadder.Default, null, Staff.Agency.Nine)).State!);
        ReadsBack(
            Clients.Risks.GivenDee(Clients.Risks.Proposed, Clients.Risks.Approved, Clients.Risks.Appealed).State!);
        ReadsBack(AgencyPolicy.Evolve(
            null, AgencyPolicy.StreamId, new PolicyAdopted(1, new(), "Why.", null, default, default)));
    }

    [Fact]
    public void A_state_says_nothing_twice() => Assert.DoesNotContain(
        "risks_in_force", JsonSerializer.Serialize(Clients.Risks.GivenDee(Clients.Risks.Proposed).State!, Wire),
        StringComparison.Ordinal);

    private static HashSet<Type> Held(Type fact)
    {
        var (found, waiting) = (new HashSet<Type>(), new Stack<Type>([fact]));
        while (waiting.TryPop(out var type))
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (type.IsGenericType) waiting.Push(type.GetGenericArguments()[0]);
            var isRecord = type.IsClass && type.Assembly == typeof(IFact).Assembly && type != typeof(SealedText);
            if (!isRecord || !found.Add(type)) continue;
            foreach (var property in type.GetProperties()) waiting.Push(property.PropertyType);
        }

        return found;
    }
}
