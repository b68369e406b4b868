using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Incidents;

namespace Safety.Web.Tests.Door;

/// <summary>
/// Every act of the API, as its own document lists them, sent what nobody should send: each answers with a problem that
/// has a code, none with a fault of ours, and nothing is stored.
/// </summary>
public sealed partial class EveryWriteTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private static readonly string[] Writes = ["post", "put", "delete", "patch"];

    // These alone make something, with any text.
    private static readonly string[] AnyText = ["/api/v1/clients/{id}.reference", "/api/v1/teams/{id}.name"];

    private readonly Dictionary<string, string> _ids = [];
    private StaffId _everybody;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_malformed_is_taken_by_any_act()
    {
        var acts = await PrepareAsync();
        var (before, wrong) = (await StoredAsync(), new List<string>());
        foreach (var act in acts)
        {
            foreach (var (what, path, body, tag, most) in Attempts(act))
                await TryAsync(act, what, path, body, tag, most, wrong);
        }

        Assert.Empty(wrong);
        Assert.Equal(before, await StoredAsync());
    }

    [Fact]
    public async Task A_body_of_ten_megabytes_is_refused_by_every_act()
    {
        var acts = (await PrepareAsync()).Where(act => act.Schema is not null).ToList();
        var (large, wrong) = ($"{{\"reason\":\"{new string('x', 10 * 1024 * 1024)}\"}}", new List<string>());
        foreach (var act in acts) await TryAsync(act, "10 MB", Real(act.Path), large, null, 413, wrong);
        Assert.True(acts.Count > 30, $"Only {acts.Count} acts were found.");
        Assert.Empty(wrong);
    }

    private IEnumerable<(string What, string Path, string? Body, string? Tag, int? Status)> Attempts(Act act)
    {
        var (real, nowhere) = (Real(act.Path), Ids().Replace(act.Path, _ => Guid.CreateVersion7().ToString()));
        if (act.Path.Contains('{', StringComparison.Ordinal))
        {
            yield return ("no id", Ids().Replace(act.Path, "nonsense"), "{}", null, null);
            yield return ("the empty id", Ids().Replace(act.Path, Guid.Empty.ToString()), "{}", null, null);
            yield return ("somebody else's id", nowhere, "{}", null, null);
        }

        if (act.Schema is not { } schema) yield break;
        foreach (var cut in new[] { "{\"", "[]", "7", "null", "", "{\"a\":1,}", "{} {}", "\u0000" })
            yield return ($"malformed: {cut}", real, cut, null, null);
        yield return ("an unknown field", real, "{\"nobody_asked_for_this\":1}", null, 400);
        yield return ("too deep", real, new string('[', 200), null, 400);
        foreach (var (name, value) in OfWrongKind(schema).Where(one => !AnyText.Contains($"{act.Path}.{one.Name}")))
        {
            var what = $"{name} is {value[..Math.Min(40, value.Length)]}";
            yield return (what, nowhere, $"{{\"{name}\":{value}}}", null, null);
        }

        if (!act.Path.Contains('{', StringComparison.Ordinal)) yield break;
        foreach (var tag in new[] { "abc", "\"abc\"", "W/\"1\"" })
            yield return ($"If-Match {tag}", nowhere, "{}", tag, null);
    }

    private static IEnumerable<(string Name, string Value)> OfWrongKind(JsonElement schema)
    {
        if (!schema.TryGetProperty("properties", out var properties)) yield break;
        foreach (var property in properties.EnumerateObject())
        {
            foreach (var value in new[]
            {
                "\"no_such_code\"", "-1", "2000000000", "1e400", "{}", "[null]", "[[]]", "true",
                "\"1970-01-01T00:00:00Z\"", "\"2100-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59Z\"",
                "\"0001-01-01T00:00:00Z\"",
                $"\"{new string('x', 70_000)}\"", "\"a\\u0000b\"", "\"\\ud800\"",
                "\"\\u202e<script>alert(1)</script> \\ud83d\\ude00\"", "\"00000000-0000-0000-0000-000000000000\"",
            })
                yield return (property.Name, value);
        }
    }

    private async Task TryAsync(
        Act act, string what, string path, string? body, string? tag, int? status, List<string> wrong)
    {
        using var client = agency.App.ClientOf(_everybody, inPerson: true);
        using var request = new HttpRequestMessage(new HttpMethod(act.Method.ToUpperInvariant()), path.TrimStart('/'));
        if (act.Schema is not null) request.Content = new StringContent(body ?? "", Encoding.UTF8, "application/json");
        if (tag is not null) request.Headers.TryAddWithoutValidation("If-Match", tag);
        var text = "";
        HttpStatusCode answered;
        try
        {
            using var answer = await client.SendAsync(request, Ct);
            answered = answer.StatusCode;
            text = await answer.Content.ReadAsStringAsync(Ct);
            var isProblem = answer.Content.Headers.ContentType?.MediaType == "application/problem+json"
                && JsonDocument.Parse(text).RootElement.TryGetProperty("code", out _);
            if ((int)answered is >= 400 and < 500 && isProblem && (status ?? (int)answered) == (int)answered) return;
        }
        catch (HttpRequestException) when (status == 413)
        {
            // The connection was closed before all of it was sent, which is one way to say so.
            return;
        }

        wrong.Add($"{act.Method} {path}, {what}: {(int)answered} {text[..Math.Min(200, text.Length)]}");
    }

    private string Real(string path) => Ids().Replace(path, found =>
    {
        var room = path["/api/v1/".Length..].Split('/')[0];
        return _ids.GetValueOrDefault($"{room}/{found.Groups[1].Value}")
            ?? _ids.GetValueOrDefault(found.Groups[1].Value) ?? Guid.CreateVersion7().ToString();
    });

    private async Task<List<Act>> PrepareAsync()
    {
        _everybody = await agency.App.Person("Invented All", agency.North, Enum.GetValues<StaffRole>());
        var report = Guid.CreateVersion7();
        await agency.Send("ada", "PUT", $"/incidents/{report}", Bodies.Least());
        _ids["incidents/id"] = report.ToString();
        _ids["clients/id"] = agency.Client.Value.ToString();
        _ids["teams/id"] = agency.North.Value.ToString();
        _ids["staff/id"] = agency["ben"].Value.ToString();
        _ids["alerts/id"] = (await agency.App.Scalar<Guid>(
            $"select id from safety.mt_doc_alert where data -> 'subject' ->> 'id' = '{report}'")).ToString();
        _ids["role"] = "staff";
        var document = (await agency.Send("ada", "GET", "/openapi.json")).Body;
        return [.. document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()
            .Where(operation => Writes.Contains(operation.Name))
            .Select(operation => new Act(operation.Name, path.Name, SchemaOf(document, operation.Value))))];
    }

    private static JsonElement? SchemaOf(JsonElement document, JsonElement operation) =>
        operation.TryGetProperty("requestBody", out var body)
        && body.GetProperty("content").TryGetProperty("application/json", out var json)
            ? ApiDocumentTests.Resolved(document, json.GetProperty("schema"))
            : null;

    /// <summary>Everything that lasts, but for who looked at what.</summary>
    private async Task<long> StoredAsync() => await agency.App.Scalar<long>(
        "select (select count(*) from safety.mt_events where type <> 'person_page_read')"
        + " + (select count(*) from auth.api_token) + (select count(*) from auth.invitation)");

    private sealed record Act(string Method, string Path, JsonElement? Schema);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Ids();
}
