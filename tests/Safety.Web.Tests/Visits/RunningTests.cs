using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Visits;

public sealed class RunningTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    [Fact]
    public async Task A_visit_whose_page_never_comes_back_is_found_when_it_is_due_and_not_before()
    {
        var id = await agency.Started();
        var armed = (await agency.Seen("ada", id)).GetProperty("armed_until").GetDateTimeOffset();

        await agency.Later(armed - agency.App.Now - TimeSpan.FromSeconds(1));
        Assert.Equal("", await agency.KindsOf(id));
        await agency.Later(TimeSpan.FromSeconds(1));

        Assert.Equal("checkin_overdue", await agency.KindsOf(id));
    }

    [Fact]
    public async Task Whoever_checks_in_extends_and_ends_is_looked_for_no_more()
    {
        var id = await agency.Started();

        await agency.Later(TimeSpan.FromMinutes(50));
        Assert.Equal(200, await agency.Status("ada", "POST", $"/visits/{id}/check-ins", new { }));
        await agency.Later(TimeSpan.FromMinutes(50));
        var (_, longer) = await agency.Send(
            "ada", "POST", $"/visits/{id}/extension", new { ends_at = agency.App.Now.AddMinutes(90) });
        Assert.Equal(200, await agency.Status("ada", "POST", $"/visits/{id}/end", new { }));
        await agency.Later(TimeSpan.FromHours(5));

        Assert.Equal(agency.App.Now.AddMinutes(90 - 300), longer.GetProperty("ends_at").GetDateTimeOffset());
        Assert.Equal("", await agency.KindsOf(id));
    }

    [Fact]
    public async Task A_call_for_help_is_there_at_once_and_what_is_missed_afterwards_joins_it()
    {
        var id = await agency.Started();

        Assert.Equal(200, await agency.Status("ada", "POST", $"/visits/{id}/sos"));
        await agency.Later(TimeSpan.FromHours(4));

        Assert.Equal("sos", await agency.KindsOf(id));
    }

    [Fact]
    public async Task The_board_shows_alarms_first_and_what_is_armed()
    {
        var calm = await agency.Started("ben");
        var alarmed = await agency.Started();
        await agency.Send("ada", "POST", $"/visits/{alarmed}/sos");

        var (_, board) = await agency.Send("boss_north", "GET", "/visit-board");
        var rows = board.GetProperty("rows").EnumerateArray().ToList();
        var first = rows.FindIndex(row => row.GetProperty("id").GetGuid() == alarmed);
        var second = rows.FindIndex(row => row.GetProperty("id").GetGuid() == calm);

        Assert.True(first < second);
        Assert.Equal("sos", rows[first].GetProperty("alarms")[0].GetString());
        Assert.True(rows[second].GetProperty("armed").GetBoolean());
        Assert.Empty((await agency.Send("ada", "GET", "/visit-board")).Body.GetProperty("rows").EnumerateArray());
        Assert.DoesNotContain(
            (await agency.Send("boss_south", "GET", "/visit-board")).Body.GetProperty("rows").EnumerateArray(),
            row => row.GetProperty("id").GetGuid() == calm);
    }

    [Fact]
    public async Task The_note_for_responders_opens_while_an_alarm_is_live_and_says_who_read_it()
    {
        var id = await agency.Started(plan: agency.Plan(note: "Invented: the back door is open."));
        Assert.Equal(403, await agency.Status("boss_north", "GET", $"/visits/{id}/pre-visit-note"));

        await agency.Send("ada", "POST", $"/visits/{id}/sos");
        var (status, note) = await agency.Send("boss_north", "GET", $"/visits/{id}/pre-visit-note");

        Assert.Equal((200, "Invented: the back door is open."), (status, note.GetProperty("note").GetString()));
        Assert.Equal(403, await agency.Status("ada", "GET", $"/visits/{id}/pre-visit-note"));
        Assert.Equal(1, await agency.App.Scalar<long>(
            $"select count(*) from safety.mt_events where stream_id = '{id}' and type = 'pre_visit_note_read'"));
    }

    [Fact]
    public async Task Closing_an_alarm_as_an_incident_resolves_its_alert_and_opens_a_report_of_the_worker()
    {
        // A client of its own: what happened there counts against every later visit.
        var client = await agency.App.ClientIn(agency.North, $"N-{Guid.NewGuid():N}"[..20]);
        await agency.App.Done(
            new RecordIntakeCheck(client, IntakeHistory.NoneKnown, null), Actor.Person(agency["boss_north"]));
        var id = await agency.Started(plan: agency.Plan(client: client));
        await agency.Send("ada", "POST", $"/visits/{id}/sos");
        var alert = (await agency.AlertsOf(id))[0].GetProperty("id").GetGuid();

        var (status, problem) = await agency.Send(
            "boss_north", "POST", $"/visits/{id}/alarms/sos/closure",
            new { @class = "incident", finding = "Invented: was shouted at." });

        Assert.True(status == 200, problem.ToString());
        Assert.Equal("resolved", (await agency.Send("lead", "GET", $"/alerts/{alert}")).Body
            .GetProperty("alert").GetProperty("status").GetString());
        var report = await agency.App.Scalar<Guid>(
            "select (data ->> 'report')::uuid from safety.mt_events where type = 'visit_alarm_closed'"
            + $" and stream_id = '{id}'");
        var (_, incident) = await agency.Send("ada", "GET", $"/incidents/{report}");
        Assert.Contains("Invented: was shouted at.", incident.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("false_alarm", "false")]
    [InlineData("test", "test")]
    [InlineData("precautionary", "precautionary")]
    public async Task Resolving_the_alert_closes_the_alarm_with_its_class(string decision, string found)
    {
        var id = await agency.Started();
        await agency.Send("ada", "POST", $"/visits/{id}/sos");
        var alert = (await agency.AlertsOf(id))[0].GetProperty("id").GetGuid();

        var (status, _) = await agency.Send(
            "lead", "POST", $"/alerts/{alert}/resolution", new { decision, reason = "Invented." });

        Assert.Equal(200, status);
        var alarm = (await agency.Seen("lead", id)).GetProperty("answering").GetProperty("alarms")[0];
        Assert.Equal(found, alarm.GetProperty("class").GetString());
    }
}
