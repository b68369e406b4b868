using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Safety.Core.Language;
using Safety.Web.Clients;
using Safety.Web.Door;
using Safety.Web.Incidents.Pages;
using Safety.Web.Store;

namespace Safety.Web.Importing;

/// <summary>
/// Reads the fields of rows and says what is wrong with them. Whoever is named more often is looked for once.
/// </summary>
/// <typeparam name="TField">What columns may say.</typeparam>
/// <param name="asker">Who imports: they see what they see elsewhere.</param>
/// <param name="parts">What all imports use.</param>
/// <param name="space">Under which the ids of this kind of rows are made.</param>
/// <param name="errors">Takes what is wrong.</param>
internal abstract class RowReader<TField>(Asker asker, ImportParts parts, Guid space, List<RowError> errors)
    where TField : struct, Enum
{
    private readonly Dictionary<string, ClientId?> clients = [];
    private readonly Dictionary<string, (StaffId? Person, string? Why)> workers = [];
    private readonly Dictionary<string, int> seen = [];

    /// <summary>How much was wrong so far.</summary>
    protected int WrongSoFar => errors.Count;

    /// <summary>Says that a row is refused.</summary>
    public void Refuse(FileRow<TField> row, Refusal refusal) =>
        errors.Add(new RowError(row.Line, refusal.Field ?? "row", refusal.Reason));

    /// <summary>Says what is wrong with a field.</summary>
    protected void Wrong(FileRow<TField> row, TField field, string reason) =>
        errors.Add(new RowError(row.Line, HouseJson.Code(field), reason));

    /// <summary>The id follows from what the row says, and from how often the file has said it before.</summary>
    protected Guid IdOf(string said)
    {
        var name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(said)));
        seen[name] = seen.GetValueOrDefault(name) + 1;
        return NameBasedId.Of(space, string.Create(CultureInfo.InvariantCulture, $"{name} {seen[name]}"));
    }

    /// <summary>The client with the reference in a field, if the importer works with them.</summary>
    protected async Task<ClientId?> Client(FileRow<TField> row, TField field, CancellationToken ct)
    {
        if (row[field] is { } reference)
        {
            if (!clients.TryGetValue(reference, out var client))
                clients[reference] = client = await VisibleAsync(reference, ct);
            if (client is not null) return client;
        }

        Wrong(row, field, "There is no such client among those that you can see.");
        return null;
    }

    /// <summary>The colleague in a field by name or work address, and the importer where none is named.</summary>
    protected StaffId? Worker(FileRow<TField> row, TField field)
    {
        if (row[field] is not { } typed) return asker.Staff;
        if (!workers.TryGetValue(typed, out var found)) workers[typed] = found = parts.Colleagues.Find(typed);
        if (found.Why is { } why) Wrong(row, field, why);
        return found.Person;
    }

    /// <summary>The code in a field.</summary>
    protected T? Code<T>(FileRow<TField> row, TField field) where T : struct, Enum
    {
        if (row[field] is { } text && Codes<T>.Read(text.ToLowerInvariant()) is { } value) return value;
        Wrong(row, field, "This is not one of the listed codes.");
        return null;
    }

    /// <summary>The code in a field that may be empty.</summary>
    protected T Optional<T>(FileRow<TField> row, TField field) where T : struct, Enum =>
        row[field] is null ? default : Code<T>(row, field) ?? default;

    private async Task<ClientId?> VisibleAsync(string reference, CancellationToken ct) =>
        await parts.References.FindAsync(reference, ct) is { } id
            && await parts.Clients.FindAsync(asker, id, ct) is { } found && found.Relation.SeesWords()
            ? id
            : null;
}
