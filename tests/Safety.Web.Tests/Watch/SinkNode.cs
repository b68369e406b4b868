using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Safety.Web.Tests.Alerts;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Watch;

/// <summary>
/// A node with its real channels to a relay and a receiver of this machine.
/// </summary>
public sealed class SinkNode : IAsyncLifetime
{
    internal const string Secret = "an invented secret of a good length";
    private readonly string secretFile = Path.GetTempFileName();

    internal Agency Agency { get; private set; } = null!;

    internal SafetyApp App => Agency.App;

    internal SmtpSink Mail { get; } = new();

    internal WebhookSink Hook { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(secretFile, Secret);
        Hook = await WebhookSink.StartAsync();
        Agency = new Agency(await SafetyApp.StartAsync(also: Wire));
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Hook.DisposeAsync();
        Mail.Dispose();
        File.Delete(secretFile);
    }

    /// <summary>A second node over the same database and the same channels.</summary>
    internal Task<SafetyApp> Another() => SafetyApp.StartOnAsync(App.Database, also: Wire, folder: App.Folder);

    /// <summary>The address of whoever the agency entered.</summary>
    internal static string AddressOf(Core.Language.StaffId person) => $"{person.Value:N}@example.org";

    private void Wire(WebApplicationBuilder builder)
    {
        TellingHandlers.AddTo(builder.Services);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Safety:Mail:Host"] = "127.0.0.1",
            ["Safety:Mail:Port"] = $"{Mail.Port}",
            ["Safety:Mail:From"] = "safety@example.org",
            ["Safety:Mail:RequireTls"] = "false",
            ["Safety:Webhook:Url"] = $"{Hook.Url}",
            ["Safety:Webhook:SecretFile"] = secretFile,
        });
    }
}
