using System.Text.Json;
using CsCheck;
using Safety.Core.Audit;

namespace Safety.Core.Tests.Audit;

public sealed class FieldChangesTests
{
    private static Dictionary<string, object> Pair(object first, object second) =>
        new() { ["a"] = first, ["b"] = second };

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);

    private static IReadOnlyList<FieldChange> Between(string before, string after) =>
        FieldChanges.Between(Json(before), Json(after));

    [Fact]
    public void A_value_that_changed_is_told_with_before_and_after() => Assert.Equal(
        [new FieldChange("state", "\"open\"", "\"closed\"")],
        Between("""{"id":1,"state":"open"}""", """{"id":1,"state":"closed"}"""));

    [Fact]
    public void A_value_deep_inside_is_told_with_its_path() => Assert.Equal(
        [new FieldChange("risks[1].owed[0].times", "0", "1")],
        Between(
            """{"risks":[{},{"owed":[{"times":0}]}]}""", """{"risks":[{},{"owed":[{"times":1}]}]}"""));

    [Fact]
    public void What_one_side_lacks_is_nothing_and_not_null()
    {
        Assert.Equal([new FieldChange("b", null, "null")], Between("""{"a":1}""", """{"a":1,"b":null}"""));
        Assert.Equal([new FieldChange("a[1]", "2", null)], Between("""{"a":[1,2]}""", """{"a":[1]}"""));
    }

    [Fact]
    public void Another_kind_of_value_is_one_change() => Assert.Equal(
        [new FieldChange("a", "[1]", """{"b":1}""")], Between("""{"a":[1]}""", """{"a":{"b":1}}"""));

    [Fact]
    public void The_order_of_fields_and_the_spelling_of_numbers_do_not_matter() =>
        Assert.Empty(Between("""{"a":1,"b":10.0}""", """{ "b" : 1e1, "a" : 1 }"""));

    [Fact]
    public void Before_the_first_fact_there_is_nothing()
    {
        Assert.Equal([new FieldChange("", null, """{"a":1}""")], FieldChanges.Between(null, Json("""{"a":1}""")));
        Assert.Equal([new FieldChange("", """{"a":1}""", null)], FieldChanges.Between(Json("""{"a":1}"""), null));
        Assert.Empty(FieldChanges.Between(null, null));
    }

    [Fact]
    public void A_document_does_not_differ_from_itself_and_every_change_has_another_value()
    {
        var documents = Gen.Recursive<object>((depth, inner) => depth > 2
            ? Gen.Int[0, 2].Select(number => (object)number)
            : Gen.OneOf(
                Gen.Int[0, 2].Select(number => (object)number),
                inner.List[0, 3].Select(list => (object)list),
                Gen.Select(inner, inner).Select(pair => (object)Pair(pair.Item1, pair.Item2))));
        Gen.Select(documents, documents).Sample((one, other) =>
        {
            var (before, after) = (JsonSerializer.SerializeToElement(one), JsonSerializer.SerializeToElement(other));
            Assert.Empty(FieldChanges.Between(before, before));
            var changes = FieldChanges.Between(before, after);
            Assert.Equal(JsonElement.DeepEquals(before, after), changes.Count == 0);
            Assert.All(changes, change => Assert.NotEqual(change.Before, change.After));
        }, iter: 500);
    }
}
