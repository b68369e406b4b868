using Safety.Core.Contacts;
using Safety.Web.Door;
using Safety.Web.Importing;
using Safety.Web.Store;

namespace Safety.Web.Contacts.Importing;

/// <summary>Takes files of contacts.</summary>
/// <param name="parts">What all imports use.</param>
public sealed class ContactImports(ImportParts parts) : FileImports<ImportField>(OfContacts, parts)
{
    /// <summary>What a file of contacts is.</summary>
    public static ImportKind<ImportField> OfContacts { get; } = new(
        "contacts", "contact-imports", "/contacts/import",
        [ImportField.Client, ImportField.HappenedAt, ImportField.Kind, ImportField.InitiatedBy],
        ImportContacts.ContactsMax);

    /// <inheritdoc/>
    protected override async Task<Func<FileImport, Task<Answer>>> CheckAsync(
        Asker asker, IReadOnlyList<FileRow<ImportField>> rows, List<RowError> errors, CancellationToken ct)
    {
        var reading = new ContactRows(asker, Parts, errors);
        var (taken, around) = (new List<ReadRow>(), Around());
        foreach (var row in rows)
        {
            if (await reading.Read(row, ct) is not { } read) continue;
            taken.Add(read);
            if (RecordContact.FirstRefusal(read.Contact, around, Parts.Clock.GetUtcNow()) is { } no)
                reading.Refuse(row, no);
        }

        return import => TakeAsync(asker, import, taken);
    }

    private async Task<Answer> TakeAsync(Asker asker, FileImport import, List<ReadRow> rows)
    {
        var batch = Parts.Vault.Begin();
        var contacts = new List<RecordContact>(rows.Count);
        foreach (var row in rows)
        {
            var scope = ContactLedgers.ScopeOf(row.Contact.Client);
            contacts.Add(row.Note is null
                ? row.Contact
                : row.Contact with { Note = await batch.SealAsync(scope, "note", row.Note) });
            import.Percent = 100 * contacts.Count / rows.Count;
        }

        var command = new ImportContacts(contacts);
        Follow(import, command);
        return await Parts.Dispatcher.Ask(command, asker.Actor, sealing: batch);
    }

    private ContactSurroundings Around() => new(
        person => Parts.Standing.Directory.Find(person) is not null, null,
        person => Parts.Standing.Directory.Find(person)?.Team,
        new OfficeHours(Parts.Clock.LocalTimeZone, Parts.Standing.PolicyAt(Parts.Clock.GetUtcNow())));
}
