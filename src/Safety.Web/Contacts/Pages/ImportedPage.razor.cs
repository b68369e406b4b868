using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Web.Contacts.Importing;

namespace Safety.Web.Contacts.Pages;

/// <summary>What a file came to: what is wrong, or how far the storing has come.</summary>
public sealed partial class ImportedPage
{
    private const int ErrorsShown = 50;

    private static readonly IReadOnlyList<string> Headings = ["Line", "Field", "Why"];

    private ContactImport? import;
    private IReadOnlyList<IReadOnlyList<string>> rows = [];

    /// <summary>Which import.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private ContactImports Imports { get; set; } = null!;

    private string Count => import!.RowCount.ToString("N0", CultureInfo.InvariantCulture);

    // One transaction stores all of it, and nobody knows how far that has come.
    private int? Percent => import!.Stage == ImportStage.Storing ? null : import.Percent;

    private string Title => import!.Stage switch
    {
        ImportStage.Checked when import.Errors.Count > 0 => "Nothing is taken yet",
        ImportStage.Checked => "All of it can be taken",
        ImportStage.Sealing or ImportStage.Deciding or ImportStage.Storing => "It is being recorded",
        ImportStage.Done => "Recorded",
        ImportStage.Failed => "Nothing was recorded",
    };

    private string Lead => import!.Stage switch
    {
        ImportStage.Checked when import.Errors.Count > 0 =>
            $"{import.Errors.Count} of what {Count} rows say is wrong. Put it right in the file and take it again.",
        ImportStage.Checked => $"{Count} contacts. Nothing is stored yet; rows that were taken before change nothing.",
        ImportStage.Sealing or ImportStage.Deciding or ImportStage.Storing => "All of it is stored, or nothing.",
        ImportStage.Done => $"All {Count} contacts are recorded and judged.",
        ImportStage.Failed => import.Failure ?? "Take the same file again.",
    };

    private string StageWords => import!.Stage switch
    {
        ImportStage.Sealing => "Notes are sealed",
        ImportStage.Deciding => "Clients are judged",
        ImportStage.Storing => "It is stored",
        ImportStage.Checked or ImportStage.Done or ImportStage.Failed => "It rests",
    };

    /// <inheritdoc/>
    protected override Task LoadAsync()
    {
        import = Imports.Find(Asker, Id);
        if (import is null) NotHere();
        rows =
        [
            .. (import?.Errors ?? []).Take(ErrorsShown).Select(one => (IReadOnlyList<string>)
                [one.Line.ToString(CultureInfo.InvariantCulture), one.Field, one.Reason]),
        ];
        return Task.CompletedTask;
    }

    private void Take()
    {
        if (import is not null) Imports.Take(Asker, import);
        GoTo($"/contacts/import/{Id}");
    }
}
