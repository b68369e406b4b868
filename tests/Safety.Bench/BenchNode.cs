using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Safety.Bench;

/// <summary>A node of the service as a process of its own, with its own memory and start-up time.</summary>
public sealed class BenchNode : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private readonly Process process;

    private BenchNode(Process process, Uri address, TimeSpan startUp) =>
        (this.process, Address, StartUp) = (process, address, startUp);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>From the start of the process to the first request it said it was ready for.</summary>
    public TimeSpan StartUp { get; }

    /// <summary>Starts it and waits until it is ready.</summary>
    public static async Task<BenchNode> StartAsync(
        string connectionString, string folder, Uri webhook)
    {
        var secretFile = Path.Combine(folder, "webhook.secret");
        await File.WriteAllTextAsync(secretFile, "a secret of the benchmark alone, not of any installation");
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "Safety.Web.dll"), "--urls", address.ToString(),
                $"--Safety:Webhook:Url={webhook}", $"--Safety:Webhook:SecretFile={secretFile}", "--Logging:Level=Error",
            },
            RedirectStandardOutput = true,
        };
        start.Environment["ConnectionStrings__Safety"] = connectionString;
        start.Environment["SAFETY_DATA"] = folder;
        start.Environment["SAFETY_MIGRATE"] = "true";
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(5) };
        while (!await IsReady(client))
        {
            if (watch.Elapsed > StartLimit || process.HasExited)
                throw new InvalidOperationException("The node did not become ready.");
            await Task.Delay(20);
        }

        return new BenchNode(process, address, watch.Elapsed);
    }

    /// <summary>A client with a connection of its own, signed in by a token.</summary>
    public HttpClient Client(string token)
    {
        var client = new HttpClient(new SocketsHttpHandler())
        {
            BaseAddress = Address, Timeout = TimeSpan.FromSeconds(30),
        };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>Waits for an act that must be answered with success.</summary>
    /// <exception cref="InvalidOperationException">It was not; the message is the answer.</exception>
    public static async Task Done(Task<HttpResponseMessage> act)
    {
        using var answer = await act;
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The memory it uses now, and the most it used, in MB; as Linux counts it.</summary>
    public (double Now, double Peak) Memory() => (Status("VmRSS:"), Status("VmHWM:"));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private double Status(string name) => File.ReadLines($"/proc/{process.Id}/status")
        .Where(line => line.StartsWith(name, StringComparison.Ordinal))
        .Select(line => double.Parse(line[name.Length..].Replace("kB", "").Trim(), CultureInfo.InvariantCulture) / 1024)
        .Single();

    private static async Task<bool> IsReady(HttpClient client)
    {
        try
        {
            return (await client.GetAsync("/health/ready")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
