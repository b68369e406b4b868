using System.Globalization;
using System.Net;
using MimeKit;

namespace Safety.Web.Watch.Channels;

/// <summary>
/// How mail leaves: <c>Safety:Mail:Host</c>, <c>Port</c>, <c>From</c>, <c>User</c>, <c>PasswordFile</c> and
/// <c>RequireTls</c>. Encryption is required; only for a relay on this machine may it be switched off. For a trial,
/// <c>Safety:Mail:Folder</c> instead lays all mail into a folder.
/// </summary>
/// <param name="Host">The relay.</param>
/// <param name="Port">Its port; 465 speaks TLS from the first byte, every other begins with STARTTLS.</param>
/// <param name="From">The sender of all mail.</param>
/// <param name="User">The name to sign in with, or null when the relay asks for none.</param>
/// <param name="PasswordFile">The file with the password; read at each sign-in, so that it can be changed.</param>
/// <param name="RequireTls">Whether an unencrypted relay is refused.</param>
public sealed record MailSettings(
    string Host, int Port, MailboxAddress From, string? User, string? PasswordFile, bool RequireTls)
{
    /// <summary>The port for mail that is handed in; RFC 6409.</summary>
    public const int SubmissionPort = 587;

    /// <summary>The port that speaks TLS from the first byte; RFC 8314.</summary>
    public const int TlsPort = 465;

    /// <summary>Reads where mail goes, or gives null when neither a relay nor a folder is named.</summary>
    /// <exception cref="InvalidOperationException">A setting cannot be; the service does not start with it.</exception>
    public static IMailRoute? Read(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Safety:Mail");
        return (mail["Host"], mail["Folder"]) switch
        {
            ({ Length: > 0 }, { Length: > 0 }) => throw new InvalidOperationException(
                "Safety:Mail:Host and Safety:Mail:Folder exclude each other: mail goes one way."),
            ({ Length: > 0 } host, _) => new MailRelay(RelayOf(mail, host)),
            (_, { Length: > 0 } folder) => new MailFolder(
                folder, mail["From"] is { Length: > 0 } from ? SenderOf(from) : MailFolder.Nobody),
            _ => null,
        };
    }

    private static MailSettings RelayOf(IConfigurationSection mail, string host)
    {
        var settings = new MailSettings(
            host, PortOf(mail["Port"]), SenderOf(mail["From"]), mail["User"], mail["PasswordFile"],
            !string.Equals(mail["RequireTls"], "false", StringComparison.OrdinalIgnoreCase));
        if (!settings.RequireTls && !IsThisMachine(host))
        {
            throw new InvalidOperationException(
                "Safety:Mail:RequireTls can be switched off only for a relay on this machine.");
        }

        return (settings.User is null) == (settings.PasswordFile is null)
            ? settings
            : throw new InvalidOperationException("Safety:Mail:User and Safety:Mail:PasswordFile go together.");
    }

    private static int PortOf(string? text)
    {
        if (text is null) return SubmissionPort;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            && port is > 0 and < 65536
            ? port
            : throw new InvalidOperationException("Safety:Mail:Port is no port.");
    }

    /// <summary>Reads a mail address with its domain, or gives null.</summary>
    internal static MailboxAddress? AddressOf(string? text) => text is not null
        && MailboxAddress.TryParse(new ParserOptions { AllowAddressesWithoutDomain = false }, text, out var address)
            ? address
            : null;

    private static MailboxAddress SenderOf(string? text) =>
        AddressOf(text) is { } sender
            ? sender
            : throw new InvalidOperationException("Safety:Mail:From must be a mail address.");

    private static bool IsThisMachine(string host) => host == "localhost"
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
