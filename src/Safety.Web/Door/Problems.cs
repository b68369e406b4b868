using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Door;

/// <summary>Every "no" that the API says, in one shape: problem+json with a stable code and a sentence.</summary>
public static class Problems
{
    /// <summary>
    /// The stable code of a refusal: its command and its name, such as <c>acknowledge_alert.already_held</c>.
    /// </summary>
    public static string CodeOf(Refusal refusal)
    {
        var type = refusal.GetType();
        var name = JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name);
        return type.DeclaringType is { } command
            ? $"{JsonNamingPolicy.SnakeCaseLower.ConvertName(command.Name)}.{name}"
            : name;
    }

    /// <summary>A refusal as an HTTP answer.</summary>
    public static IResult ToProblem(this Refusal refusal) =>
        Of(StatusOf(refusal), CodeOf(refusal), refusal.Reason, refusal.Field);

    /// <summary>Any "no" as an HTTP answer.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The stable code.</param>
    /// <param name="reason">One sentence without names or narrative.</param>
    /// <param name="field">The field that was wrong, in snake_case, or null.</param>
    public static IResult Of(int status, string code, string reason, string? field = null)
    {
        var problem = new ProblemDetails { Type = $"urn:safety:problem:{code}", Title = reason, Status = status };
        problem.Extensions["code"] = code;
        if (field is not null)
            problem.Extensions["errors"] = new Dictionary<string, string[]> { [field] = [reason] };
        return Results.Problem(problem);
    }

    /// <summary>"No such thing, or not for you": the two are never told apart.</summary>
    public static IResult NotFound() => Of(StatusCodes.Status404NotFound, "not_found", "There is no such thing here.");

    /// <summary>The body is larger than any that this takes.</summary>
    public static IResult TooLarge() => Of(
        StatusCodes.Status413PayloadTooLarge, "too_large",
        "That is more than this can take; the limits stand in the API document.");

    /// <summary>What is said to an If-Match that is none of our tags.</summary>
    internal const string BadIfMatch = "If-Match takes one version as we send it in ETag, such as \"3\", or *.";

    /// <summary>An exception as an HTTP answer, which tells nothing of the inside.</summary>
    internal static IResult FromException(Exception? error) => error switch
    {
        BadHttpRequestException { Message: BadIfMatch } => Of(400, "malformed_if_match", BadIfMatch, "if-match"),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => TooLarge(),
        BadHttpRequestException { InnerException: JsonException json } => Of(
            400, "malformed_json", Sentence(json), FieldOf(json)),
        BadHttpRequestException bad => Of(
            bad.StatusCode, "malformed_request", "The request is not well formed.", ParameterOf(bad.Message)),
        JasperFx.ConcurrencyException or Marten.Exceptions.ExistingStreamIdCollisionException => Of(
            409, "busy", "Too many people changed this at the same moment. Nothing was stored; ask again."),
        _ when Outage.Is(error) => Of(
            503, "not_now", "The database does not answer right now. Nothing is lost: send the same again, with the"
            + " same id."),
        _ => Of(500, "our_fault", "Something failed on our side. Ask again with the same id; nothing is stored twice."),
    };

    private static string Sentence(JsonException json) => FieldOf(json) is { } field
        ? $"The value of {field} is not one that this field can have, or the field is not known."
        : "The body is not well-formed JSON.";

    // Of all that the framework says about a parameter that it could not read, only the parameter's name is passed on.
    private static string? ParameterOf(string message) =>
        message.StartsWith("Failed to bind parameter \"", StringComparison.Ordinal)
        && message.Split('"')[1].Split(' ') is [_, var name] ? JsonNamingPolicy.SnakeCaseLower.ConvertName(name) : null;

    private static string? FieldOf(JsonException json) =>
        json.Path is { Length: > 2 } path && path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : null;

    private static int StatusOf(Refusal refusal) => refusal is StaleVersion
        ? StatusCodes.Status412PreconditionFailed
        : refusal.Kind switch
        {
            RefusalKind.NotFound => StatusCodes.Status404NotFound,
            RefusalKind.NotAllowed => StatusCodes.Status403Forbidden,
            RefusalKind.Invalid => StatusCodes.Status422UnprocessableEntity,
            RefusalKind.Conflict => StatusCodes.Status409Conflict,
        };
}
