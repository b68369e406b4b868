using System.Collections.Concurrent;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Importing;

/// <summary>
/// Reads files of one kind, says what would be taken, and takes them: all or none, in one transaction.
/// </summary>
/// <typeparam name="TField">What columns may say.</typeparam>
/// <param name="kind">Which kind.</param>
/// <param name="parts">What all imports use.</param>
public abstract class FileImports<TField>(ImportKind<TField> kind, ImportParts parts) : IFileImports
    where TField : struct, Enum
{
    /// <summary>How many imports are kept; the oldest that does not run goes first. Our judgement.</summary>
    private const int KeptMax = 8;

    private readonly ConcurrentDictionary<Guid, FileImport> imports = new();

    /// <summary>Which kind of files it takes.</summary>
    public ImportKind<TField> Kind => kind;

    /// <summary>What all imports use.</summary>
    protected ImportParts Parts => parts;

    /// <inheritdoc/>
    public FileImport? Find(Asker asker, Guid id) =>
        imports.TryGetValue(id, out var import) && import.Owner == asker.Staff ? import : null;

    /// <summary>Reads and checks a file. Nothing is stored.</summary>
    public async Task<FileImport> ReadAsync(
        Asker asker, TextReader file, ColumnMapping<TField> mapping, CancellationToken ct)
    {
        var (rows, wrong) = TableFile.Read(file, mapping, kind);
        var errors = wrong.ToList();
        var work = await CheckAsync(asker, rows, errors, ct);
        var import = new FileImport
        {
            Id = Guid.CreateVersion7(parts.Clock.GetUtcNow()), Owner = asker.Staff, ReadAt = parts.Clock.GetUtcNow(),
            RowCount = rows.Count, Errors = errors, Work = errors.Count == 0 ? work : null,
        };
        Keep(import);
        return import;
    }

    /// <inheritdoc/>
    public void Take(FileImport import)
    {
        lock (import)
        {
            if (import.Stage != ImportStage.Checked || import.Errors.Count > 0) return;
            import.Stage = ImportStage.Sealing;
        }

        // Nobody waits for it: whoever asked looks at how far it has come.
        _ = Task.Run(() => RunAsync(import));
    }

    /// <summary>Checks the rows, and gives what takes them.</summary>
    /// <param name="asker">Who imports.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="errors">Takes what is wrong with them.</param>
    /// <param name="ct">Stops waiting.</param>
    protected abstract Task<Func<FileImport, Task<Answer>>> CheckAsync(
        Asker asker, IReadOnlyList<FileRow<TField>> rows, List<RowError> errors, CancellationToken ct);

    /// <summary>Lets an import say how far its command has come.</summary>
    protected void Follow(FileImport import, object command) => parts.Progress.Follow(command, (done, all) =>
        (import.Stage, import.Percent) = (done < all ? ImportStage.Deciding : ImportStage.Storing, 100 * done / all));

    private static async Task RunAsync(FileImport import)
    {
        try
        {
            var answer = await import.Work!(import);
            import.Failure = answer.Refusal?.Reason;
            import.Stage = answer.Refusal is null ? ImportStage.Done : ImportStage.Failed;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The dispatcher has written down what it was; here it only must not stay "at work" for ever.
            import.Failure = "Something failed on our side, and nothing was stored. Take the same file again.";
            import.Stage = ImportStage.Failed;
        }

        import.Work = null;
    }

    private void Keep(FileImport import)
    {
        imports[import.Id] = import;
        // The one at hand stays, also where several were read at the same moment.
        foreach (var old in imports.Values.Where(one => one != import && !one.Runs)
            .OrderByDescending(one => one.ReadAt).Skip(KeptMax - 1))
            imports.TryRemove(old.Id, out _);
    }
}

/// <summary>Imports that were read, of whichever kind.</summary>
public interface IFileImports
{
    /// <summary>The largest file, in bytes.</summary>
    const int FileBytesMax = 64 * 1024 * 1024;

    /// <summary>Who may hand files in, by page and by program.</summary>
    static StaffRole[] Importers => [StaffRole.Manager, StaffRole.SafetyLead];

    /// <summary>The import, if it is the asker's.</summary>
    FileImport? Find(Asker asker, Guid id);

    /// <summary>Takes all of an import that was checked and has no error; asked twice it runs once.</summary>
    void Take(FileImport import);
}
