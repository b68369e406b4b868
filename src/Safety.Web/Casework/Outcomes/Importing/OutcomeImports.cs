using Safety.Core.Casework.Outcomes;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Importing;
using Safety.Web.Store;

namespace Safety.Web.Casework.Outcomes.Importing;

/// <summary>Takes files of scores.</summary>
/// <param name="parts">What all imports use.</param>
public sealed class OutcomeImports(ImportParts parts) : FileImports<OutcomeField>(OfScores, parts)
{
    /// <summary>What a file of scores is.</summary>
    public static ImportKind<OutcomeField> OfScores { get; } = new(
        "scores", "outcome-imports", "/outcomes/import",
        [OutcomeField.Client, OutcomeField.Instrument, OutcomeField.Value, OutcomeField.On], ImportOutcomes.ScoresMax);

    /// <inheritdoc/>
    protected override async Task<Func<FileImport, Task<Answer>>> CheckAsync(
        Asker asker, IReadOnlyList<FileRow<OutcomeField>> rows, List<RowError> errors, CancellationToken ct)
    {
        var reading = new OutcomeRows(asker, Parts, errors);
        var today = WallClock.DayOf(Parts.Clock.LocalTimeZone, Parts.Clock.GetUtcNow());
        var taken = new List<ScoreOutcome>();
        foreach (var row in rows)
        {
            if (await reading.Read(row, ct) is not { } read) continue;
            taken.Add(read);
            if (ScoreOutcome.FirstRefusal(
                read, person => Parts.Standing.Directory.Find(person) is not null, today) is { } no)
                reading.Refuse(row, no);
        }

        return import =>
        {
            var command = new ImportOutcomes(taken);
            Follow(import, command);
            return Parts.Dispatcher.Ask(command, asker.Actor);
        };
    }
}
