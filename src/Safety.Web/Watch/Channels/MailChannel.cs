using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Safety.Core.Alerts;
using Safety.Core.Staff;

namespace Safety.Web.Watch.Channels;

/// <summary>
/// By e-mail to the work address. One connection for each message: how many there are at once is bounded by the
/// sender, and a relay that hangs with one holds up no other.
/// </summary>
/// <param name="settings">The relay, or null when none is set up.</param>
/// <param name="clock">For the date of the message.</param>
public sealed class MailChannel(MailSettings? settings, TimeProvider clock) : IDeliveryChannel
{
    /// <summary>How long the relay may take to say good-bye after it took a message.</summary>
    private static readonly TimeSpan GoodByeLasts = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public ContactChannel Channel => ContactChannel.Email;

    /// <inheritdoc/>
    public async Task<Sent> Send(AlertMessage message, StaffMember to, CancellationToken ct)
    {
        if (settings is null) return Sent.NotSetUp;
        if (MailSettings.AddressOf(to.WorkEmail) is not { } address) return new Sent(false, "bad_address", true);
        using var mail = Letter(message, settings.From, address);
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

    private MimeMessage Letter(AlertMessage message, MailboxAddress from, MailboxAddress to)
    {
        var mail = new MimeMessage([from], [to], message.Subject, new TextPart("plain") { Text = message.Body })
        {
            MessageId = message.MessageId,
            Date = clock.GetUtcNow(),
            Importance = MessageImportance.High,
        };
        // Absence notes must not come back, and no list may take it for a letter from a person; RFC 3834.
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        mail.Headers.Add("X-Auto-Response-Suppress", "All");
        return mail;
    }

    /// <summary>A short code for what went wrong, never what the relay wrote; null for what is none of the relay's.</summary>
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
