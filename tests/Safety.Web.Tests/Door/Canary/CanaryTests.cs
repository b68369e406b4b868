using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Door.Canary;

/// <summary>
/// Words that only a person could have written are put into every field that takes words, over the whole path from the
/// report to the auditor. None of them may leave by a log, a trace, a message, a mail, a call or an address, and none
/// may rest in clear.
/// </summary>
public sealed class CanaryTests : IAsyncLifetime
{
    private const string Bird = "kanarienvogel";

    // What colleagues call each other and the agency's own reference of a client rest in clear, and still go nowhere.
    private const string Reference = "FINK-0815";
    private const string Name = "Invented Zeisig";

    private static readonly string[] Channels = ["email", "webhook"];
    private readonly HashSet<string> _addresses = [];
    private CanaryNode _node = null!;
    private TeamId _team;
    private StaffId _ada, _boss, _lead, _ben;
    private int _count;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _node = await CanaryNode.StartAsync();

    public ValueTask DisposeAsync() => _node.DisposeAsync();

    [Fact]
    public async Task Nothing_that_a_person_wrote_leaves_or_rests_in_clear()
    {
        await PeopleAsync();
        var client = await ClientAsync();
        var report = await ReportsAsync(client);
        await HandlingAsync(report);
        await AlertAsync(report);
        await BadRequestsAsync();
        await LettersAsync();

        Assert.True(_count > 30, $"Only {_count} words were sent.");
        Assert.Empty(await _node.FindAsync(Bird));
        foreach (var clear in new[] { Reference, Name })
        {
            var found = await _node.FindAsync(clear);
            Assert.NotEmpty(found);
            Assert.All(found, place => Assert.StartsWith("table safety.", place, StringComparison.Ordinal));
        }

        Assert.All(_addresses, address => Assert.DoesNotContain(Bird, address, StringComparison.OrdinalIgnoreCase));
        await ControlAsync();
    }

    /// <summary>The negative control: what is planted is found, wherever it is planted.</summary>
    private async Task ControlAsync()
    {
        using (var source = new ActivitySource("planted"))
        using (var activity = source.StartActivity("planted")) activity?.SetTag("words", "planted-trace");
        _node.App.Services.GetRequiredService<ILogger<CanaryTests>>().LogWarning("Planted {Words}", "planted-log");
        await _node.App.Scalar<int>(
            "create table wolverine.planted (body bytea); insert into wolverine.planted values ('planted-row'::bytea);"
            + " create table safety.planted (data jsonb);"
            + " insert into safety.planted values ('{\"words\": \"planted-doc\"}')");
        foreach (var (word, place) in new[]
        {
            ("planted-trace", "trace"), ("planted-log", "log"), ("planted-row", "table wolverine.planted"),
            ("planted-doc", "table safety.planted"), ("/alerts/", "mail"), ("/alerts/", "webhook"),
        })
            Assert.Contains(await _node.FindAsync(word), found => found.StartsWith(place, StringComparison.Ordinal));

        var (logs, traces, mails, calls) = _node.Looked;
        Assert.True(logs > 20 && traces > 20 && mails > 0 && calls > 0, $"{logs} {traces} {mails} {calls}");
    }

    private string Said(string field)
    {
        _count++;
        return $"{Bird} {field} שלום 🐦 <script>alert(1)</script>";
    }

    private async Task PeopleAsync()
    {
        _boss = await _node.App.Person("Invented Boss", null, StaffRole.Manager);
        _team = await _node.App.Team("Invented team", _boss);
        _ada = await _node.App.Person(Name, _team, StaffRole.Staff);
        _ben = await _node.App.Person("Invented Ben", _team, StaffRole.Staff);
        _lead = await _node.App.Person("Invented Lead", null, StaffRole.SafetyLead);
        foreach (var person in new[] { _boss, _lead })
        {
            await SendAsync(person, "PUT", $"staff/{person.Value}/channels", new
            {
                channels = Channels,
            }, mustDo: true);
        }
    }

    private async Task<Guid> ClientAsync()
    {
        var (client, risk) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await SendAsync(_boss, "PUT", $"clients/{client}", new
        {
            reference = Reference,
            display_name = Said("display_name"),
            team = _team.Value,
        });
        await SendAsync(_ada, "PUT", $"clients/{client}/known-risks/{risk}", new
        {
            kind = "weapons",
            why = Said("why"),
            concern = Said("concern"),
            review_due_at = DateTimeOffset.UtcNow.AddDays(60),
        });
        var path = $"clients/{client}/known-risks/{risk}";
        await SendAsync(_boss, "POST", path + "/approval", null);
        await SendAsync(_boss, "POST", path + "/withholding", new
        {
            reason = Said("withholding"),
            review_due_at = DateTimeOffset.UtcNow.AddDays(30),
        });
        await SendAsync(_boss, "POST", path + "/appeal", new { reason = Said("appeal") });
        await SendAsync(_lead, "POST", path + "/appeal/answer", new { upheld = false, reason = Said("appeal_answer") });
        await SendAsync(_boss, "POST", path + "/reviews", new
        {
            reason = Said("review"),
            review_due_at = DateTimeOffset.UtcNow.AddDays(90),
        });
        await SendAsync(_boss, "POST", path + "/removal", new { reason = "no_longer_true", note = Said("removal") });
        await SendAsync(_boss, "GET", $"clients/{client}", null);
        await SendAsync(_boss, "GET", $"clients/{client}/known-risks", null);
        await SendAsync(_boss, "GET", $"clients/{client}/safety", null);
        return client;
    }

    private Dictionary<string, object?> Report(Guid? client) => new()
    {
        ["category"] = "threat_weapon", ["description"] = Said("description"), ["client_id"] = client,
        ["details"] = new
        {
            location_text = Said("location_text"),
            police_reference = Said("police_reference"),
            security_response = Said("security_response"),
            actions_to_protect = Said("actions_to_protect"),
            third_party_text = Said("third_party_text"),
        },
    };

    private async Task<Guid> ReportsAsync(Guid client)
    {
        var report = Guid.CreateVersion7();
        await SendAsync(_ada, "PUT", $"incidents/{report}", Report(client), mustDo: true);
        // The same id with other words: both are kept.
        await SendAsync(_ada, "PUT", $"incidents/{report}", Report(client));
        await SendAsync(_ben, "PUT", $"incidents/{Guid.CreateVersion7()}", new Dictionary<string, object?>(Report(null))
        {
            ["on_behalf_of"] = _ada.Value, ["not_named_to_manager"] = true,
        }, mustDo: true);
        await SendAsync(_ben, "PUT", $"incidents/{Guid.CreateVersion7()}/informal",
            new Dictionary<string, object?>(Report(null)) { ["told_by"] = _ada.Value }, mustDo: true);
        await SendAsync(_ada, "POST", $"incidents/{report}/details", new
        {
            id = Guid.CreateVersion7(),
            text = Said("detail"),
            details = new { other_people = Said("detail_people") },
        }, mustDo: true);
        await SendAsync(_ada, "POST", $"incidents/{report}/corrections", new
        {
            id = Guid.CreateVersion7(),
            reason = Said("correction"),
            description = Said("corrected"),
        }, mustDo: true);
        return report;
    }

    private async Task HandlingAsync(Guid report)
    {
        var (path, action) = ($"incidents/{report}", Guid.CreateVersion7());
        await SendAsync(_boss, "POST", path + "/assessment", new
        {
            assessed_severity = "serious",
            reason = Said("assessment"),
        });
        await SendAsync(_boss, "POST", path + "/actions", new
        {
            id = action,
            owner = _ben.Value,
            due_at = DateTimeOffset.UtcNow.AddDays(3),
            what = Said("action"),
        }, mustDo: true);
        await SendAsync(_ben, "POST", $"{path}/actions/{action}/completion", new { note = Said("completion") });
        await SendAsync(_boss, "POST", path + "/investigation", new { question = Said("question") }, mustDo: true);
        await SendAsync(_boss, "POST", path + "/investigation/findings", new
        {
            findings = Said("findings"),
        }, mustDo: true);
        await SendAsync(_boss, "POST", path + "/information", new
        {
            id = Guid.CreateVersion7(),
            message = Said("message"),
        }, mustDo: true);
        await SendAsync(_boss, "POST", path + "/closure", new
        {
            reason = "recorded_for_learning",
            note = Said("closing"),
        });
        await SendAsync(_ada, "POST", path + "/reopening", new { reason = Said("reopening") });
        foreach (var (reader, page) in new[]
        {
            (_boss, path), (_ada, path + "/receipt"), (_lead, $"history?stream={report}&words=true"),
            (_lead, $"history/{report}/state?words=true"), (_boss, $"staff/{_ada.Value}/safety"),
        })
            await SendAsync(reader, "GET", page, null);
    }

    private async Task AlertAsync(Guid report)
    {
        var alert = await _node.App.Scalar<Guid>(
            $"select id from safety.mt_doc_alert where data -> 'subject' ->> 'id' = '{report}'");
        await SendAsync(_boss, "POST", $"alerts/{alert}/acknowledgement", null, mustDo: true);
        await SendAsync(_boss, "POST", $"alerts/{alert}/escalation", new { reason = Said("escalation") });
        await SendAsync(_boss, "POST", $"alerts/{alert}/silence", new
        {
            reason = "false_alarm",
            note = Said("silence"),
            until = DateTimeOffset.UtcNow.AddHours(1),
        });
        await SendAsync(_boss, "POST", $"alerts/{alert}/resolution", new
        {
            decision = "reviewed_continue",
            reason = Said("resolution"),
        });
        await SendAsync(_boss, "POST", $"alerts/{alert}/reopening", new { reason = Said("alert_reopening") });
        await SendAsync(_boss, "GET", $"alerts/{alert}", null);
    }

    private async Task BadRequestsAsync()
    {
        foreach (var body in new[]
        {
            $"{{\"category\":\"threat_weapon\",\"description\":\"{Said("cut")}",
            $"{{\"category\":\"{Bird}\",\"description\":\"{Said("code")}\"}}",
            $"{{\"{Bird}\":\"{Said("field")}\"}}",
            $"{{\"category\":\"threat_weapon\",\"description\":{{\"{Bird}\":1}}}}",
            $"{{\"category\":\"threat_weapon\",\"description\":\"{string.Concat(Enumerable.Repeat(Bird, 900))}\"}}",
            $"{Bird}",
        })
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var client = _node.App.ClientOf(_ada);
            using var answer = await client.PutAsync($"api/v1/incidents/{Guid.CreateVersion7()}", content, Ct);
            Assert.InRange((int)answer.StatusCode, 400, 499);
        }

        await SendAsync(_ada, "GET", $"clients?reference={Bird}", null);
        await SendAsync(_boss, "POST", $"incidents/{Guid.CreateVersion7()}/information", new
        {
            message = Said("nobody"),
        });
    }

    /// <summary>Waits until the watch has told the people by every way.</summary>
    private async Task LettersAsync()
    {
        for (var attempt = 0; attempt < 300 && _node.Looked is { Mails: 0 } or { Calls: 0 }; attempt++)
            await Task.Delay(100, Ct);
    }

    private async Task SendAsync(StaffId by, string method, string path, object? body, bool mustDo = false)
    {
        using var client = _node.App.ClientOf(by);
        using var request = new HttpRequestMessage(new HttpMethod(method), "api/v1/" + path);
        if (body is not null) request.Content = JsonContent.Create(body, body.GetType());
        using var answer = await client.SendAsync(request, Ct);
        if (answer.Headers.Location is { } address) _addresses.Add(address.ToString());
        var text = await answer.Content.ReadAsStringAsync(Ct);
        Assert.True((int)answer.StatusCode < 500, $"{method} {path}: {(int)answer.StatusCode} {text}");
        Assert.True(!mustDo || answer.IsSuccessStatusCode, $"{method} {path}: {(int)answer.StatusCode} {text}");
    }
}
