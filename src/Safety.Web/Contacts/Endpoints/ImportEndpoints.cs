using Safety.Core.Staff;
using Safety.Web.Contacts.Importing;
using Safety.Web.Door;

namespace Safety.Web.Contacts.Endpoints;

/// <summary>What a file of contacts came to, for programs and for whoever downloads it.</summary>
internal static class ImportEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapContactImports(this IEndpointRouteBuilder api) => api
        .MapGet("/contact-imports/{id}/errors", Errors).WithTags("Contacts")
        .ForRoles(StaffRole.Manager, StaffRole.SafetyLead)
        .WithName("GetImportErrors")
        .WithSummary("What is wrong with a file of contacts that you handed in, line by line, as a table.")
        .Produces<string>(StatusCodes.Status200OK, "text/csv")
        .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static IResult Errors(Guid id, Asker asker, ContactImports imports) =>
        imports.Find(asker, id) is { } import
            ? Results.File(ContactFile.Write(import.Errors), "text/csv; charset=utf-8", "errors.csv")
            : Problems.NotFound();
}
