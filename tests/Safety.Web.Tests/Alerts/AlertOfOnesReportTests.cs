using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Alerts;

namespace Safety.Web.Tests.Alerts;

/// <summary>What an alert is to whoever it came from, and what its history remembers.</summary>
public sealed class AlertOfOnesReportTests(OneNode node) : IClassFixture<OneNode>
{
    private Agency Agency => node.Agency;

    [Theory]
    [InlineData("acknowledgement", 403)]
    [InlineData("silence", 403)]
    [InlineData("resolution", 403)]
    [InlineData("escalation", 200)]
    [InlineData("reopening", 200)]
    public async Task A_manager_who_wrote_down_what_they_were_told_asks_for_more_help_and_answers_nothing(
        string act, int expected)
    {
        var unit = await Agency.Team();
        var writer = await Agency.Person(null, StaffRole.Manager);
        var incident = Guid.CreateVersion7();
        await node.App.Done(ToldInformally(incident, writer, unit), Actor.Person(writer));
        var alert = await Agency.AlertOf(incident);

        using var client = node.App.ClientOf(writer);
        using var page = await client.GetAsync($"/api/v1/alerts/{alert.Value}", Ct);
        using var answer = await client.PostAsJsonAsync($"/api/v1/alerts/{alert.Value}/{act}", Body(act), Ct);

        Assert.Equal((404, expected), ((int)page.StatusCode, (int)answer.StatusCode));
    }

    [Fact]
    public async Task Opening_an_alert_is_recorded_like_every_page_about_people()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        foreach (var (reader, purpose) in new[] { (unit.Manager, "answering_alert"), (node.Auditor, "audit") })
        {
            using var client = node.App.ClientOf(reader);
            using var page = await client.GetAsync($"/api/v1/alerts/{alert.Value}", Ct);
            Assert.Equal(200, (int)page.StatusCode);
            Assert.Equal(purpose, await node.App.Scalar<string>(
                $"select data ->> 'purpose' from safety.mt_events where type = 'person_page_read'"
                + $" and data ->> 'subject' = 'alert' and data ->> 'subject_id' = '{alert.Value}'"
                + $" and data ->> 'reader' = '{reader.Value}' and data ->> 'staff' = '{unit.Worker.Value}'"));
        }
    }

    [Fact]
    public async Task Evidence_that_the_state_forgot_is_still_known_from_the_history()
    {
        var unit = await Agency.Team();
        var incident = await Agency.Report(unit.Worker);
        var alert = await Agency.AlertOf(incident);
        for (var i = 0; i < IncidentLimits.DetailsMax; i++)
            await Agency.TellMore(incident, unit.Worker);
        Assert.Equal(Core.Alerts.Alert.EvidenceMax, (await Agency.Load(alert)).Evidence.Count);
        Assert.True(await node.App.Scalar<long>(
            $"select count(*) from safety.mt_events where stream_id = '{alert.Value}'"
            + " and type = 'alert_evidence_added'") >= Core.Alerts.Alert.EvidenceMax);

        var missing = await node.App.Services.GetRequiredService<MissingAlerts>().Find(Ct);

        Assert.DoesNotContain(missing, finding => finding.Subject.Id == incident);
    }

    private object Body(string act) => act switch
    {
        "acknowledgement" => new { },
        "silence" => new { reason = "planned_work", until = node.App.Now.AddHours(1) },
        "resolution" => new { decision = "test", reason = "Tried." },
        _ => new { reason = "Nobody came." },
    };

    private static OnIncident ToldInformally(Guid id, StaffId by, Unit unit) =>
        new(id, (incident, ledger) => LogInformalReport.Decide(
            new LogInformalReport(
                id,
                new ReportContent { Category = IncidentCategory.ThreatDirect, Description = new(Guid.Empty, "", "") },
                unit.Worker, null, "code"),
            incident, by, unit.Team, new OrganisationalContext(), new IncidentClocks(ledger.Policy, TimeZoneInfo.Utc),
            ledger.Now));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}
