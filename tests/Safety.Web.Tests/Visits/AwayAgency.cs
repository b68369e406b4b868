using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Staff;
using Safety.Web.Tests.Alerts;
using Safety.Web.Tests.Fixture;
using Safety.Web.Visits.Away;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Visits;

/// <summary>The two teams, with mail that the test reads and a gateway for text messages.</summary>
public sealed class AwayAgency : TwoTeams
{
    public const string Secret = "an invented secret of more than thirty-two bytes";

    internal Outbox Outbox { get; } = new();

    /// <summary>Sends what is owed now.</summary>
    internal Task RemindAsync() =>
        App.Services.GetRequiredService<VisitReminders>().SendOwedAsync(TestContext.Current.CancellationToken);

    /// <summary>The links that were sent to somebody, in order.</summary>
    internal IReadOnlyList<Uri> LinksTo(string person) =>
    [
        .. Outbox.Letters.Where(letter => letter.To == this[person] && letter.Message.Kind == "visit_reminder")
            .Select(letter => new Uri(letter.Message.Link)),
    ];

    /// <summary>The newest link to a visit that was sent to somebody, or null if none was yet.</summary>
    internal async Task<string?> LinkOf(string person, Guid visit)
    {
        var links = App.Services.GetRequiredService<VisitLinks>();
        foreach (var link in LinksTo(person).Reverse())
        {
            var known = await links.FindAsync(link.Query.Split('=')[1], TestContext.Current.CancellationToken);
            if (known?.Visit.Value == visit) return link.PathAndQuery;
        }

        return null;
    }

    protected override void Also(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IDeliveryChannel>(new OutboxChannel(Outbox, ContactChannel.Email));
        var file = Path.Combine(Directory.CreateTempSubdirectory("safety-test-").FullName, "secret");
        File.WriteAllText(file, Secret);
        builder.Configuration["Safety:TextMessages:SecretFile"] = file;
    }
}
