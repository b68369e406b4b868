using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Safety.Web.Store;

namespace Safety.Web.Importing;

/// <summary>A row of a file: its line, and what its mapped columns say; what is empty is not said.</summary>
/// <typeparam name="TField">What columns may say.</typeparam>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Values">The values by field.</param>
public sealed record FileRow<TField>(int Line, IReadOnlyDictionary<TField, string> Values)
    where TField : struct, Enum
{
    /// <summary>What the row says, or null.</summary>
    public string? this[TField field] => Values.GetValueOrDefault(field);
}

/// <summary>Reads and writes the files of imports, as comma or semicolon separated values.</summary>
internal static class TableFile
{
    private static CsvConfiguration Settings => new(CultureInfo.InvariantCulture)
    {
        DetectDelimiter = true,
        DetectDelimiterValues = [",", ";", "\t"],
        PrepareHeaderForMatch = args => args.Header.Trim().ToLowerInvariant(),
        BadDataFound = null,
        MissingFieldFound = null,
        TrimOptions = TrimOptions.Trim,
    };

    /// <summary>The rows of a file, or what is wrong with it as a whole.</summary>
    public static (IReadOnlyList<FileRow<TField>> Rows, IReadOnlyList<RowError> Errors) Read<TField>(
        TextReader file, ColumnMapping<TField> mapping, ImportKind<TField> kind) where TField : struct, Enum
    {
        using var csv = new CsvReader(file, Settings);
        try
        {
            if (!csv.Read() || !csv.ReadHeader()) return ([], [new(1, "file", "The file is empty.")]);
            var headings = csv.HeaderRecord!.Select(one => one.Trim().ToLowerInvariant()).ToHashSet();
            var columns = mapping.In(headings);
            var missing = columns.Where(pair => !headings.Contains(pair.Value)).Select(pair => pair.Key)
                .Concat(kind.Needed.Where(field => !columns.ContainsKey(field)))
                .Select(field => new RowError(1, HouseJson.Code(field), "There is no column with this heading."))
                .ToList();
            return missing.Count > 0 ? ([], missing) : Rows(csv, columns, kind);
        }
        catch (CsvHelperException)
        {
            return ([], [new(csv.Parser.RawRow, "file", "From this line on the file cannot be read.")]);
        }
    }

    /// <summary>The errors as a file.</summary>
    public static byte[] Write(IEnumerable<RowError> errors)
    {
        using var memory = new MemoryStream();
        using (var writer = new StreamWriter(memory, new System.Text.UTF8Encoding(true)))
        using (var csv = new CsvWriter(writer, CultureInfo.InvariantCulture))
            csv.WriteRecords(errors.Select(one => new { line = one.Line, field = one.Field, reason = one.Reason }));
        return memory.ToArray();
    }

    private static (IReadOnlyList<FileRow<TField>>, IReadOnlyList<RowError>) Rows<TField>(
        CsvReader csv, IReadOnlyDictionary<TField, string> columns, ImportKind<TField> kind) where TField : struct, Enum
    {
        var places = columns.ToDictionary(pair => pair.Key, pair => csv.GetFieldIndex(pair.Value));
        var rows = new List<FileRow<TField>>();
        while (csv.Read())
        {
            if (rows.Count == kind.RowsMax)
            {
                var most = kind.RowsMax.ToString("N0", CultureInfo.InvariantCulture);
                return ([], [new(csv.Parser.RawRow, "file", $"At most {most} {kind.Things} can be taken at once.")]);
            }

            var values = new Dictionary<TField, string>();
            foreach (var (field, at) in places)
            {
                if (csv.GetField(at) is { } text && !string.IsNullOrWhiteSpace(text)) values[field] = text;
            }

            rows.Add(new FileRow<TField>(csv.Parser.RawRow, values));
        }

        return (rows, rows.Count == 0 ? [new(1, "file", "There is no row below the headings.")] : []);
    }
}
