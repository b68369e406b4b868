using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Incidents.Pages;
using Safety.Web.Store;

namespace Safety.Web.Contacts.Importing;

/// <summary>A row that can be taken; its note is in clear still.</summary>
/// <param name="Line">The line.</param>
/// <param name="Contact">The contact.</param>
/// <param name="Note">What it was about, or null.</param>
internal sealed record ReadRow(int Line, RecordContact Contact, string? Note);

/// <summary>From rows to contacts. Whoever is named more often is looked for once.</summary>
/// <param name="clientOf">The client with a reference among those that the importer may see, or null.</param>
/// <param name="workerOf">The person with a name or address, or why nobody can be meant.</param>
/// <param name="importer">With whom a contact is where no column says.</param>
/// <param name="zone">The agency's zone, for times that name none.</param>
internal sealed class RowReading(
    Func<string, Task<ClientId?>> clientOf, Func<string, (StaffId? Person, string? Why)> workerOf, StaffId importer,
    TimeZoneInfo zone)
{
    private static readonly Guid Space = new("6b3f9c1e-0f5d-5a55-9a3e-2f6f0a7d1c04");
    private readonly Dictionary<string, ClientId?> clients = [];
    private readonly Dictionary<string, (StaffId? Person, string? Why)> workers = [];
    private readonly Dictionary<string, int> seen = [];

    /// <summary>What was wrong so far.</summary>
    public List<RowError> Errors { get; } = [];

    /// <summary>The contact of a row, or null when something in it is wrong.</summary>
    public async Task<ReadRow?> Read(FileRow row)
    {
        var before = Errors.Count;
        var client = await ClientOf(row);
        var worker = WorkerOf(row);
        var note = row[ImportField.Note];
        if (note is not null && !PlainText.IsParagraph(note, ContactLimits.NoteLengthMax))
            Wrong(row, ImportField.Note, "A note has up to 2000 characters that can be kept.");
        var said = new ContactSaid(
            Code<ContactKind>(row, ImportField.Kind) ?? default,
            Initiator(row) ?? default,
            YesNo(row, ImportField.Scheduled) ?? row[ImportField.Kind] == Codes<ContactKind>.Of(default),
            YesNo(row, ImportField.Wanted) ?? true,
            Number(row, ImportField.Minutes) ?? 0,
            Number(row, ImportField.BilledMinutes),
            Optional<ContactDemand>(row, ImportField.Demand),
            Optional<ContactOwner>(row, ImportField.OwnerAfter),
            NearHome: false,
            Threat: false,
            Moment(row),
            OutOfHours: null);
        if (Errors.Count > before || client is not { } found || worker is not { } person) return null;
        var id = IdOf(found, person, said, note);
        return new ReadRow(row.Line, new(id, found, person, said, null, ContactSource.Import), note);
    }

    /// <summary>The id follows from what the row says, and from how often the file has said it before.</summary>
    private ContactId IdOf(ClientId client, StaffId worker, ContactSaid said, string? note)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{client.Value:N} {worker.Value:N} {said} {note}");
        var name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        seen[name] = seen.GetValueOrDefault(name) + 1;
        return new ContactId(NameBasedId.Of(
            Space, string.Create(CultureInfo.InvariantCulture, $"{name} {seen[name]}")));
    }

    private async Task<ClientId?> ClientOf(FileRow row)
    {
        if (row[ImportField.Client] is { } reference)
        {
            if (!clients.TryGetValue(reference, out var client))
                clients[reference] = client = await clientOf(reference);
            if (client is not null) return client;
        }

        Wrong(row, ImportField.Client, "There is no such client among those that you can see.");
        return null;
    }

    private StaffId? WorkerOf(FileRow row)
    {
        if (row[ImportField.Worker] is not { } typed) return importer;
        if (!workers.TryGetValue(typed, out var found)) workers[typed] = found = workerOf(typed);
        if (found.Why is { } why) Wrong(row, ImportField.Worker, why);
        return found.Person;
    }

    private ContactInitiator? Initiator(FileRow row) => row[ImportField.InitiatedBy]?.ToLowerInvariant() switch
    {
        "in" or "incoming" or "inbound" or "received" => ContactInitiator.Client,
        "out" or "outgoing" or "outbound" or "sent" => ContactInitiator.Worker,
        _ => Code<ContactInitiator>(row, ImportField.InitiatedBy),
    };

    private T? Code<T>(FileRow row, ImportField field) where T : struct, Enum
    {
        if (row[field] is { } text && Codes<T>.Read(text.ToLowerInvariant()) is { } value) return value;
        Wrong(row, field, "This is not one of the listed codes.");
        return null;
    }

    private T Optional<T>(FileRow row, ImportField field) where T : struct, Enum =>
        row[field] is null ? default : Code<T>(row, field) ?? default;

    private int? Number(FileRow row, ImportField field)
    {
        if (row[field] is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Wrong(row, field, "This is not a whole number.");
        return null;
    }

    private bool? YesNo(FileRow row, ImportField field)
    {
        switch (row[field]?.ToLowerInvariant())
        {
            case null: return null;
            case "yes" or "true" or "1": return true;
            case "no" or "false" or "0": return false;
            default:
                Wrong(row, field, "Write yes or no.");
                return null;
        }
    }

    private DateTimeOffset? Moment(FileRow row)
    {
        if (row[ImportField.HappenedAt] is { } text
            && DateTime.TryParse(
                text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces,
                out var at) && at.Year is > 1 and < 9999)
        {
            return at.Kind == DateTimeKind.Utc
                ? new DateTimeOffset(at)
                : new DateTimeOffset(at, zone.GetUtcOffset(at)).ToUniversalTime();
        }

        Wrong(row, ImportField.HappenedAt, "Write the date and time like 2026-03-14 15:30, or with a zone.");
        return null;
    }

    private void Wrong(FileRow row, ImportField field, string reason) =>
        Errors.Add(new RowError(row.Line, HouseJson.Code(field), reason));
}
