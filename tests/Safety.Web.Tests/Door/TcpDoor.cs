using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Door;

/// <summary>
/// A port between a node and its database that can break (connections end and none is taken) and freeze (what is sent
/// stays on the way, and nothing says so), and be mended again.
/// </summary>
internal sealed class TcpDoor : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> _open = [];
    private readonly CancellationTokenSource _end = new();
    private readonly (string Host, int Port) _database;
    private TaskCompletionSource _flows = Done();
    private volatile bool _isBroken;

    private TcpDoor(string database, string folder)
    {
        var there = new NpgsqlConnectionStringBuilder(database);
        _database = (there.Host!, there.Port);
        _listener.Start();
        Through = new NpgsqlConnectionStringBuilder(database)
        {
            Host = "127.0.0.1", Port = ((IPEndPoint)_listener.LocalEndpoint).Port,
        }.ConnectionString;
        (Folder, Around) = (folder, database);
        _ = TakeAsync();
    }

    /// <summary>The connection string that goes through this door.</summary>
    public string Through { get; }

    /// <summary>The connection string that goes around it.</summary>
    public string Around { get; }

    /// <summary>The data folder of the node that the database was made with.</summary>
    public string Folder { get; }

    public static async Task<TcpDoor> OpenAsync()
    {
        await using var first = await SafetyApp.StartAsync();
        return new TcpDoor(first.Database, first.Folder);
    }

    public void Break()
    {
        _isBroken = true;
        while (_open.TryTake(out var client)) client.Dispose();
    }

    public void Freeze() => _flows = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Mend()
    {
        _isBroken = false;
        _flows.TrySetResult();
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        Mend();
        Break();
        _listener.Stop();
        _end.Dispose();
    }

    private static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }

    private async Task TakeAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            TcpClient near;
            try
            {
                near = await _listener.AcceptTcpClientAsync(_end.Token);
            }
            catch (Exception error) when (error is OperationCanceledException or SocketException
                or ObjectDisposedException)
            {
                return;
            }

            if (_isBroken) near.Dispose();
            else _ = ServeAsync(near);
        }
    }

    private async Task ServeAsync(TcpClient near)
    {
        using var far = new TcpClient();
        try
        {
            await far.ConnectAsync(_database.Host, _database.Port, _end.Token);
            _open.Add(near);
            _open.Add(far);
            await Task.WhenAny(PumpAsync(near, far), PumpAsync(far, near));
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or IOException)
        {
            // The test has ended, or one side has.
        }

        near.Dispose();
    }

    private async Task PumpAsync(TcpClient from, TcpClient to)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, _end.Token) is > 0 and var count)
            {
                await _flows.Task;
                await to.GetStream().WriteAsync(buffer.AsMemory(0, count), _end.Token);
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or IOException
            or ObjectDisposedException or InvalidOperationException)
        {
            // Either side may end at any moment.
        }
    }
}
