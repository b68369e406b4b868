using System.Diagnostics;
using System.Runtime.CompilerServices;
using Safety.Web.Store.Postgres;

namespace Safety.Web.Tests.Store.Postgres;

/// <summary>
/// A second process that runs a cluster as the service would, so that it can be killed. It is this test assembly
/// started once more with a folder in SAFETY_TEST_HOLD: it never comes to its tests.
/// </summary>
internal sealed class ClusterHolder : IDisposable
{
    private const string Variable = "SAFETY_TEST_HOLD";
    private readonly Process process;

    private ClusterHolder(Process process) => this.process = process;

    internal static async Task<ClusterHolder> StartAsync(string dataFolder)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ClusterHolder).Assembly.Location])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { [Variable] = dataFolder },
        };
        var holder = new ClusterHolder(Process.Start(start)!);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        Assert.Equal("holding", await holder.process.StandardOutput.ReadLineAsync(limit.Token));
        return holder;
    }

    /// <summary>SIGKILL to this one process: it gets no chance to stop anything.</summary>
    internal void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Asks for a clean stop and waits for it.</summary>
    internal void Leave()
    {
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)));
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    // Everything is waited for on this thread: another thread could not enter the module before this has returned.
    [ModuleInitializer]
    internal static void HoldIfAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } folder) return;
        var postgres = EmbeddedPostgres.StartAsync(folder, CancellationToken.None).GetAwaiter().GetResult();
        Console.WriteLine("holding");
        Console.In.ReadToEnd();
        postgres.StopAsync().GetAwaiter().GetResult();
        Environment.Exit(0);
    }
}
