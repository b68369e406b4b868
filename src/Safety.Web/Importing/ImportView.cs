namespace Safety.Web.Importing;

/// <summary>An import, for programs.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">How far it has come; done means that all of it is stored, failed that nothing is.</param>
/// <param name="Percent">How much of a running state is done, in percent.</param>
/// <param name="Rows">How many rows the file has.</param>
/// <param name="Wrong">How much is wrong; while anything is, nothing is taken.</param>
/// <param name="Errors">The first of what is wrong, line by line; all of it stands below <c>/errors</c>.</param>
/// <param name="Failure">Why nothing was stored, or null.</param>
public sealed record ImportView(
    Guid Id, ImportStage State, int Percent, int Rows, int Wrong, IReadOnlyList<RowError> Errors, string? Failure)
{
    private const int ErrorsShown = 50;

    /// <summary>An import as it is now.</summary>
    public static ImportView Of(FileImport import) => new(
        import.Id, import.Stage, import.Percent, import.RowCount, import.Errors.Count,
        [.. import.Errors.Take(ErrorsShown)], import.Failure);
}
