using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Npgsql;
using Safety.Core.Staff;
using Safety.Watchdog;
using Safety.Web.Tests.Alerts;
using Safety.Web.Tests.Ops;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Watch;

/// <summary>
/// The watchdog over a real database, by its own role, with a real relay: silent while all is well, and loud about each
/// fault that is planted.
/// </summary>
public sealed class WatchdogTests : IAsyncLifetime
{
    private const string Told = "lead@example.org";
    private readonly OneNode node = new();
    private readonly SmtpSink relay = new();
    private readonly List<string> said = [];
    private NpgsqlDataSource database = null!;
    private Rounds rounds = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await node.InitializeAsync();
        // The watchdog goes by the database's clock, so the node does as well.
        node.App.Clock!.SetUtcNow(await DatabaseNow());
        await Run(Repo.Text("ops/watchdog/role.sql"));
        Open(node.App.Database);
    }

    public async ValueTask DisposeAsync()
    {
        relay.Dispose();
        await database.DisposeAsync();
        await node.DisposeAsync();
    }

    [Fact]
    public async Task While_an_alert_climbs_and_a_node_watches_it_is_silent()
    {
        var alert = await node.Agency.Alert(await node.Agency.Team());
        await node.Agency.Look();

        Assert.True((await node.Agency.Load(alert)).Open);
        Assert.Empty(await Round());
        Assert.Empty(await Round());
        Assert.Empty(relay.Mails);
    }

    [Fact]
    public async Task An_open_alert_whose_deadline_is_gone_is_told_after_two_rounds_and_when_it_is_well()
    {
        var alert = await node.Agency.Alert(await node.Agency.Team());
        await node.Agency.Look();
        await Run($"delete from watch.deadline where stream_id = '{alert.Value}'");

        Assert.Equal([new Complaint("alert_unarmed", $"{alert.Value}")], await Round());
        Assert.Empty(relay.Mails);
        await Round();
        await Round();

        var mail = Assert.Single(relay.Mails);
        Assert.Equal(Told, SmtpSink.AddressOf(mail));
        Assert.Contains("alert_unarmed", mail, StringComparison.Ordinal);
        Assert.Contains($"{alert.Value}", mail, StringComparison.Ordinal);
        await node.App.Services.GetRequiredService<Reconciler>().Look(Ct);
        Assert.Empty(await Round());
        Assert.Equal(2, relay.Mails.Count);
        Assert.Contains("well again", relay.Mails[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("update watch.deadline set due_at = clock_timestamp() - interval '40 seconds'", "deadline_late")]
    [InlineData("update watch.heartbeat set seen_at = clock_timestamp() - interval '40 seconds'", "node_silent")]
    [InlineData("update watch.heartbeat set seen_at = clock_timestamp() - interval '40 seconds'", "nobody_watches")]
    [InlineData("delete from watch.heartbeat", "nobody_watches")]
    public async Task A_planted_fault_is_found(string fault, string code)
    {
        await node.Agency.Alert(await node.Agency.Team());
        await node.Agency.Look();
        await Run(fault);

        Assert.Contains(await Round(), complaint => complaint.Code == code);
    }

    [Theory]
    [InlineData("null", 5, false)]
    [InlineData("null", 7, true)]
    [InlineData("clock_timestamp() - interval '5 minutes'", 60, false)]
    [InlineData("clock_timestamp() - interval '7 minutes'", 60, true)]
    public async Task A_canary_that_was_not_seen_for_six_minutes_is_late(string seen, int setUpAgo, bool late)
    {
        await node.Agency.Look();
        await Run(
            "insert into watch.canary (id, set_up_at, seen_at, next_at, out_at) values (1, clock_timestamp()"
            + $" - interval '{setUpAgo} minutes', {seen}, clock_timestamp(), clock_timestamp())");

        Assert.Equal(late ? ["canary_late"] : [], (await Round()).Select(complaint => complaint.Code));
    }

    [Fact]
    public async Task A_message_that_nobody_tries_to_send_is_found()
    {
        var unit = await node.Agency.Team();
        await node.Agency.SetChannels(unit.Manager, ContactChannel.Email);
        var alert = await node.Agency.Alert(unit);
        await node.App.Services.GetRequiredService<Sweep>().Beat(Ct);
        await Run("update watch.delivery set due_at = clock_timestamp() - interval '70 seconds'");

        Assert.Equal([new Complaint("message_unsent", $"{alert.Value}")], await Round());
    }

    [Fact]
    public async Task A_database_that_is_gone_is_told_and_a_relay_that_fails_is_tried_again()
    {
        Open(new NpgsqlConnectionStringBuilder(node.App.Database) { Port = 1 }.ConnectionString, "");
        relay.Mode = _ => SinkMode.Refuse451;
        await Round();
        Assert.Equal("database_unreachable", Assert.Single(await Round()).Code);
        Assert.Empty(relay.Mails);
        Assert.Contains(said, line => line.StartsWith("mail_not_sent", StringComparison.Ordinal));

        relay.Mode = _ => SinkMode.Ok;
        await Round();

        Assert.Contains("database_unreachable", Assert.Single(relay.Mails), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_role_reads_nothing_that_is_told_of_people()
    {
        foreach (var hidden in new[] { "safety.mt_events", "safety.mt_doc_staffmember", "auth.account" })
        {
            var refused = await Assert.ThrowsAsync<PostgresException>(() => AsWatchdog($"select * from {hidden}"));
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        }

        var changed = await Assert.ThrowsAsync<PostgresException>(() => AsWatchdog("delete from watch.heartbeat"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, changed.SqlState);
        await AsWatchdog("select id from safety.mt_doc_alert");
    }

    private void Open(string connection, string options = "-c role=safety_watchdog")
    {
        database = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connection) { Options = options, Timeout = 5 }.ConnectionString);
        var to = MailboxAddress.Parse(Told);
        var route = new RelayRoute("127.0.0.1", relay.Port, null, null);
        rounds = new Rounds(
            new WatchdogSettings(connection, route, MailboxAddress.Parse("watchdog@example.org"), [to]),
            new Probe(database).Look, node.App.Clock!, said.Add);
    }

    private Task<IReadOnlyList<Complaint>> Round() => rounds.Once(Ct);

    private async Task<DateTimeOffset> DatabaseNow() =>
        new(await node.App.Scalar<DateTime>("select clock_timestamp()"), TimeSpan.Zero);

    private async Task AsWatchdog(string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Ct);
    }

    private async Task Run(string sql)
    {
        await using var command = node.App.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Ct);
    }
}
