using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Staff;
using Safety.Web.Tests.Alerts;
using Safety.Web.Tests.Fixture;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Watch;

/// <summary>The sender as it runs by itself, with the clock in the test's hand.</summary>
public sealed class WakingTests
{
    [Fact]
    public async Task A_commit_wakes_the_sender_at_once_and_the_clock_when_another_attempt_is_due()
    {
        var outbox = new Outbox();
        await using var app = await SafetyApp.StartAsync(also: builder =>
        {
            TellingHandlers.AddTo(builder.Services);
            builder.Services.AddSingleton<IDeliveryChannel>(new OutboxChannel(outbox, ContactChannel.Email));
            builder.Services.AddHostedService(services => services.GetRequiredService<Deliverer>());
        });
        var agency = new Agency(app);
        var unit = await agency.Team();
        outbox.Behaviour = _ => Task.FromResult(new Sent(false, "smtp_451"));

        var alert = await agency.Alert(unit);
        await Until(attempts: 1);
        app.Clock!.Advance(TimeSpan.FromSeconds(2));
        await Until(attempts: 2);
        app.Clock!.Advance(TimeSpan.FromSeconds(4));
        await Until(attempts: 3);

        async Task Until(int attempts)
        {
            // Recorded, so that the next attempt's time stands in the list.
            await Patience.Until(
                async () => await app.Scalar<long>(
                    "select count(*) from safety.mt_events where type = 'delivery_failed'"
                    + $" and stream_id = '{alert.Value}'") == attempts,
                TimeSpan.FromSeconds(10),
                () => $"There were {outbox.About(alert).Count} attempts instead of {attempts}.");
        }
    }
}
