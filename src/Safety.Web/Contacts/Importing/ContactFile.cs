using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Safety.Core.Contacts;
using Safety.Web.Store;

namespace Safety.Web.Contacts.Importing;

/// <summary>A row of a file: its line, and what its mapped columns say; what is empty is not said.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Values">The values by field.</param>
internal sealed record FileRow(int Line, IReadOnlyDictionary<ImportField, string> Values)
{
    public string? this[ImportField field] => Values.GetValueOrDefault(field);
}

/// <summary>Reads and writes the files of this room, as comma or semicolon separated values.</summary>
internal static class ContactFile
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
    public static (IReadOnlyList<FileRow> Rows, IReadOnlyList<RowError> Errors) Read(
        TextReader file, ColumnMapping mapping)
    {
        using var csv = new CsvReader(file, Settings);
        try
        {
            if (!csv.Read() || !csv.ReadHeader()) return ([], [new(1, "file", "The file is empty.")]);
            var headings = csv.HeaderRecord!.Select(one => one.Trim().ToLowerInvariant()).ToHashSet();
            var missing = mapping.Columns.Where(pair => !headings.Contains(pair.Value.Trim().ToLowerInvariant()))
                .Select(pair => pair.Key)
                .Concat(ColumnMapping.Needed.Where(field => !mapping.Columns.ContainsKey(field)))
                .Select(field => new RowError(1, HouseJson.Code(field), "There is no column with this heading."))
                .ToList();
            return missing.Count > 0 ? ([], missing) : Rows(csv, mapping);
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

    private static (IReadOnlyList<FileRow>, IReadOnlyList<RowError>) Rows(CsvReader csv, ColumnMapping mapping)
    {
        var places = mapping.Columns.ToDictionary(
            pair => pair.Key, pair => csv.GetFieldIndex(pair.Value.Trim().ToLowerInvariant()));
        var rows = new List<FileRow>();
        while (csv.Read())
        {
            if (rows.Count == ImportContacts.ContactsMax)
                return ([], [new(csv.Parser.RawRow, "file", "At most 200,000 contacts can be taken at once.")]);
            var values = new Dictionary<ImportField, string>();
            foreach (var (field, at) in places)
            {
                if (csv.GetField(at) is { } text && !string.IsNullOrWhiteSpace(text)) values[field] = text;
            }

            rows.Add(new FileRow(csv.Parser.RawRow, values));
        }

        return (rows, rows.Count == 0 ? [new(1, "file", "There is no row below the headings.")] : []);
    }
}
