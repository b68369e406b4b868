using System.Globalization;
using Npgsql;
using Safety.Watchdog;

try
{
    var settings = WatchdogSettings.Read(Environment.GetEnvironmentVariable);
    using var stopping = new CancellationTokenSource();
    Console.CancelKeyPress += (_, pressed) =>
    {
        pressed.Cancel = true;
        stopping.Cancel();
    };
    using var ended = System.Runtime.InteropServices.PosixSignalRegistration.Create(
        System.Runtime.InteropServices.PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            stopping.Cancel();
        });
    await using var database = NpgsqlDataSource.Create(settings.Database);
    Say("watching");
    await new Rounds(settings, new Probe(database).Look, TimeProvider.System, Say).Run(stopping.Token);
    return 0;
}
catch (OperationCanceledException)
{
    return 0;
}
catch (SettingException refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}

static void Say(string text) => Console.WriteLine(
    $"{TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)} {text}");
