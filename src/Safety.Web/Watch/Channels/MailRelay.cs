using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Safety.Web.Watch.Channels;

/// <summary>
/// Mail by SMTP. One connection for each message: how many there are at once is bounded by the sender, and a relay that
/// hangs with one holds up no other.
/// </summary>
/// <param name="settings">The relay.</param>
public sealed class MailRelay(MailSettings settings) : IMailRoute
{
    /// <summary>How long the relay may take to say good-bye after it took a message.</summary>
    private static readonly TimeSpan GoodByeLasts = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public MailboxAddress From => settings.From;

    /// <inheritdoc/>
    public async Task<Sent> Carry(MimeMessage mail, CancellationToken ct)
    {
        using var client = new SmtpClient { CheckCertificateRevocation = false };
        try
        {
            await client.ConnectAsync(settings.Host, settings.Port, Security(settings), ct);
            if (settings is { User: { } user, PasswordFile: { } file })
                await client.AuthenticateAsync(user, (await File.ReadAllTextAsync(file, ct)).Trim(), ct);
            await client.SendAsync(mail, ct);
        }
        catch (Exception error) when (CodeOf(error) is { } sent)
        {
            return sent;
        }

        await SayGoodBye(client, ct);
        return new Sent(true, "250");
    }

    private static SecureSocketOptions Security(MailSettings settings) => settings switch
    {
        { Port: MailSettings.TlsPort } => SecureSocketOptions.SslOnConnect,
        { RequireTls: true } => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.StartTlsWhenAvailable,
    };

    /// <summary>
    /// A short code for what went wrong, never what the relay wrote; null for what is none of the relay's.
    /// </summary>
    private static Sent? CodeOf(Exception error) => error switch
    {
        SmtpCommandException refused => new Sent(
            false, FormattableString.Invariant($"smtp_{(int)refused.StatusCode}"), (int)refused.StatusCode >= 500),
        AuthenticationException => new Sent(false, "smtp_sign_in_refused"),
        SslHandshakeException => new Sent(false, "smtp_tls_failed"),
        NotSupportedException => new Sent(false, "smtp_no_tls"),
        SocketException => new Sent(false, "smtp_unreachable"),
        SmtpProtocolException or ServiceNotConnectedException or IOException => new Sent(false, "smtp_broken_off"),
        _ => null,
    };

    /// <summary>The message is taken; however the relay behaves from now on, it stays sent.</summary>
    private static async Task SayGoodBye(SmtpClient client, CancellationToken ct)
    {
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(ct);
        bounded.CancelAfter(GoodByeLasts);
        try
        {
            await client.DisconnectAsync(quit: true, bounded.Token);
        }
#pragma warning disable CA1031 // Nothing that happens here can take the message back.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }
}
