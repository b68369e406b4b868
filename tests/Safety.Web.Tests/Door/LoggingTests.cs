using System.Collections.Concurrent;
using Safety.Core.Staff;
using Safety.Web.Door;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Safety.Web.Tests.Door;

public sealed class LoggingTests
{
    private const string Canary = "kanarienvogel";

    [Fact]
    public async Task Nothing_that_was_typed_gets_into_the_logs_and_links_keep_their_secrets()
    {
        var sink = new Memory();
        await using var host = await DoorHost.StartAsync(also: builder => builder.Services.AddSerilog(logs =>
            Logging.Configure(logs, builder.Configuration).WriteTo.Sink(sink), preserveStaticLogger: true));
        var (_, email, _) = await host.NewPersonAsync(StaffRole.Staff);
        using var browser = host.NewBrowser();
        await browser.SignInAsync($"{Canary}@agency.example", $"{Canary} is my password");
        await browser.SignInAsync(email, $"{Canary} is my password");
        await browser.GetAsync($"/invitation?code={Canary}");
        await browser.SubmitAsync("/sign-in/code", "code", ("Form.Code", Canary));
        await browser.GetAsync($"/api/v1/{Canary}");

        Assert.Contains(sink.Lines, line => line.Contains("wrong_password", StringComparison.Ordinal));
        Assert.Contains(sink.Lines, line => line.Contains("unknown_account", StringComparison.Ordinal));
        Assert.All(sink.Lines, line => Assert.DoesNotContain(Canary, line, StringComparison.OrdinalIgnoreCase));
        Assert.All(sink.Lines, line => Assert.DoesNotContain(email, line, StringComparison.OrdinalIgnoreCase));
    }

    private sealed class Memory : ILogEventSink
    {
        private readonly CompactJsonFormatter _formatter = new();

        public ConcurrentQueue<string> Lines { get; } = [];

        public void Emit(LogEvent logEvent)
        {
            var line = new StringWriter();
            _formatter.Format(logEvent, line);
            Lines.Enqueue(line.ToString());
        }
    }
}
