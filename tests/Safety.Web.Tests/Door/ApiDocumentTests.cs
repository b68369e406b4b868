using System.Text.Json;
using System.Text.RegularExpressions;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Door;

public sealed partial class ApiDocumentTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private static readonly string[] OfKnownLength = ["uuid", "date-time", "date", "time", "uri"];

    [Fact]
    public async Task Every_text_that_may_be_sent_states_its_size()
    {
        var document = await DocumentAsync();
        var (seen, without) = (0, new List<string>());
        foreach (var (name, body) in Bodies(document))
            Look(document, body, name, [], ref seen, without);

        Assert.True(seen > 30, $"Only {seen} texts were found.");
        Assert.Empty(without);
    }

    [Fact]
    public async Task The_test_finds_a_text_without_a_size()
    {
        var planted = JsonDocument.Parse(
            """{"properties":{"a":{"type":["null","string"]},"b":{"type":"string","maxLength":3}}}""");
        var (seen, without) = (0, new List<string>());
        Look(await DocumentAsync(), planted.RootElement, "planted", [], ref seen, without);
        Assert.Equal((2, "planted.a"), (seen, Assert.Single(without)));
    }

    [Fact]
    public async Task It_says_how_a_program_proves_who_it_acts_for()
    {
        var document = await DocumentAsync();
        Assert.Equal("bearer", document.GetProperty("components").GetProperty("securitySchemes").GetProperty("token")
            .GetProperty("scheme").GetString());
        Assert.True(document.GetProperty("security")[0].TryGetProperty("token", out _));
    }

    [Fact]
    public async Task The_reference_runs_only_scripts_that_carry_the_answers_nonce()
    {
        using var client = agency.App.ClientOf(agency["ada"]);
        using var answer = await client.GetAsync(
            new Uri("api/reference", UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.True(answer.IsSuccessStatusCode, html);
        var nonce = Nonce().Match(answer.Headers.GetValues("Content-Security-Policy").Single()).Groups[1].Value;
        Assert.NotEmpty(nonce);
        var inline = Scripts().Matches(html).Select(script => script.Value)
            .Where(script => !script.Contains(" src=", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(inline);
        Assert.All(inline, script => Assert.Contains(
            $"nonce=\"{nonce}\"", System.Net.WebUtility.HtmlDecode(script), StringComparison.Ordinal));
        Assert.DoesNotContain("https://", Sources().Matches(html).Select(m => m.Value).DefaultIfEmpty("").First(),
            StringComparison.Ordinal);
    }

    internal static IEnumerable<(string Name, JsonElement Body)> Bodies(JsonElement document)
    {
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                if (operation.Value.ValueKind != JsonValueKind.Object) continue;
                if (!operation.Value.TryGetProperty("requestBody", out var body)) continue;
                // A table has no fields, and its size is bounded as a whole.
                if (!body.GetProperty("content").TryGetProperty("application/json", out var json)) continue;
                yield return ($"{operation.Name} {path.Name}", json.GetProperty("schema"));
            }
        }
    }

    internal static JsonElement Resolved(JsonElement document, JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference)
            ? document.GetProperty("components").GetProperty("schemas")
                .GetProperty(reference.GetString()!.Split('/')[^1])
            : schema;

    private static void Look(
        JsonElement document, JsonElement schema, string name, HashSet<string> on, ref int seen, List<string> without)
    {
        if (schema.TryGetProperty("$ref", out var reference) && !on.Add(reference.GetString()!)) return;
        schema = Resolved(document, schema);
        foreach (var list in new[] { "oneOf", "anyOf", "allOf" })
        {
            if (!schema.TryGetProperty(list, out var choices)) continue;
            foreach (var choice in choices.EnumerateArray()) Look(document, choice, name, on, ref seen, without);
        }

        if (schema.TryGetProperty("items", out var items)) Look(document, items, name + "[]", on, ref seen, without);
        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject())
                Look(document, property.Value, $"{name}.{property.Name}", on, ref seen, without);
        }

        if (!IsText(schema)) return;
        seen++;
        if (!schema.TryGetProperty("maxLength", out _)) without.Add(name);
    }

    private static bool IsText(JsonElement schema)
    {
        if (!schema.TryGetProperty("type", out var type) || schema.TryGetProperty("enum", out _)) return false;
        var isText = type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Any(one => one.GetString() == "string")
            : type.GetString() == "string";
        return isText
            && !(schema.TryGetProperty("format", out var format) && OfKnownLength.Contains(format.GetString()));
    }

    private async Task<JsonElement> DocumentAsync() =>
        (await agency.Send("ada", "GET", "/openapi.json")).Body;

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();

    [GeneratedRegex("<script[^>]*>")]
    private static partial Regex Scripts();

    [GeneratedRegex("<(?:script|link)[^>]*(?:src|href)=\"[^\"]*\"")]
    private static partial Regex Sources();
}
