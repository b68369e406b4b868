using Safety.Web;
using Safety.Web.Demo;
using Safety.Web.Store;
using Safety.Web.Store.Postgres;
using Safety.Web.Store.Sealing;

const string Demo = "--demo";
const string RotateMasterKey = "rotate-master-key";
const string RebuildView = "rebuild-view";

try
{
    return await RunAsync(args);
}
catch (Exception refusal) when (StartRefusals.SentenceOf(refusal) is not null)
{
    await Console.Error.WriteLineAsync(StartRefusals.SentenceOf(refusal));
    return 1;
}

static async Task<int> RunAsync(string[] args)
{
    string[] rest = [.. args.Where(argument => argument is not (Demo or RotateMasterKey))];
    var configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(rest).Build();
    if (Tools.IsAskedFor(args))
        return await Tools.RunAsync(args, configuration);

    using var stopping = new CancellationTokenSource();
    Console.CancelKeyPress += (_, pressed) =>
    {
        pressed.Cancel = true;
        stopping.Cancel();
    };
    await using var database = await SafetyDatabase.OpenAsync(configuration, stopping.Token);
    // An agency's own server is migrated by hand, with the reviewed scripts in ops/db; the private one by itself.
    var migrates = database.Embedded is not null || configuration.GetValue("SAFETY_MIGRATE", false);
    var settings = new HostSettings(database.ConnectionString, database.DataFolder) { Migrate = migrates };
    if (args.Contains(RotateMasterKey))
    {
        var sealing = SealingOptions.From(configuration, settings.ConnectionString, settings.DataFolder, migrates);
        return await SealingRoom.RotateMasterKeyAsync(sealing, Console.Out, stopping.Token);
    }

    if (rest is [RebuildView, ..])
        return await ViewRebuild.Run(rest.ElementAtOrDefault(1), settings, Console.Out, stopping.Token);

    if (args.Contains(Demo) && await DemoAgency.TellAsync(settings, Console.Out, ct: stopping.Token))
        rest = [.. rest, .. DemoAgency.ServeWith(settings)];

    await SafetyHost.Build(rest, settings).RunAsync(stopping.Token);
    return 0;
}
