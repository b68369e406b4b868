using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Safety.Web.Door;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Watch;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Safety.Web.Tests.Door.Canary;

/// <summary>
/// A whole node in real time, whose every way out is kept: logs, traces, mail, calls, answers' addresses, and tables.
/// </summary>
internal sealed class CanaryNode : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("safety-canary-").FullName;
    private readonly Lines _logs = new();
    private readonly ConcurrentQueue<string> _traces = [];
    private readonly ActivityListener _listener;

    private CanaryNode()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                // The test asks the node from within the same process; that is no trace of the node.
                var asked = activity.GetTagItem("url.full") as string;
                if (asked?.Contains("/api/v1/", StringComparison.Ordinal) != true) _traces.Enqueue(TextOf(activity));
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public SafetyApp App { get; private set; } = null!;

    public SmtpSink Mail { get; } = new();

    public WebhookSink Webhook { get; private set; } = null!;

    public static async Task<CanaryNode> StartAsync()
    {
        var node = new CanaryNode();
        node.Webhook = await WebhookSink.StartAsync();
        var secret = Path.Combine(node._folder, "secret");
        await File.WriteAllTextAsync(secret, new string('s', 40));
        node.App = await SafetyApp.StartAsync(realTime: true, builder => node.Configure(builder, secret));
        return node;
    }

    /// <summary>Where a word stands, among everything that left the node or rests in its database.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(string word) =>
    [
        .. Having("log", _logs.Texts, word), .. Having("trace", _traces, word), .. Having("mail", Mail.Mails, word),
        .. Having("webhook", Webhook.Calls.Select(call => call.Body), word),
        .. (await App.TablesThatHold(word)).Select(table => "table " + table),
    ];

    /// <summary>How much there was to look at: logs, traces, mails and calls.</summary>
    public (int Logs, int Traces, int Mails, int Calls) Looked =>
        (_logs.Texts.Count, _traces.Count, Mail.Mails.Count, Webhook.Calls.Count);

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Webhook.DisposeAsync();
        Mail.Dispose();
        _listener.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Configure(WebApplicationBuilder builder, string secret)
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Safety:Mail:Host"] = "127.0.0.1", ["Safety:Mail:Port"] = $"{Mail.Port}",
            ["Safety:Mail:From"] = "safety@agency.example", ["Safety:Mail:RequireTls"] = "false",
            ["Safety:Webhook:Url"] = Webhook.Url.ToString(), ["Safety:Webhook:SecretFile"] = secret,
        });
        builder.Services.AddSerilog(
            logs => Logging.Configure(logs, builder.Configuration).WriteTo.Sink(_logs), preserveStaticLogger: true);
    }

    private static IEnumerable<string> Having(string where, IEnumerable<string> texts, string word) => texts
        .Where(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(text => $"{where}: {text}");

    private static string TextOf(Activity activity) => string.Join(' ',
    [
        activity.OperationName, activity.DisplayName, activity.StatusDescription,
        .. activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"),
        .. activity.Baggage.Select(tag => $"{tag.Key}={tag.Value}"),
        .. activity.Events.SelectMany(e => e.Tags.Select(tag => $"{e.Name} {tag.Key}={tag.Value}")),
    ]);

    private sealed class Lines : ILogEventSink
    {
        private readonly Logging.WithoutMessages _formatter = new();

        public ConcurrentQueue<string> Texts { get; } = [];

        public void Emit(LogEvent logEvent)
        {
            var line = new StringWriter();
            _formatter.Format(logEvent, line);
            Texts.Enqueue(line.ToString());
        }
    }
}
