using System.Globalization;
using MimeKit;
using Npgsql;

namespace Safety.Watchdog;

/// <summary>What the watchdog is started with, all from the environment; <c>README.md</c> beside it lists the names.
/// </summary>
/// <param name="Database">The connection string, with the password in it by now.</param>
/// <param name="Route">How mail leaves.</param>
/// <param name="From">The sender.</param>
/// <param name="To">Those who are told.</param>
internal sealed record WatchdogSettings(
    string Database, IMailRoute Route, MailboxAddress From, IReadOnlyList<MailboxAddress> To)
{
    private const int SubmissionPort = 587;
    private const int DatabaseSeconds = 5;

    /// <summary>How long between two rounds.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long until people are told again of what lasts.</summary>
    public TimeSpan RepeatAfter { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>An address of somebody else's dead man's switch, asked after each good round, or null.</summary>
    public Uri? DeadMan { get; init; }

    /// <summary>Reads the settings, or says which one cannot be.</summary>
    /// <param name="read">A variable's value, or null.</param>
    /// <exception cref="SettingException">A setting is missing or cannot be.</exception>
    public static WatchdogSettings Read(Func<string, string?> read) => new(
        DatabaseOf(read), RouteOf(read), AddressesOf(read, "WATCHDOG_MAIL_FROM")[0],
        AddressesOf(read, "WATCHDOG_MAIL_TO"))
    {
        Every = TimeSpan.FromSeconds(NumberOf(read, "WATCHDOG_EVERY_SECONDS", 30)),
        RepeatAfter = TimeSpan.FromMinutes(NumberOf(read, "WATCHDOG_REPEAT_MINUTES", 15)),
        DeadMan = read("WATCHDOG_DEADMAN_URL") is { Length: > 0 } url ? new Uri(url) : null,
    };

    private static string DatabaseOf(Func<string, string?> read)
    {
        var database = new NpgsqlConnectionStringBuilder(Needed(read, "WATCHDOG_DATABASE"))
        {
            Timeout = DatabaseSeconds,
            CommandTimeout = DatabaseSeconds,
            ApplicationName = "safety watchdog",
            MaxPoolSize = 2,
        };
        if (read("WATCHDOG_DATABASE_PASSWORD_FILE") is { Length: > 0 } file)
            database.Password = File.ReadAllText(file).Trim();
        return database.ConnectionString;
    }

    private static IMailRoute RouteOf(Func<string, string?> read) =>
        (read("WATCHDOG_MAIL_HOST"), read("WATCHDOG_MAIL_FOLDER")) switch
        {
            ({ Length: > 0 } host, null or "") => new RelayRoute(
                host, NumberOf(read, "WATCHDOG_MAIL_PORT", SubmissionPort), read("WATCHDOG_MAIL_USER"),
                read("WATCHDOG_MAIL_PASSWORD_FILE")),
            (null or "", { Length: > 0 } folder) => new FolderRoute(folder),
            _ => throw new SettingException("Set either WATCHDOG_MAIL_HOST or, for a trial, WATCHDOG_MAIL_FOLDER."),
        };

    private static IReadOnlyList<MailboxAddress> AddressesOf(Func<string, string?> read, string name)
    {
        var options = new ParserOptions { AllowAddressesWithoutDomain = false };
        return
        [
            .. Needed(read, name)
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(text => MailboxAddress.TryParse(options, text, out var address)
                    ? address
                    : throw new SettingException($"{name} holds something that is no mail address.")),
        ];
    }

    private static int NumberOf(Func<string, string?> read, string name, int otherwise)
    {
        if (read(name) is not { Length: > 0 } text) return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new SettingException($"{name} must be a whole number above 0.");
    }

    private static string Needed(Func<string, string?> read, string name) =>
        read(name) is { Length: > 0 } value ? value : throw new SettingException($"{name} is not set.");
}

/// <summary>A setting cannot be; the watchdog does not start with it.</summary>
/// <param name="message">Which, in a sentence.</param>
internal sealed class SettingException(string message) : Exception(message);
