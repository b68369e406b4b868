using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Alerts;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Door;

namespace Safety.Web.Tests.Alerts;

public sealed class AlertStreamTests(OneNode node) : IClassFixture<OneNode>
{
    private Agency Agency => node.Agency;

    [Fact]
    public async Task A_live_reader_hears_of_an_alert_and_of_its_answer()
    {
        var unit = await Agency.Team();
        await using var live = await LiveStream.OpenAsync(node.App, unit.Manager);

        var alert = await Agency.Alert(unit);
        var raised = await live.NextAsync();
        await node.App.Done(new AcknowledgeAlert(alert), Actor.Person(unit.Manager));
        var held = await live.NextAsync();

        Assert.Equal(("alert", alert.Value, "raised"), (raised.Event, raised.Alert, raised.Status));
        Assert.Equal((alert.Value, "acknowledged"), (held.Alert, held.Status));
        Assert.True(held.Id > raised.Id);
    }

    [Fact]
    public async Task Who_comes_back_hears_what_was_missed_and_nothing_twice()
    {
        var unit = await Agency.Team();
        long last;
        await using (var live = await LiveStream.OpenAsync(node.App, unit.Manager))
        {
            await Agency.Alert(unit);
            last = (await live.NextAsync()).Id;
        }

        var missed = await Agency.Alert(unit);
        await using var again = await LiveStream.OpenAsync(node.App, unit.Manager, last);
        var first = await again.NextAsync();

        Assert.Equal(missed.Value, first.Alert);
        Assert.True(await again.IsQuietAsync(TimeSpan.FromMilliseconds(300)));
    }

    [Fact]
    public async Task A_reader_hears_only_of_what_they_may_see()
    {
        var (mine, theirs) = (await Agency.Team(), await Agency.Team());
        await using var live = await LiveStream.OpenAsync(node.App, mine.Manager);

        await Agency.Alert(theirs);
        await Agency.Alert(mine, IncidentCategory.ThreatWeapon, mine.Manager);
        var own = await Agency.Alert(mine);

        Assert.Equal(own.Value, (await live.NextAsync()).Alert);
    }

    [Fact]
    public async Task An_alert_that_proves_to_be_about_the_reader_goes_from_their_screen()
    {
        var unit = await Agency.Team();
        await using var live = await LiveStream.OpenAsync(node.App, unit.Manager);
        var incident = await Agency.Report(unit.Worker);
        var raised = await live.NextAsync();

        await Agency.TellMore(incident, unit.Worker, null, unit.Manager);
        var gone = await live.NextAsync();

        Assert.Equal(("gone", raised.Alert), (gone.Event, gone.Alert));
    }

    [Fact]
    public async Task Nothing_is_said_when_nothing_changed()
    {
        await using var live = await LiveStream.OpenAsync(node.App, node.Lead);

        await Agency.Team();

        Assert.True(await live.IsQuietAsync(TimeSpan.FromMilliseconds(1500)));
    }

    [Fact]
    public async Task A_change_made_through_another_node_is_heard_too()
    {
        var unit = await Agency.Team();
        await using var live = await LiveStream.OpenAsync(node.App, unit.Manager);
        await using var other = await Fixture.SafetyApp.StartOnAsync(
            node.App.Database, folder: node.App.Folder, also: builder => TellingHandlers.AddTo(builder.Services));

        var alert = await new Agency(other).Alert(unit);

        Assert.Equal(alert.Value, (await live.NextAsync()).Alert);
    }

    [Fact]
    public async Task A_stream_ends_when_its_sign_in_does()
    {
        var signIn = new EndedSignIn();
        await using var app = await Fixture.SafetyApp.StartAsync(also: builder =>
        {
            TellingHandlers.AddTo(builder.Services);
            builder.Services.AddSingleton<IStillSignedIn>(signIn);
        });
        var unit = await new Agency(app).Team();
        await using var live = await LiveStream.OpenAsync(app, unit.Manager);

        app.Clock!.Advance(signIn.CheckedEach);
        await signIn.Asked.Task.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        Assert.True(await live.IsQuietAsync(TimeSpan.FromMilliseconds(200)));
        signIn.IsOver = true;
        app.Clock.Advance(signIn.CheckedEach);

        await Assert.ThrowsAsync<EndOfStreamException>(live.NextAsync);
    }

    [Fact]
    public async Task A_page_hears_of_changes_without_a_stream()
    {
        var unit = await Agency.Team();
        var heard = new ConcurrentBag<Guid>();
        using var hearing = node.Queue.WhenChanged(changed =>
        {
            foreach (var id in changed)
                heard.Add(id);
        });

        var alert = await Agency.Alert(unit);

        for (var tries = 0; tries < 100 && !heard.Contains(alert.Value); tries++)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Contains(alert.Value, heard);
    }

    private sealed class EndedSignIn : IStillSignedIn
    {
        public volatile bool IsOver;

        public TaskCompletionSource Asked { get; } = new();

        public TimeSpan CheckedEach { get; } = TimeSpan.FromSeconds(30);

        public Task<bool> IsStillSoAsync(HttpContext context, CancellationToken cancel)
        {
            Asked.TrySetResult();
            return Task.FromResult(!IsOver);
        }
    }
}
