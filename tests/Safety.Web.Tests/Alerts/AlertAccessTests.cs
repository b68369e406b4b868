using System.Net.Http.Json;
using System.Text.Json;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Tests.Alerts;

/// <summary>Role by relation, for every endpoint about alerts.</summary>
public sealed class AlertAccessTests(OneNode node) : IClassFixture<OneNode>
{
    /// <summary>
    /// Who asks: list, one, stream, then acknowledgement, escalation, silence, resolution, reopening.
    /// </summary>
    public static TheoryData<string, int[]> Matrix { get; } = new()
    {
        { "the manager of the team", [200, 200, 200, 200, 200, 403, 200, 200] },
        { "a safety lead", [200, 200, 200, 200, 200, 403, 200, 200] },
        { "a manager whom the ladder called", [200, 200, 200, 200, 200, 403, 200, 200] },
        { "a named person whom the ladder called", [200, 200, 200, 200, 200, 403, 200, 200] },
        { "a named person who is not called yet", [404, 404, 404, 404, 404, 404, 404, 404] },
        { "a manager of another team", [200, 404, 200, 404, 404, 404, 404, 404] },
        { "a manager who is a witness", [200, 404, 200, 404, 404, 404, 404, 404] },
        { "a safety lead who is a witness", [200, 404, 200, 404, 404, 404, 404, 404] },
        { "the reporter", [404, 404, 404, 403, 200, 403, 403, 200] },
        { "a colleague of the team", [404, 404, 404, 404, 404, 404, 404, 404] },
        { "an auditor", [200, 200, 200, 403, 403, 403, 403, 403] },
        { "an administrator", [404, 404, 404, 404, 404, 404, 404, 404] },
        { "somebody who left", [403, 403, 403, 403, 403, 403, 403, 403] },
        { "nobody", [401, 401, 401, 401, 401, 401, 401, 401] },
    };

    private Agency Agency => node.Agency;

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Each_role_and_relation_opens_exactly_what_it_should(string who, int[] expected)
    {
        var (alert, asker) = await Scene(who);
        using var client = node.App.ClientOf(asker);
        var seen = new List<int>();
        foreach (var ask in Asks)
            seen.Add(await ask(client, $"/api/v1/alerts/{alert.Value}"));

        Assert.Equal(expected, seen);
    }

    [Fact]
    public async Task A_list_holds_no_alert_that_the_page_of_the_alert_would_refuse()
    {
        foreach (var (who, expected) in Matrix.Select(row => row.Data))
        {
            var (alert, asker) = await Scene(who);
            if (expected[0] != 200) continue;
            using var client = node.App.ClientOf(asker);
            var ids = await Ids(client, "/api/v1/alerts?state=all&limit=200");
            Assert.Equal(expected[1] == 200, ids.Contains(alert.Value));
        }
    }

    [Fact]
    public async Task Managers_do_not_learn_from_an_alert_who_reported()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        using var reporter = node.App.ClientOf(unit.Worker);
        await reporter.PostAsJsonAsync($"/api/v1/alerts/{alert.Value}/escalation", new { reason = "Nobody came." });
        var name = Agency.NameOf(unit.Worker);

        using var manager = node.App.ClientOf(unit.Manager);
        var seen = await manager.GetStringAsync($"/api/v1/alerts/{alert.Value}");

        Assert.DoesNotContain(unit.Worker.Value.ToString("D"), seen, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(name, seen, StringComparison.Ordinal);
        Assert.Contains("somebody the alert concerns", seen, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Func<HttpClient, string, Task<int>>> Asks { get; } =
    [
        async (client, _) => await Status(client.GetAsync("/api/v1/alerts")),
        async (client, alert) => await Status(client.GetAsync(alert)),
        async (client, _) => await Status(
            client.GetAsync("/api/v1/alerts/stream", HttpCompletionOption.ResponseHeadersRead)),
        async (client, alert) => await Status(client.PostAsync($"{alert}/acknowledgement", null)),
        async (client, alert) => await Status(
            client.PostAsJsonAsync($"{alert}/escalation", new { reason = "It is urgent." })),
        async (client, alert) => await Status(client.PostAsJsonAsync(
            $"{alert}/silence", new { reason = "planned_work", until = SafetyMorning.AddHours(1) })),
        async (client, alert) => await Status(
            client.PostAsJsonAsync($"{alert}/resolution", new { decision = "test", reason = "Tried." })),
        async (client, alert) => await Status(client.PostAsJsonAsync($"{alert}/reopening", new { reason = "Again." })),
    ];

    private static DateTimeOffset SafetyMorning => Fixture.SafetyApp.Morning;

    private static async Task<int> Status(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        return (int)answer.StatusCode;
    }

    private static async Task<List<Guid>> Ids(HttpClient client, string path)
    {
        var list = await client.GetFromJsonAsync<JsonElement>(path);
        return [.. list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid())];
    }

    private async Task<(AlertId Alert, StaffId? Asker)> Scene(string who)
    {
        var deputy = await Agency.Person(null, StaffRole.Staff);
        var second = await Agency.Person(null, StaffRole.Staff);
        var other = await Agency.Person(null, StaffRole.Manager);
        var unit = await Agency.Team(new EscalationLadder(
        [
            new LadderStep([new(LadderRole.TeamManager), Named(deputy), Named(other)]),
            new LadderStep([Named(second)]),
        ]));
        var (asker, witnesses) = await AskerOf(who, unit, deputy, second, other);
        var alert = await Agency.Alert(unit, IncidentCategory.ThreatWeapon, witnesses);
        return (alert, asker);
    }

    private async Task<(StaffId? Asker, StaffId[] Witnesses)> AskerOf(
        string who, Unit unit, StaffId deputy, StaffId second, StaffId other) => who switch
        {
            "the manager of the team" => (unit.Manager, []),
            "a safety lead" => (node.Lead, []),
            "a manager whom the ladder called" => (other, []),
            "a named person whom the ladder called" => (deputy, []),
            "a named person who is not called yet" => (second, []),
            "a manager of another team" => ((await Agency.Team()).Manager, []),
            "a manager who is a witness" => (unit.Manager, [unit.Manager]),
            "a safety lead who is a witness" => await Witness(await Agency.Person(null, StaffRole.SafetyLead)),
            "the reporter" => (unit.Worker, []),
            "a colleague of the team" => (await Agency.Person(unit.Team, StaffRole.Staff), []),
            "an auditor" => (node.Auditor, []),
            "an administrator" => (node.Administrator, []),
            "somebody who left" => (await Left(), []),
            _ => (null, []),
        };

    private static Task<(StaffId?, StaffId[])> Witness(StaffId person) =>
        Task.FromResult<(StaffId?, StaffId[])>((person, [person]));

    private async Task<StaffId> Left()
    {
        var person = await Agency.Person(null, StaffRole.SafetyLead);
        await node.App.Done(
            new OnPerson(person, (member, ledger) => LeaveStaff.Decide(
                new LeaveStaff(person), member, 1, Actor.Setup, ledger.Now)),
            Actor.Setup);
        return person;
    }

    private static LadderTarget Named(StaffId person) => new(LadderRole.Person, person);
}
