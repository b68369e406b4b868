using System.Globalization;
using Safety.Core.Casework.Outcomes;
using Safety.Web.Door;
using Safety.Web.Importing;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Casework.Outcomes.Importing;

/// <summary>From rows to scores.</summary>
/// <param name="asker">Who imports, and in whose work a score is where no column says.</param>
/// <param name="parts">What all imports use.</param>
/// <param name="errors">Takes what is wrong.</param>
internal sealed class OutcomeRows(Asker asker, ImportParts parts, List<RowError> errors)
    : RowReader<OutcomeField>(asker, parts, Space, errors)
{
    private static readonly Guid Space = new("6b3f9c1e-0f5d-5a55-9a3e-2f6f0a7d1c0b");

    /// <summary>The score of a row, or null when something in it is wrong.</summary>
    public async Task<ScoreOutcome?> Read(FileRow<OutcomeField> row, CancellationToken ct)
    {
        var before = WrongSoFar;
        var client = await Client(row, OutcomeField.Client, ct);
        var worker = Worker(row, OutcomeField.Worker);
        var (instrument, value, on) = (InstrumentOf(row), ValueOf(row), DayOf(row));
        if (WrongSoFar > before || client is not { } found || worker is not { } person) return null;
        var id = IdOf(string.Create(
            CultureInfo.InvariantCulture,
            $"{found.Value:N} {person.Value:N} {instrument} {value:0.#####} {on:yyyy-MM-dd}"));
        return new ScoreOutcome(found, person, new(id), instrument, value, on);
    }

    private Instrument InstrumentOf(FileRow<OutcomeField> row)
    {
        var text = row[OutcomeField.Instrument];
        if (Instruments.All.FirstOrDefault(one =>
            string.Equals(one.Name, text, StringComparison.OrdinalIgnoreCase)) is { } named) return named.Code;
        if (text is not null && Codes<Instrument>.Read(text.ToLowerInvariant()) is { } code) return code;
        Wrong(row, OutcomeField.Instrument, new UnknownInstrument().Reason);
        return default;
    }

    private decimal ValueOf(FileRow<OutcomeField> row)
    {
        if (row[OutcomeField.Value] is { } text && decimal.TryParse(
            text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return value;
        Wrong(row, OutcomeField.Value, "Write the score as a number, such as 63 or 24.5.");
        return default;
    }

    private DateOnly DayOf(FileRow<OutcomeField> row)
    {
        if (DateOnly.TryParseExact(
            row[OutcomeField.On], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Wrong(row, OutcomeField.On, "Write the day like 2026-03-14.");
        return default;
    }
}
