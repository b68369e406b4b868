using System.Diagnostics;

namespace Safety.Web.Tests.Store;

/// <summary>The service's program as a process of its own, until it ends.</summary>
internal static class ServiceProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Runs it to its end.</summary>
    /// <param name="database">The agency's database.</param>
    /// <param name="folder">The data folder.</param>
    /// <param name="arguments">The verb and what follows.</param>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(
        string database, string folder, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Safety.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ConnectionStrings__Safety"] = database, ["SAFETY_DATA"] = folder,
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            },
        };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"It did not end within {Limit}. It said: {await output}{await errors}");
        }

        return (process.ExitCode, await output, await errors);
    }
}
