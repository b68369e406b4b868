using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Safety.Web.Importing.Pages;

/// <summary>What a file came to: what is wrong, or how far the storing has come.</summary>
public sealed partial class ImportResult
{
    private const int ErrorsShown = 50;

    private static readonly IReadOnlyList<string> Headings = ["Line", "Field", "Why"];

    /// <summary>The Import.</summary>
    [Parameter]
    [EditorRequired]
    public FileImport Import { get; set; } = null!;

    /// <summary>What its rows are, in the plural.</summary>
    [Parameter]
    [EditorRequired]
    public string Things { get; set; } = "";

    /// <summary>Where the API keeps such imports.</summary>
    [Parameter]
    [EditorRequired]
    public string Place { get; set; } = "";

    /// <summary>Where another file is handed in.</summary>
    [Parameter]
    [EditorRequired]
    public string Page { get; set; } = "";

    /// <summary>Takes all of it.</summary>
    [Parameter]
    [EditorRequired]
    public EventCallback OnTake { get; set; }

    private IReadOnlyList<IReadOnlyList<string>> Rows =>
    [
        .. Import.Errors.Take(ErrorsShown).Select(one => (IReadOnlyList<string>)
            [one.Line.ToString(CultureInfo.InvariantCulture), one.Field, one.Reason]),
    ];

    private string Count => Import.RowCount.ToString("N0", CultureInfo.InvariantCulture);

    // One transaction stores all of it, and nobody knows how far that has come.
    private int? Percent => Import.Stage == ImportStage.Storing ? null : Import.Percent;

    private string Title => Import.Stage switch
    {
        ImportStage.Checked when Import.Errors.Count > 0 => "Nothing is taken yet",
        ImportStage.Checked => "All of it can be taken",
        ImportStage.Sealing or ImportStage.Deciding or ImportStage.Storing => "It is being recorded",
        ImportStage.Done => "Recorded",
        ImportStage.Failed => "Nothing was recorded",
    };

    private string Lead => Import.Stage switch
    {
        ImportStage.Checked when Import.Errors.Count > 0 =>
            $"{Import.Errors.Count} of what {Count} rows say is wrong. Put it right in the file and take it again.",
        ImportStage.Checked => $"{Count} {Things}. Nothing is stored yet; rows that were taken before change nothing.",
        ImportStage.Sealing or ImportStage.Deciding or ImportStage.Storing => "All of it is stored, or nothing.",
        ImportStage.Done => $"All {Count} {Things} are recorded and judged.",
        ImportStage.Failed => Import.Failure ?? "Take the same file again.",
    };

    private string StageWords => Import.Stage switch
    {
        ImportStage.Sealing => "Words are sealed",
        ImportStage.Deciding => "It is judged",
        ImportStage.Storing => "It is stored",
        ImportStage.Checked or ImportStage.Done or ImportStage.Failed => "It rests",
    };
}
