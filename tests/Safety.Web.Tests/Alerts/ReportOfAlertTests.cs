using System.Net;
using System.Net.Http.Json;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Tests.Alerts;

/// <summary>Whom an alert called may open the report that it is about, and nobody else by it.</summary>
public sealed class ReportOfAlertTests(OneNode node) : IClassFixture<OneNode>
{
    private Agency Agency => node.Agency;

    [Theory]
    [InlineData("a named person whom the ladder called", 200)]
    [InlineData("a manager of another team whom the ladder called", 200)]
    [InlineData("a named person who is not called yet", 404)]
    [InlineData("a manager of another team", 404)]
    [InlineData("a colleague of the team", 404)]
    [InlineData("an administrator", 404)]
    public async Task A_call_opens_the_report_to_whom_it_called_until_the_alert_is_decided(string who, int expected)
    {
        var (report, asker, unit) = await Scene(who);
        Assert.Equal(expected, await Get(asker, report));
        var alert = await Agency.AlertOf(report);
        using var manager = node.App.ClientOf(unit.Manager);
        using var decided = await manager.PostAsJsonAsync(
            $"/api/v1/alerts/{alert.Value}/resolution", new { decision = "test", reason = "Tried." });
        Assert.Equal(HttpStatusCode.OK, decided.StatusCode);
        Assert.Equal(404, await Get(asker, report));
    }

    [Fact]
    public async Task Who_was_called_reads_but_does_not_handle_and_the_reading_says_for_what()
    {
        var (report, asker, _) = await Scene("a named person whom the ladder called");
        using var client = node.App.ClientOf(asker);
        var seen = await client.GetStringAsync($"/api/v1/incidents/{report}");
        Assert.Contains("\"relation\":\"answering\"", seen, StringComparison.Ordinal);
        Assert.Contains("\"may_handle\":false", seen, StringComparison.Ordinal);
        using var rating = await client.PostAsJsonAsync(
            $"/api/v1/incidents/{report}/assessment", new { assessed_severity = "fatal_or_critical" });
        Assert.Equal(HttpStatusCode.NotFound, rating.StatusCode);
        Assert.Equal(1, await node.App.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'person_page_read'"
            + $" and data ->> 'reader' = '{asker.Value:D}' and data ->> 'subject_id' = '{report:D}'"
            + " and data ->> 'purpose' = 'answering_alert'"));
    }

    [Fact]
    public async Task Whoever_is_said_to_have_done_it_sees_nothing_even_when_called()
    {
        var accused = await Agency.Person(null, StaffRole.Staff);
        var unit = await Agency.Team(new EscalationLadder([new LadderStep([Named(accused)])]));
        using var worker = node.App.ClientOf(unit.Worker);
        var report = Guid.CreateVersion7();
        using var filed = await worker.PutAsJsonAsync($"/api/v1/incidents/{report}", new
        {
            category = "threat_weapon",
            description = "Invented.",
            perpetrator_class = "supervisor_or_manager",
            details = new { people = new[] { new { staff = accused.Value, role = "subject" } } },
        });
        Assert.True(filed.IsSuccessStatusCode, await filed.Content.ReadAsStringAsync());
        Assert.Equal(404, await Get(accused, report));
    }

    private async Task<(Guid Report, StaffId Asker, Unit Unit)> Scene(string who)
    {
        var named = await Agency.Person(null, StaffRole.Staff);
        var second = await Agency.Person(null, StaffRole.Staff);
        var other = await Agency.Person(null, StaffRole.Manager);
        var unit = await Agency.Team(new EscalationLadder(
        [
            new LadderStep([new(LadderRole.TeamManager), Named(named), Named(other)]),
            new LadderStep([Named(second)]),
        ]));
        var asker = who switch
        {
            "a named person whom the ladder called" => named,
            "a manager of another team whom the ladder called" => other,
            "a named person who is not called yet" => second,
            "a manager of another team" => (await Agency.Team()).Manager,
            "a colleague of the team" => await Agency.Person(unit.Team, StaffRole.Staff),
            _ => node.Administrator,
        };
        return (await Agency.Report(unit.Worker, IncidentCategory.ThreatWeapon), asker, unit);
    }

    private async Task<int> Get(StaffId asker, Guid report)
    {
        using var client = node.App.ClientOf(asker);
        using var answer = await client.GetAsync(new Uri($"/api/v1/incidents/{report}", UriKind.Relative));
        return (int)answer.StatusCode;
    }

    private static LadderTarget Named(StaffId person) => new(LadderRole.Person, person);
}
