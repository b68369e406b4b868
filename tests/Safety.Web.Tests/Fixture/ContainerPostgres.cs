using System.Net.Sockets;
using Testcontainers.PostgreSql;

namespace Safety.Web.Tests.Fixture;

/// <summary>PostgreSQL in a container, where a Docker engine answers within two seconds.</summary>
internal static class ContainerPostgres
{
    private const string Image = "postgres:17-alpine";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    internal static async Task<PostgresServer?> TryStartAsync(bool durable)
    {
        if (!await EngineAnswersAsync()) return null;
        var container = new PostgreSqlBuilder(Image)
            .WithEnvironment("POSTGRES_INITDB_ARGS", "--data-checksums")
            .WithCommand("-c", "max_connections=200", "-c", $"fsync={(durable ? "on" : "off")}")
            .Build();
        await container.StartAsync();
        return new(container.GetConnectionString(), async () => await container.DisposeAsync());
    }

    // Asked by hand, because the library waits long for an engine that is installed but not running.
    private static async Task<bool> EngineAnswersAsync()
    {
        var named = Environment.GetEnvironmentVariable("DOCKER_HOST");
        var address = new Uri(string.IsNullOrEmpty(named) ? "unix:///var/run/docker.sock" : named);
        using var limit = new CancellationTokenSource(Patience);
        using var client = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = async (_, ct) => await ConnectAsync(address, ct),
        });
        try
        {
            var answer = await client.GetStringAsync(new Uri("http://docker/_ping"), limit.Token);
            return answer.Contains("OK", StringComparison.Ordinal);
        }
        catch (Exception cause) when (cause is HttpRequestException or OperationCanceledException or SocketException)
        {
            return false;
        }
    }

    private static async Task<Stream> ConnectAsync(Uri address, CancellationToken ct)
    {
        var local = address.Scheme == "unix";
        var socket = local
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(SocketType.Stream, ProtocolType.Tcp);
        if (local) await socket.ConnectAsync(new UnixDomainSocketEndPoint(address.AbsolutePath), ct);
        else await socket.ConnectAsync(address.Host, address.Port, ct);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
