using Safety.Web;
using Safety.Web.Store.Postgres;

var configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build();
using var stopping = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stopping.Cancel();
};
await using var database = await SafetyDatabase.OpenAsync(configuration, stopping.Token);
var app = SafetyHost.Build(args, new HostSettings(database.ConnectionString, database.DataFolder));
await app.RunAsync(stopping.Token);
