using System.Text.RegularExpressions;
using Safety.Core.Audit.Sentences;
using Safety.Core.Language;

namespace Safety.Core.Tests.Audit;

public sealed partial class SentenceTests
{
    [GeneratedRegex("[a-z0-9]_[a-z0-9]")]
    private static partial Regex SnakeCase { get; }

    [GeneratedRegex("[a-z][A-Z]")]
    private static partial Regex TypeName { get; }

    [GeneratedRegex("[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}")]
    private static partial Regex Id { get; }

    public static TheoryData<Type> Facts => [.. Example.FactTypes];

    private static string Of(object fact) => Sentence.Of(fact, _ => "Somebody");

    private static void IsPlain(string sentence)
    {
        Assert.Matches(@"^[A-Z][^\n]{9,}[^.]\.$", sentence);
        Assert.DoesNotMatch(SnakeCase, sentence);
        Assert.DoesNotMatch(TypeName, sentence);
        Assert.DoesNotMatch(Id, sentence);
        Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("..", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("{", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void Every_fact_is_told_in_a_plain_sentence(Type fact)
    {
        IsPlain(Of(Example.Of(fact, filled: true)));
        IsPlain(Of(Example.Of(fact, filled: false)));
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void Every_code_of_a_fact_reads_as_plain_words(Type fact)
    {
        foreach (var property in fact.GetProperties())
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (!type.IsEnum) continue;
            foreach (var value in Enum.GetValues(type))
                IsPlain(Of(Example.Of(fact, filled: true, property.Name, value)));
        }
    }

    [Fact]
    public void Every_kind_of_fact_has_its_own_sentence()
    {
        Assert.True(Example.FactTypes.Count > 60, $"only {Example.FactTypes.Count} kinds of fact were found");
        foreach (var filled in new[] { true, false })
            Assert.Empty(Example.FactTypes.GroupBy(type => Of(Example.Of(type, filled))).Where(same => same.Count() > 1)
                .Select(same => $"{same.Key} = {string.Join(", ", same.Select(type => type.Name))}"));
    }

    [Fact]
    public void Sealed_words_are_never_part_of_a_sentence() => Assert.All(Example.FactTypes, type =>
    {
        var sealedTexts = type.GetProperties().Where(property => property.PropertyType == typeof(SealedText)).ToList();
        foreach (var property in sealedTexts)
        {
            var canary = new SealedText(Guid.Empty, "canary", "canary");
            var told = Of(Example.Of(type, filled: true, property.Name, canary));
            Assert.DoesNotContain("canary", told, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void A_fact_without_a_sentence_is_found() =>
        Assert.Throws<InvalidOperationException>(() => Of(new Unspoken()));

    [Theory]
    [InlineData("")]
    [InlineData("Too bad")]
    [InlineData("Somebody did a known_risk thing.")]
    [InlineData("KnownRiskApproved was recorded.")]
    [InlineData("Somebody read 0199eeee-0000-7000-8000-000000000001 again.")]
    [InlineData("Somebody said: Words..")]
    public void The_test_catches_a_sentence_that_is_not_plain(string sentence) =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => IsPlain(sentence));

    private sealed record Unspoken : IFact;
}
