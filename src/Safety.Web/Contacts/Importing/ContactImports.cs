using System.Collections.Concurrent;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Clients;
using Safety.Web.Door;
using Safety.Web.Incidents;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Contacts.Importing;

/// <summary>
/// Reads files of contacts, says what would be taken, and takes them: all or none, in one transaction.
/// </summary>
/// <param name="dispatcher">Carries the command.</param>
/// <param name="vault">Seals the notes.</param>
/// <param name="clients">Which clients the importer may see.</param>
/// <param name="references">Between references and ids.</param>
/// <param name="colleagues">Finds people as files name them.</param>
/// <param name="standing">Who works here.</param>
/// <param name="progress">How far the storing has come.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class ContactImports(
    Dispatcher dispatcher, Vault vault, ClientReader clients, ClientReferences references, Colleagues colleagues,
    Standing standing, ImportProgress progress, TimeProvider clock)
{
    /// <summary>The largest file, in bytes.</summary>
    public const int FileBytesMax = 64 * 1024 * 1024;

    /// <summary>How many imports are kept; the oldest that does not run goes first. Our judgement.</summary>
    private const int KeptMax = 8;

    private readonly ConcurrentDictionary<Guid, ContactImport> imports = new();

    /// <summary>The import, if it is the asker's.</summary>
    public ContactImport? Find(Asker asker, Guid id) =>
        imports.TryGetValue(id, out var import) && import.Owner == asker.Staff ? import : null;

    /// <summary>Reads and checks a file. Nothing is stored.</summary>
    public async Task<ContactImport> ReadAsync(
        Asker asker, TextReader file, ColumnMapping mapping, CancellationToken ct)
    {
        var (rows, errors) = ContactFile.Read(file, mapping);
        var reading = new RowReading(
            reference => VisibleAsync(asker, reference, ct), colleagues.Find, asker.Staff, clock.LocalTimeZone);
        reading.Errors.AddRange(errors);
        var (taken, around) = (new List<ReadRow>(), Around());
        foreach (var row in rows)
        {
            if (await reading.Read(row) is not { } read) continue;
            taken.Add(read);
            if (RecordContact.FirstRefusal(read.Contact, around, clock.GetUtcNow()) is { } no)
                reading.Errors.Add(new RowError(row.Line, no.Field ?? "row", no.Reason));
        }

        var import = new ContactImport
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()), Owner = asker.Staff, ReadAt = clock.GetUtcNow(),
            RowCount = rows.Count, Errors = reading.Errors, Rows = reading.Errors.Count == 0 ? taken : [],
        };
        Keep(import);
        return import;
    }

    /// <summary>Takes all of an import that was checked and has no error; asked twice it runs once.</summary>
    public void Take(Asker asker, ContactImport import)
    {
        lock (import)
        {
            if (import.Stage != ImportStage.Checked || import.Errors.Count > 0) return;
            import.Stage = ImportStage.Sealing;
        }

        // Nobody waits for it: whoever asked looks at how far it has come.
        _ = Task.Run(() => RunAsync(asker, import));
    }

    private async Task RunAsync(Asker asker, ContactImport import)
    {
        try
        {
            var batch = vault.Begin();
            var contacts = new List<RecordContact>(import.Rows.Count);
            foreach (var row in import.Rows)
            {
                var scope = ContactLedgers.ScopeOf(row.Contact.Client);
                contacts.Add(row.Note is null
                    ? row.Contact
                    : row.Contact with { Note = await batch.SealAsync(scope, "note", row.Note) });
                import.Percent = 100 * contacts.Count / import.Rows.Count;
            }

            var command = new ImportContacts(contacts);
            progress.Follow(command, (done, all) =>
                (import.Stage, import.Percent) = (done < all ? ImportStage.Deciding : ImportStage.Storing,
                    100 * done / all));
            var answer = await dispatcher.Ask(command, asker.Actor, sealing: batch);
            import.Failure = answer.Refusal?.Reason;
            import.Stage = answer.Refusal is null ? ImportStage.Done : ImportStage.Failed;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The dispatcher has written down what it was; here it only must not stay "at work" for ever.
            import.Failure = "Something failed on our side, and nothing was stored. Take the same file again.";
            import.Stage = ImportStage.Failed;
        }

        import.Rows = [];
    }

    private async Task<ClientId?> VisibleAsync(Asker asker, string reference, CancellationToken ct) =>
        await references.FindAsync(reference, ct) is { } id
            && await clients.FindAsync(asker, id, ct) is { } found && found.Relation.SeesWords()
            ? id
            : null;

    private ContactSurroundings Around() => new(
        person => standing.Directory.Find(person) is not null, null, person => standing.Directory.Find(person)?.Team,
        new OfficeHours(clock.LocalTimeZone, standing.PolicyAt(clock.GetUtcNow())));

    private void Keep(ContactImport import)
    {
        imports[import.Id] = import;
        // The one at hand stays, also where several were read at the same moment.
        foreach (var old in imports.Values.Where(one => one != import && !one.Runs)
            .OrderByDescending(one => one.ReadAt).Skip(KeptMax - 1))
            imports.TryRemove(old.Id, out _);
    }
}
