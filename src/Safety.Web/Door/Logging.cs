using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Compact;

namespace Safety.Web.Door;

/// <summary>
/// Structured logs in JSON on the console: ids, codes and reasons. No bodies, no query strings and no raw paths, so
/// that neither a narrative nor the secret of a link can get into them.
/// </summary>
public static class Logging
{
    /// <summary>Replaces the host's logging.</summary>
    /// <param name="builder">The host.</param>
    public static WebApplicationBuilder AddSafetyLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Services.AddSerilog(logs => Configure(logs, builder.Configuration)
            .WriteTo.Console(new WithoutMessages()), preserveStaticLogger: true);
        return builder;
    }

    /// <summary>Logs one line per request: method, route pattern, status, duration. Use it before the Door.</summary>
    /// <param name="app">The application.</param>
    public static WebApplication UseRequestLogging(this WebApplication app)
    {
        app.UseSerilogRequestLogging(options =>
        {
            // The static logger, which this would use by itself, is shared by all hosts of a process and stays silent.
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            options.MessageTemplate = "{RequestMethod} {Route} answered {StatusCode} in {Elapsed:0.0} ms";
            options.IncludeQueryInRequestPath = false;
            options.GetMessageTemplateProperties = (http, _, elapsed, status) =>
            [
                new LogEventProperty("RequestMethod", new ScalarValue(http.Request.Method)),
                new LogEventProperty("Route", new ScalarValue(RouteOf(http))),
                new LogEventProperty("StatusCode", new ScalarValue(status)),
                new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
            ];
            options.GetLevel = (_, _, error) => error is null ? LogEventLevel.Information : LogEventLevel.Error;
        });
        return app;
    }

    /// <summary>The levels and what is taken out, without a place to write to; tests add their own.</summary>
    internal static LoggerConfiguration Configure(LoggerConfiguration logs, IConfiguration configuration) => logs
        .MinimumLevel.Is(configuration.GetValue("Logging:Level", LogEventLevel.Information))
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
        .MinimumLevel.Override("System", LogEventLevel.Warning)
        .MinimumLevel.Override("Npgsql", LogEventLevel.Warning)
        .MinimumLevel.Override("Marten", LogEventLevel.Warning)
        .MinimumLevel.Override("Wolverine", LogEventLevel.Warning)
        // Both log what they carried when it fails: commands with names, statements with their values. The dispatcher
        // logs the same failures by type alone.
        .MinimumLevel.Override("Marten.IDocumentStore", LevelAlias.Off)
        .MinimumLevel.Override("Safety.Core", LevelAlias.Off)
        .Enrich.FromLogContext()
        .Enrich.With<NoPaths>();

    /// <summary>
    /// One line of JSON per event. An exception's message may repeat what was sent, whoever logs it; so types and
    /// places stand in its stead.
    /// </summary>
    internal sealed class WithoutMessages : ITextFormatter
    {
        private readonly CompactJsonFormatter formatter = new();

        /// <inheritdoc/>
        public void Format(LogEvent logEvent, TextWriter output) => formatter.Format(
            logEvent.Exception is { } error ? Told(logEvent, error) : logEvent, output);

        private static LogEvent Told(LogEvent one, Exception error) => new(
            one.Timestamp, one.Level, exception: null, one.MessageTemplate,
            [
                .. one.Properties.Select(pair => new LogEventProperty(pair.Key, pair.Value)),
                new LogEventProperty("Thrown", new ScalarValue(Failures.TypesOf(error))),
                new LogEventProperty("ThrownAt", new ScalarValue(Failures.PlacesOf(error))),
            ],
            one.TraceId ?? default, one.SpanId ?? default);
    }

    private static string RouteOf(HttpContext http) =>
        (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "no route";

    /// <summary>The host adds the raw path to whatever is logged during a request; it leaves again here.</summary>
    private sealed class NoPaths : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) =>
            logEvent.RemovePropertyIfPresent("RequestPath");
    }
}
