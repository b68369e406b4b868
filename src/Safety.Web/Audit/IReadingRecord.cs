using Safety.Core.Audit;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Audit;

/// <summary>Records that somebody opens a page about a person.</summary>
public interface IReadingRecord
{
    /// <summary>
    /// Comes back when the record is committed, and throws when it cannot be: then nothing must be shown.
    /// </summary>
    /// <param name="reader">Who reads.</param>
    /// <param name="page">What they are about to read.</param>
    /// <param name="ct">Stops waiting.</param>
    Task RecordAsync(Asker reader, RecordPageRead page, CancellationToken ct);
}

/// <summary>Records it as a fact of the reader's day.</summary>
/// <param name="dispatcher">Carries the command.</param>
public sealed class ReadingRecord(Dispatcher dispatcher) : IReadingRecord
{
    /// <inheritdoc/>
    public async Task RecordAsync(Asker reader, RecordPageRead page, CancellationToken ct)
    {
        var answer = await dispatcher.Ask(page, reader.Actor, ct: ct);
        if (answer.Refusal is { } refusal)
            throw new InvalidOperationException($"A reading could not be recorded: {refusal.GetType().Name}.");
    }
}
