using System.Globalization;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Importing;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Contacts.Importing;

/// <summary>A row that can be taken; its note is in clear still.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Note">What it was about, or null.</param>
internal sealed record ReadRow(RecordContact Contact, string? Note);

/// <summary>From rows to contacts.</summary>
/// <param name="asker">Who imports, with whom a contact is where no column says.</param>
/// <param name="parts">What all imports use.</param>
/// <param name="errors">Takes what is wrong.</param>
internal sealed class ContactRows(Asker asker, ImportParts parts, List<RowError> errors)
    : RowReader<ImportField>(asker, parts, Space, errors)
{
    private static readonly Guid Space = new("6b3f9c1e-0f5d-5a55-9a3e-2f6f0a7d1c04");
    private readonly TimeZoneInfo zone = parts.Clock.LocalTimeZone;

    /// <summary>The contact of a row, or null when something in it is wrong.</summary>
    public async Task<ReadRow?> Read(FileRow<ImportField> row, CancellationToken ct)
    {
        var before = WrongSoFar;
        var client = await Client(row, ImportField.Client, ct);
        var worker = Worker(row, ImportField.Worker);
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
        if (WrongSoFar > before || client is not { } found || worker is not { } person) return null;
        var id = IdOf(string.Create(CultureInfo.InvariantCulture, $"{found.Value:N} {person.Value:N} {said} {note}"));
        return new ReadRow(new(new(id), found, person, said, null, ContactSource.Import), note);
    }

    private ContactInitiator? Initiator(FileRow<ImportField> row) =>
        row[ImportField.InitiatedBy]?.ToLowerInvariant() switch
        {
            "in" or "incoming" or "inbound" or "received" => ContactInitiator.Client,
            "out" or "outgoing" or "outbound" or "sent" => ContactInitiator.Worker,
            _ => Code<ContactInitiator>(row, ImportField.InitiatedBy),
        };

    private int? Number(FileRow<ImportField> row, ImportField field)
    {
        if (row[field] is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Wrong(row, field, "This is not a whole number.");
        return null;
    }

    private bool? YesNo(FileRow<ImportField> row, ImportField field)
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

    private DateTimeOffset? Moment(FileRow<ImportField> row)
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
}
