using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Alerts;
using Safety.Web.Tests.Fixture;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Alerts;

/// <summary>One node for a whole class of tests, each of which works in a team of its own.</summary>
public sealed class OneNode : IAsyncLifetime
{
    internal Agency Agency { get; private set; } = null!;

    internal SafetyApp App => Agency.App;

    internal AlertQueue Queue => App.Services.GetRequiredService<AlertQueue>();

    internal Outbox Outbox { get; } = new();

    internal StaffId Lead { get; private set; }

    internal StaffId Auditor { get; private set; }

    internal StaffId Administrator { get; private set; }

    internal List<StaffId> Told(AlertId alert) =>
        [.. Outbox.About(alert).Select(letter => letter.To).Distinct()];

    public async ValueTask InitializeAsync()
    {
        Agency = new Agency(await SafetyApp.StartAsync(also: builder =>
        {
            TellingHandlers.AddTo(builder.Services);
            builder.Services.AddSingleton<IDeliveryChannel>(new OutboxChannel(Outbox, ContactChannel.Email));
            builder.Services.AddSingleton<IDeliveryChannel>(new OutboxChannel(Outbox, ContactChannel.Webhook));
        }));
        Lead = await Agency.Person(null, StaffRole.SafetyLead);
        Auditor = await Agency.Person(null, StaffRole.Auditor);
        Administrator = await Agency.Person(null, StaffRole.Administrator);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
