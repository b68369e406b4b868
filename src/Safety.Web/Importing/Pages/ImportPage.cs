using Microsoft.AspNetCore.Components;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Importing.Pages;

/// <summary>A file of one kind is handed in with the headings of its columns, and checked.</summary>
/// <typeparam name="TImports">What takes such files.</typeparam>
/// <typeparam name="TField">What columns may say.</typeparam>
public abstract class ImportPage<TImports, TField> : PlainPage
    where TImports : FileImports<TField> where TField : struct, Enum
{
    /// <summary>What takes such files.</summary>
    [Inject]
    public TImports Imports { get; set; } = null!;

    /// <summary>Whether whoever asks may take files.</summary>
    protected bool MayImport => Asker.Is(IFileImports.Importers);

    /// <summary>What columns may say.</summary>
    protected IReadOnlyList<ImportColumn> Columns =>
        [.. Enum.GetValues<TField>().Select(one => new ImportColumn(
            NameOf(one), LabelOf(one), HintOf(one), HeadingOf(one)))];

    /// <summary>What a field is called.</summary>
    protected abstract string LabelOf(TField field);

    /// <summary>How it is written, or null.</summary>
    protected abstract string? HintOf(TField field);

    /// <summary>Checks the file, and goes to what it came to.</summary>
    protected async Task ReadAsync()
    {
        if (!MayImport) return;
        var form = await Http.Request.ReadFormAsync(Ct);
        if (form.Files["file"] is not { Length: > 0 } file)
        {
            Typed.Wrong("file", "Choose the file.");
            return;
        }

        var columns = Enum.GetValues<TField>()
            .Where(field => Typed.TextOrNull(NameOf(field)) is not null)
            .ToDictionary(field => field, field => Typed.Text(NameOf(field)).Trim());
        foreach (var field in Imports.Kind.Needed.Where(field => !columns.ContainsKey(field)))
            Typed.Wrong(NameOf(field), "Say which column it is.");
        if (Typed.Errors.Count > 0) return;
        await using var stream = file.OpenReadStream();
        using var reader = new StreamReader(stream);
        var import = await Imports.ReadAsync(Asker, reader, new ColumnMapping<TField>(columns), Ct);
        GoTo($"{Imports.Kind.Page}/{import.Id}");
    }

    private string HeadingOf(TField field) =>
        Typed.WasSent ? Typed.Text(NameOf(field))
        : Imports.Kind.Needed.Contains(field) ? Codes<TField>.Of(field) : "";

    private static string NameOf(TField field) => $"column_{Codes<TField>.Of(field)}";
}
