using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Safety.Web.Tests.Ops;

/// <summary>The published service as a process of its own, as ops/run and the image start it.</summary>
internal sealed class PublishedService : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private readonly Process process;
    private readonly Uri address;
    private readonly List<string> said = [];

    private PublishedService(string program, string dataFolder, IEnumerable<(string Name, string Value)> settings)
    {
        address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [program])
        {
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["SAFETY_DATA"] = dataFolder, ["ASPNETCORE_URLS"] = address.ToString() },
        };
        start.Environment.Remove("ConnectionStrings__Safety");
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    internal Uri Address => address;

    /// <summary>Whether it has ended.</summary>
    internal bool HasEnded => process.HasExited;

    /// <summary>Publishes what the tests' own build has compiled.</summary>
    internal static string Publish(string folder)
    {
#if DEBUG
        const string configuration = "Debug";
#else
        const string configuration = "Release";
#endif
        var (code, output) = Repo.Run("dotnet", "publish", "src/Safety.Web", "--no-build", "-c", configuration,
            "-o", folder, "--nologo", "-v", "quiet", "-nodeReuse:false");
        Assert.True(code == 0, output);
        return Path.Combine(folder, "Safety.Web.dll");
    }

    /// <summary>Starts it and waits until it says that it is ready.</summary>
    /// <param name="program">The service's assembly.</param>
    /// <param name="dataFolder">Its data folder.</param>
    /// <param name="settings">Further variables of its environment.</param>
    internal static async Task<PublishedService> StartAsync(
        string program, string dataFolder, params (string Name, string Value)[] settings)
    {
        var service = new PublishedService(program, dataFolder, settings);
        var until = Stopwatch.StartNew();
        while (await service.AskAsync("/health/ready") != HttpStatusCode.OK)
        {
            if (service.process.HasExited || until.Elapsed > Limit) Assert.Fail(service.Explained());
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        return service;
    }

    internal async Task<HttpStatusCode?> AskAsync(string path)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        try
        {
            using var answer = await client.GetAsync(new Uri(address, path), TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>SIGKILL: it gets no chance to stop anything.</summary>
    internal void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>SIGTERM, as a supervisor or a container engine stops it.</summary>
    internal int Stop()
    {
        Repo.Run("kill", "-TERM", $"{process.Id}");
        Assert.True(process.WaitForExit(Limit), Explained());
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited) Kill();
        process.Dispose();
    }

    private string Explained()
    {
        lock (said) return "The service said at last:\n" + string.Join('\n', said.TakeLast(40));
    }

    private void Keep(string? line)
    {
        if (line is null) return;
        lock (said) said.Add(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
