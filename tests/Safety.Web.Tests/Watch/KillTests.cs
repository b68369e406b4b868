using Npgsql;
using Safety.Web.Tests.Incidents;
using Safety.Web.Tests.Ops;
using Safety.Web.Tests.Store.Postgres;

namespace Safety.Web.Tests.Watch;

/// <summary>The service as a process on a private server, killed in the middle of a ladder, in real time.</summary>
public sealed class KillTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);
    private static readonly string[] Roles = ["team_manager", "safety_lead", "every_manager"];

    [Fact]
    public async Task Killed_in_the_middle_of_a_ladder_it_goes_on_to_the_end_and_nothing_is_lost_or_doubled()
    {
        using var folder = new TestFolder();
        using var sink = new SmtpSink();
        var data = Path.Combine(folder.Path, "data");
        await using var agency = await KilledAgency.In(data);
        using var first = await Start(data, sink);
        var incident = await File(agency, first.Address);
        // Right when the second step's mail is taken, and before the node hears that it was.
        sink.Taken = () =>
        {
            if (sink.Mails.Count == 2) first.Kill();
        };
        await Patience.Until(() => Task.FromResult(first.HasEnded), Limit, () => "The second step was never called.");
        sink.Taken = null;
        var before = await Events(agency);

        using var second = await Start(data, sink);
        await Patience.Until(
            async () => await IsToldToEverybody(agency, second.Address, incident), Limit,
            () => $"The ladder did not go on to its end. The relay took {sink.Mails.Count} mails.");

        var record = await Record(agency, sink);
        Assert.Equal([], record.Faults(faults: 1));
        Assert.Equal(before, (await Events(agency)).Take(before.Count));
        Assert.Equal(2, record.Taken.Count(mail => mail.MessageId == record.Taken[1].MessageId));
        AssertThatTheCheckerCanFail(record);
        Assert.Equal(0, second.Stop());
    }

    /// <summary>The same record, spoilt in each way that would break a promise.</summary>
    private static void AssertThatTheCheckerCanFail(LadderRecord good)
    {
        var (mail, owed, call) = (good.Taken[0], good.Owed[0], good.Calls[1]);
        Assert.All<LadderRecord>(
            [
                good with { Taken = [.. good.Taken.Where(taken => taken.MessageId != mail.MessageId)] },
                good with { Taken = [.. good.Taken, mail] },
                good with { Taken = [.. good.Taken, mail with { MessageId = "<another@alerts.safety>" }] },
                good with { Owed = [.. good.Owed, owed with { MessageId = "<another@alerts.safety>" }] },
                good with { Calls = [.. good.Calls.Where(one => one != call)] },
                good with { Calls = [.. good.Calls, call] },
                good with { Calls = Moved(TimeSpan.FromSeconds(-6)) },
                good with { Calls = Moved(TimeSpan.FromMinutes(2)) },
            ],
            spoilt => Assert.NotEmpty(spoilt.Faults(faults: 1)));

        IReadOnlyList<StepCalled> Moved(TimeSpan by) =>
            [.. good.Calls.Select(one => one == call ? call with { At = call.At + by } : one)];
    }

    private static Task<PublishedService> Start(string data, SmtpSink sink) => PublishedService.StartAsync(
        Path.Combine(AppContext.BaseDirectory, "Safety.Web.dll"), data,
        ("Safety__Mail__Host", "127.0.0.1"), ("Safety__Mail__Port", $"{sink.Port}"),
        ("Safety__Mail__From", "safety@example.org"), ("Safety__Mail__RequireTls", "false"));

    /// <summary>A ladder of three steps of five seconds, and a report of severity 4.</summary>
    private static async Task<Guid> File(KilledAgency agency, Uri address)
    {
        var steps = Roles.Select(role => new { targets = new[] { new { role } }, answer_within = "00:00:05" });
        var set = await agency.Send(
            address, agency.Administrator, "PUT", $"/teams/{agency.Team.Value}/ladder", new { steps });
        Assert.True(set.Status == 200, set.Body.ToString());
        var incident = Guid.CreateVersion7();
        var filed = await agency.Send(
            address, agency.Worker, "PUT", $"/incidents/{incident}", Bodies.Least());
        Assert.True(filed.Status == 201, filed.Body.ToString());
        return incident;
    }

    private static async Task<bool> IsToldToEverybody(KilledAgency agency, Uri address, Guid incident)
    {
        var (status, body) = await agency.Send(address, agency.Manager, "GET", "/alerts?state=open");
        Assert.True(status == 200, body.ToString());
        var alert = Assert.Single(
            body.GetProperty("items").EnumerateArray(),
            one => one.GetProperty("subject").GetProperty("id").GetGuid() == incident);
        var left = await agency.Rows("select count(*) from watch.delivery", row => row.GetInt64(0));
        return alert.GetProperty("status").GetString() == "exhausted" && left[0] == 0;
    }

    private static Task<IReadOnlyList<string>> Events(KilledAgency agency) => agency.Rows(
        "select concat_ws(' ', seq_id, stream_id, version, type, data) from safety.mt_events order by seq_id",
        row => row.GetString(0));

    private static async Task<LadderRecord> Record(KilledAgency agency, SmtpSink sink) => new(
        await agency.Rows(
            """
            select stream_id, case type when 'alert_raised' then 0 when 'alert_escalated' then (data ->> 'step')::int
                else 2 + (data ->> 'broadcast')::int end,
              coalesce(data ->> 'raised_at', data ->> 'escalated_at', data ->> 'exhausted_at')::timestamptz,
              coalesce(data ->> 'answer_by', data ->> 'next_broadcast_at')::timestamptz
            from safety.mt_events where type in ('alert_raised', 'alert_escalated', 'alert_exhausted') order by seq_id
            """,
            row => new StepCalled(row.GetGuid(0), row.GetInt32(1), At(row, 2), At(row, 3))),
        await agency.Rows(
            """
            select replace(data ->> 'delivery', '-', ''), replace(data ->> 'recipient', '-', ''),
              concat_ws(' ', stream_id, data ->> 'step', data ->> 'round', data ->> 'recipient')
            from safety.mt_events where type = 'delivery_queued' and data ->> 'channel' = 'email'
            """,
            row => new MailOwed(
                $"<{row.GetString(0)}@alerts.safety>", $"{row.GetString(1)}@example.org", row.GetString(2))),
        [.. sink.Mails.Select(mail => new MailTaken(SmtpSink.IdOf(mail), SmtpSink.AddressOf(mail)))]);

    private static DateTimeOffset At(NpgsqlDataReader row, int column) => row.GetFieldValue<DateTimeOffset>(column);
}
