using Microsoft.AspNetCore.Mvc;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Importing;

/// <summary>Imports by programs: a file is handed in, watched, and what is wrong with it is read as a table.</summary>
internal static class ImportEndpoints
{
    private const string Csv = "text/csv";

    /// <summary>A column is named that cannot be.</summary>
    internal sealed record BadColumns(string Fields) : Refusal(
        RefusalKind.Invalid, $"Write each as field:heading, a field once. The fields are {Fields}.", "columns");

    /// <summary>Something in the file is wrong.</summary>
    internal sealed record RowsWrong() : Refusal(
        RefusalKind.Invalid, "Something in the file is wrong, and nothing was taken. Location leads to what it is.",
        "file");

    /// <summary>Adds them for one kind of file.</summary>
    /// <param name="api">The root of the API.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="one">What one row is called, as part of names.</param>
    /// <param name="tag">With which others they are listed.</param>
    public static void MapFileImports<TImports, TField>(
        this IEndpointRouteBuilder api, ImportKind<TField> kind, string one, string tag)
        where TImports : FileImports<TField> where TField : struct, Enum
    {
        var imports = api.MapGroup($"/{kind.Place}").WithTags(tag).ForRoles(IFileImports.Importers);
        imports.MapPost(
                "/",
                (HttpContext http, Asker asker, CancellationToken ct,
                    [FromQuery(Name = "columns")] string[]? columns = null,
                    [FromQuery(Name = "dry_run")] bool dryRun = false) =>
                    HandIn(http, asker, Of<TImports>(http), columns ?? [], dryRun, ct))
            .Reading<ImportView>($"Import{one}s", $"Take a file of {kind.Things}, all of it or nothing.")
            .WithDescription(
                "The body is the table, with headings, separated by commas, semicolons or tabs. Name the columns as "
                + $"columns=field:heading, of {Fields<TField>()}; a field that is not named is looked for under "
                + "its own name. With dry_run the file is only checked. Else it is taken in the background: look "
                + $"where Location leads. The same file again changes nothing. At most {kind.RowsMax} rows and "
                + $"{IFileImports.FileBytesMax / 1024 / 1024} MB; no If-Match is read.")
            .Accepts<string>(Csv)
            .Produces<ImportView>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .WithMetadata(new RequestSizeLimitAttribute(IFileImports.FileBytesMax));
        imports.MapGet("/{id}", (Guid id, Asker asker, HttpContext http) =>
                Of<TImports>(http).Find(asker, id) is { } import
                    ? Results.Ok(ImportView.Of(import))
                    : Problems.NotFound())
            .Reading<ImportView>(
                $"Get{one}Import", "How far a file has come that you handed in. It is kept while this node runs.");
        imports.MapGet("/{id}/errors", (Guid id, Asker asker, HttpContext http) =>
                Of<TImports>(http).Find(asker, id) is { } import
                    ? Results.File(TableFile.Write(import.Errors), $"{Csv}; charset=utf-8", "errors.csv")
                    : Problems.NotFound())
            .WithName($"Get{one}ImportErrors")
            .WithSummary($"What is wrong with a file of {kind.Things} that you handed in, line by line, as a table.")
            .Produces<string>(StatusCodes.Status200OK, Csv)
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    // By the host's services: the framework's analyzer cannot follow a handler of an open type.
    private static TImports Of<TImports>(HttpContext http) where TImports : notnull =>
        http.RequestServices.GetRequiredService<TImports>();

    private static async Task<IResult> HandIn<TField>(
        HttpContext http, Asker asker, FileImports<TField> imports, string[] columns, bool dryRun,
        CancellationToken ct) where TField : struct, Enum
    {
        if (http.Request.ContentType?.StartsWith(Csv, StringComparison.OrdinalIgnoreCase) != true)
            return Problems.Of(StatusCodes.Status415UnsupportedMediaType, "csv_only", $"This takes {Csv}.");
        if (MappingOf<TField>(columns) is not { } mapping)
            return new BadColumns(Fields<TField>()).ToProblem();
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, ct);
        body.Position = 0;
        using var reader = new StreamReader(body);
        var import = await imports.ReadAsync(asker, reader, mapping, ct);
        http.Response.Headers.Location = $"{Api.Root}/{imports.Kind.Place}/{import.Id}";
        if (dryRun) return Results.Ok(ImportView.Of(import));
        if (import.Errors.Count > 0) return new RowsWrong().ToProblem();
        imports.Take(import);
        return Results.Json(ImportView.Of(import), statusCode: StatusCodes.Status202Accepted);
    }

    private static ColumnMapping<TField>? MappingOf<TField>(IEnumerable<string> columns) where TField : struct, Enum
    {
        var mapping = new Dictionary<TField, string>();
        foreach (var column in columns)
        {
            if (column.Split(':', 2) is not [var code, { Length: > 0 } heading]
                || Codes<TField>.Read(code.Trim()) is not { } field || !mapping.TryAdd(field, heading)) return null;
        }

        return new ColumnMapping<TField>(mapping, ByCode: true);
    }

    private static string Fields<TField>() where TField : struct, Enum =>
        string.Join(", ", Enum.GetValues<TField>().Select(Codes<TField>.Of));
}
