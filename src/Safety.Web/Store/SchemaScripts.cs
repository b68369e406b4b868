using System.Text.RegularExpressions;
using Marten;
using Weasel.Core.Migrations;
using Wolverine.Persistence.Durability;

namespace Safety.Web.Store;

/// <summary>
/// The reviewed scripts of the schema, for an agency's own server: there the service never changes its own schema. The
/// private server and the tests make the same from the same settings.
/// </summary>
public static partial class SchemaScripts
{
    /// <summary>The script of events, states, views and the watch's tables.</summary>
    public const string Events = "0030_events.sql";

    /// <summary>The script of messages in flight.</summary>
    public const string Messages = "0040_messages.sql";

    /// <summary>The scripts by their file names. Nothing is asked of a database.</summary>
    public static IReadOnlyDictionary<string, string> Of(IServiceProvider services) => new Dictionary<string, string>
    {
        [Events] = Tidy(services.GetRequiredService<IDocumentStore>().Storage.ToDatabaseScript()),
        [Messages] = Tidy(((IDatabase)services.GetRequiredService<IMessageStore>()).ToDatabaseScript()),
    };

    /// <summary>Writes them into a folder.</summary>
    public static async Task WriteAsync(IServiceProvider services, string folder)
    {
        foreach (var (name, script) in Of(services))
            await File.WriteAllTextAsync(Path.Combine(folder, name), script);
    }

    // Line ends and trailing blanks differ by machine and mean nothing. Whatever is made is made if it is not there, so
    // that a script that was broken off, or was run before, can be run again.
    private static string Tidy(string script) => string.Join('\n', script.ReplaceLineEndings("\n").Split('\n')
        .Select(line => Makes().Replace(line.TrimEnd(), "$1 IF NOT EXISTS "))).Trim() + "\n";

    [GeneratedRegex("^(CREATE (?:UNIQUE )?INDEX|CREATE SEQUENCE) (?!IF NOT EXISTS|CONCURRENTLY)")]
    private static partial Regex Makes();
}
