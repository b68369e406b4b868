using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Safety.Web.Tests.Watch;

/// <summary>How a sink behaves when a message was handed in.</summary>
internal enum SinkMode
{
    Ok,
    Refuse451,
    Refuse550,
    Tarpit,
    CloseBefore250,
    CloseAfter250,
}

/// <summary>A mail relay on a port of this machine that keeps what it is given and misbehaves as a test asks.</summary>
internal sealed class SmtpSink : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentQueue<string> mails = new();

    public SmtpSink()
    {
        listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>How it behaves towards a recipient.</summary>
    public Func<string, SinkMode> Mode { get; set; } = _ => SinkMode.Ok;

    /// <summary>Hears of each mail that was taken, before the one who sent it does.</summary>
    public Action? Taken { get; set; }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The raw text of each mail that was taken.</summary>
    public IReadOnlyList<string> Mails => [.. mails];

    /// <summary>The Message-IDs of the mails that were taken for an address.</summary>
    public IReadOnlyList<string> IdsTo(string address) =>
        [.. mails.Where(mail => AddressOf(mail) == address).Select(IdOf)];

    public void Dispose()
    {
        if (stopping.IsCancellationRequested) return;
        stopping.Cancel();
        listener.Dispose();
    }

    /// <summary>The Message-ID of a mail.</summary>
    public static string IdOf(string mail) => HeaderOf(mail, "Message-Id:");

    /// <summary>To which address it goes.</summary>
    public static string AddressOf(string mail) => HeaderOf(mail, "To:").Split('<', '>') switch
    {
        [_, var address, ..] => address,
        var bare => bare[0],
    };

    private static string HeaderOf(string mail, string name) => mail.Split('\n')
        .First(line => line.StartsWith(name, StringComparison.OrdinalIgnoreCase))[name.Length..].Trim();

    private async Task AcceptAsync()
    {
        try
        {
            while (!stopping.IsCancellationRequested)
                _ = ServeAsync(await listener.AcceptTcpClientAsync(stopping.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            await using (var stream = client.GetStream())
            using (var reader = new StreamReader(stream, Encoding.UTF8))
                await TalkAsync(reader, stream);
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or IOException)
        {
            // Whoever spoke went.
        }
    }

    private async Task TalkAsync(StreamReader reader, NetworkStream stream)
    {
        await SayAsync(stream, "220 sink");
        var mode = SinkMode.Ok;
        while (await reader.ReadLineAsync(stopping.Token) is { } line)
        {
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            if (verb == "QUIT") return;
            if (verb == "RCPT")
            {
                mode = Mode(line.Split('<', '>')[1]);
                if (mode == SinkMode.Tarpit) await Task.Delay(TimeSpan.FromMinutes(1), stopping.Token);
                await SayAsync(stream, mode switch
                {
                    SinkMode.Refuse451 => "451 later",
                    SinkMode.Refuse550 => "550 no such mailbox",
                    _ => "250 ok",
                });
            }
            else if (verb == "DATA")
            {
                await SayAsync(stream, "354 go on");
                var mail = await MailAsync(reader);
                if (mode == SinkMode.CloseBefore250) return;
                mails.Enqueue(mail);
                Taken?.Invoke();
                await SayAsync(stream, "250 taken");
                if (mode == SinkMode.CloseAfter250) return;
            }
            else
            {
                await SayAsync(stream, verb == "EHLO" ? "250-sink\r\n250 8BITMIME" : "250 ok");
            }
        }
    }

    private async Task<string> MailAsync(StreamReader reader)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(stopping.Token) is { } line && line != ".")
            mail.Append(line).Append('\n');
        return mail.ToString();
    }

    private async Task SayAsync(NetworkStream stream, string text) =>
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text + "\r\n"), stopping.Token);
}
