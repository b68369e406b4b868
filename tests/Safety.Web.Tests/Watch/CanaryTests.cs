using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Staff;
using Safety.Web.Store;
using Safety.Web.Tests.Alerts;
using Safety.Web.Tests.Fixture;
using Safety.Web.Watch;
using Safety.Web.Watch.Canaries;

namespace Safety.Web.Tests.Watch;

/// <summary>Two teams at an agency with a canary, and mail that the test reads.</summary>
public sealed class CanaryAgency : TwoTeams
{
    public const string Address = "canary@example.org";

    internal Outbox Outbox { get; } = new();

    protected override void Also(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IDeliveryChannel>(new OutboxChannel(Outbox, ContactChannel.Email));
        builder.Services.AddSingleton<IDeliveryChannel>(new OutboxChannel(Outbox, ContactChannel.Webhook));
        builder.Configuration["Safety:Canary:Address"] = Address;
    }

    /// <summary>Moves the clock; then the watch, the sender and the canary look, each once.</summary>
    internal async Task Later(TimeSpan by)
    {
        var ct = TestContext.Current.CancellationToken;
        App.Clock!.Advance(by);
        await App.Services.GetRequiredService<Sweep>().Beat(ct);
        await App.Services.GetRequiredService<Deliverer>().SendDue(waitForAll: true, ct);
        await App.Services.GetRequiredService<CanaryKeeper>().Look(ct);
    }
}

/// <summary>The canary goes out, is missed, and is told of to its mailbox and nobody else.</summary>
public sealed class CanaryTests : IAsyncLifetime
{
    private readonly CanaryAgency agency = new();

    private SafetyApp App => agency.App;

    private WatchState State => App.Services.GetRequiredService<WatchState>();

    public ValueTask InitializeAsync() => agency.InitializeAsync();

    public ValueTask DisposeAsync() => agency.DisposeAsync();

    [Fact]
    public async Task A_round_walks_the_whole_way_to_the_mailbox_and_ends_as_a_test()
    {
        await agency.Later(TimeSpan.Zero);
        Assert.Null(State.Verified);
        await agency.Later(TimeSpan.FromSeconds(59));
        Assert.Empty(agency.Outbox.Letters);

        await agency.Later(TimeSpan.FromSeconds(1));

        var letter = Assert.Single(agency.Outbox.Letters);
        Assert.Equal((Canary.Mailbox, "visit_overrun"), (letter.To, letter.Message.Kind));
        Assert.True(State.Verified);
        Assert.Equal(App.Now, State.Canary!.SeenAt);
        Assert.Null(State.Canary.Visit);
        Assert.Equal("ended test", await Ends());
        Assert.Equal(0, await App.Scalar<long>(
            "select count(*) from watch.deadline where kind not in ('drill', 'supervision')"
            + $" or stream_id = '{Canary.Team.Value}'"));
    }

    [Fact]
    public async Task The_next_round_goes_out_five_minutes_after_the_last()
    {
        await Round();
        await agency.Later(TimeSpan.FromSeconds(239));
        Assert.Null(State.Canary!.Visit);

        await agency.Later(TimeSpan.FromSeconds(1));
        Assert.NotNull(State.Canary!.Visit);
        await agency.Later(Canary.VisitLasts);

        Assert.Equal(2, agency.Outbox.Letters.Count);
        Assert.Equal(App.Now, State.Canary!.SeenAt);
        Assert.Equal(2, await App.Scalar<long>("select count(*) from safety.mt_doc_visit"));
    }

    [Fact]
    public async Task While_it_is_out_and_after_it_no_list_of_people_shows_it()
    {
        await agency.Later(TimeSpan.Zero);
        await Nowhere();
        App.Clock!.Advance(Canary.VisitLasts);
        await App.Services.GetRequiredService<Sweep>().Beat(TestContext.Current.CancellationToken);
        Assert.Equal(1, await App.Scalar<long>("select count(*) from safety.mt_doc_alert where open"));
        await Nowhere();
        await agency.Later(TimeSpan.Zero);
        await Nowhere();
    }

    [Fact]
    public async Task A_mail_that_does_not_leave_turns_the_page_red_and_calls_nobody_else()
    {
        agency.Outbox.Behaviour = _ => Task.FromResult(new Sent(false, "554", Permanent: true));
        for (var passed = 0; passed <= 420; passed += 15)
            await agency.Later(TimeSpan.FromSeconds(15));

        Assert.False(State.Verified);
        Assert.All(agency.Outbox.Letters, letter => Assert.Equal(Canary.Mailbox, letter.To));
        Assert.Equal(0, await App.Scalar<long>(
            "select count(*) from safety.mt_events where type in ('alert_exhausted', 'alert_escalated')"));
        Assert.Equal("late", await Health("canary"));

        agency.Outbox.Behaviour = _ => Task.FromResult(new Sent(true, "250"));
        for (var passed = 0; passed <= 420; passed += 15)
            await agency.Later(TimeSpan.FromSeconds(15));
        Assert.True(State.Verified);
    }

    [Fact]
    public async Task When_nobody_sees_to_it_for_a_day_still_no_person_is_called()
    {
        agency.Outbox.Behaviour = _ => Task.FromResult(new Sent(false, "451"));
        await agency.Later(TimeSpan.Zero);
        var (sweep, sender) = (App.Services.GetRequiredService<Sweep>(), App.Services.GetRequiredService<Deliverer>());
        for (var quarter = 0; quarter < 96; quarter++)
        {
            App.Clock!.Advance(TimeSpan.FromMinutes(15));
            await sweep.Beat(TestContext.Current.CancellationToken);
            await sender.SendDue(waitForAll: true, TestContext.Current.CancellationToken);
        }

        Assert.NotEqual(0, await App.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'alert_exhausted'"));
        Assert.Equal(1, await App.Scalar<long>("select count(*) from safety.mt_doc_alert"));
        Assert.All(agency.Outbox.Letters, letter => Assert.Equal(Canary.Mailbox, letter.To));
    }

    [Fact]
    public async Task A_real_alert_that_is_told_to_every_manager_does_not_go_to_the_mailbox()
    {
        await Round();
        var directory = App.Services.GetRequiredService<Standing>().Directory;

        Assert.DoesNotContain(Canary.Mailbox, directory.WhoHold(StaffRole.Manager));
        Assert.DoesNotContain(Canary.Mailbox, directory.Working);
        Assert.Equal(Canary.Mailbox, directory.ManagerOf(Canary.Team));
    }

    private async Task Round()
    {
        await agency.Later(TimeSpan.Zero);
        await agency.Later(Canary.VisitLasts);
        Assert.True(State.Verified);
    }

    private async Task Nowhere()
    {
        string[] lists =
        [
            "/alerts?state=all", "/alerts?state=open", "/visit-board", "/clients", "/staff", "/teams",
        ];
        foreach (var person in new[] { "lead", "auditor", "boss_north", "admin", "ada" })
        {
            foreach (var list in lists)
            {
                var (status, body) = await agency.Send(person, "GET", list);
                if (status != 200) continue;
                Assert.DoesNotContain("anary", body.GetRawText(), StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain($"{Canary.Team.Value}", body.GetRawText(), StringComparison.Ordinal);
            }
        }

        Assert.Equal(200, await agency.Status("lead", "GET", lists[0]));
        Assert.Equal(200, await agency.Status("lead", "GET", lists[3]));
        var (_, figures) = await agency.Send("lead", "GET", "/visit-reports");
        Assert.All(
            figures.GetProperty("bands").EnumerateArray(),
            one => Assert.Equal(0, one.GetProperty("planned").GetInt32()));
        if (State.Canary!.Visit is { } visit)
            Assert.Equal(404, await agency.Status("lead", "GET", $"/visits/{visit.Value}"));
    }

    private async Task<string?> Ends() => await App.Scalar<string>(
        "select (select data ->> 'status' from safety.mt_doc_visit) || ' '"
        + " || (select data ->> 'decision' from safety.mt_doc_alert)");

    private async Task<string?> Health(string field)
    {
        using var http = App.ClientOf(null);
        using var answer = await http.GetAsync("health/watch", TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return JsonDocument.Parse(text).RootElement.GetProperty(field).GetString();
    }
}
