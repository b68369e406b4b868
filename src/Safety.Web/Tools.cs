using JasperFx;
using Safety.Web.Store;

namespace Safety.Web;

/// <summary>
/// What Marten and Wolverine bring for the one who keeps the installation: writing the code that is compiled into the
/// service (<c>codegen write</c>), and the reviewed scripts of the schema (<c>write-schema</c>, <c>db-patch</c>,
/// <c>db-apply</c>).
/// </summary>
public static class Tools
{
    private const string WriteSchema = "write-schema";

    private static readonly string[] Verbs =
    [
        "codegen", "db-apply", "db-assert", "db-dump", "db-list", "db-patch", "describe", "projections", "storage",
        WriteSchema,
    ];

    // Writing code or a script asks nothing of a database; whatever does must be told which one.
    private const string NoDatabase = "Host=localhost;Database=none;Username=none";

    /// <summary>Whether this is asked for.</summary>
    public static bool IsAskedFor(string[] args) => args.Length > 0 && Verbs.Contains(args[0]);

    /// <summary>Does what is asked for.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, IConfiguration configuration)
    {
        var database = configuration.GetConnectionString("Safety") ?? NoDatabase;
        var settings = new HostSettings(database, Path.GetTempPath()) { Watch = false };
        var host = SafetyHost.Build([], settings, builder => builder.Host.ApplyJasperFxExtensions());
        if (args[0] != WriteSchema)
            return await host.RunJasperFxCommands(args);
        await SchemaScripts.WriteAsync(host.Services, args[1]);
        return 0;
    }
}
