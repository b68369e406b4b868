using Safety.Web.Door;
using Safety.Web.Limits.Letters;

namespace Safety.Web.Limits.Endpoints;

/// <summary>The letter about a limit, as a PDF.</summary>
internal static class LimitLetterEndpoint
{
    /// <summary>Adds it.</summary>
    public static void MapLimitLetter(this IEndpointRouteBuilder api) => api
        .MapGet("/limits/{id}/letter", Letter).ForStaff().WithTags("Limits")
        .WithName("GetLimitLetter")
        .WithSummary("The letter to the client about an approved limit, as an accessible PDF. The reading is recorded.")
        .Produces<byte[]>(StatusCodes.Status200OK, "application/pdf")
        .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> Letter(Guid id, Asker asker, LimitPages pages, CancellationToken ct)
    {
        if (await pages.LetterAsync(asker, new(id), ct) is not { } letter) return Problems.NotFound();
        return LetterHindrance.Of(letter) is { } hindrance
            ? Problems.Of(hindrance.Status, hindrance.Code, hindrance.Reason)
            : Results.File(LetterPdf.Write(letter), "application/pdf", "letter.pdf");
    }
}
