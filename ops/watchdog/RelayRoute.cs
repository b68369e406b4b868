using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Safety.Watchdog;

/// <summary>By SMTP, one connection for each mail; encrypted unless the relay is on this machine.</summary>
/// <param name="Host">The relay.</param>
/// <param name="Port">Its port; 465 speaks TLS from the first byte.</param>
/// <param name="User">The name to sign in with, or null.</param>
/// <param name="PasswordFile">The file with the password, or null.</param>
internal sealed record RelayRoute(string Host, int Port, string? User, string? PasswordFile) : IMailRoute
{
    private const int TlsPort = 465;

    /// <inheritdoc/>
    public async Task Carry(MimeMessage mail, CancellationToken ct)
    {
        using var client = new SmtpClient { CheckCertificateRevocation = false };
        await client.ConnectAsync(Host, Port, Security, ct);
        if (User is not null && PasswordFile is not null)
            await client.AuthenticateAsync(User, (await File.ReadAllTextAsync(PasswordFile, ct)).Trim(), ct);
        await client.SendAsync(mail, ct);
        await client.DisconnectAsync(quit: true, ct);
    }

    private SecureSocketOptions Security => Port == TlsPort
        ? SecureSocketOptions.SslOnConnect
        : IsThisMachine ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls;

    private bool IsThisMachine => Host == "localhost"
        || (System.Net.IPAddress.TryParse(Host, out var address) && System.Net.IPAddress.IsLoopback(address));
}
