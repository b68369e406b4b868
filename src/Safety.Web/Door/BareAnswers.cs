namespace Safety.Web.Door;

/// <summary>
/// Gives the API's answers that the framework sends without a body, such as to a body that is too large or a verb that
/// is not known, the shape of every other "no".
/// </summary>
internal static class BareAnswers
{
    /// <summary>Completes bare answers below the root of the API.</summary>
    public static void UseBareAnswers(this WebApplication app) => app.Use(async (context, next) =>
    {
        await next(context);
        if (IsBare(context)) await Of(context.Response.StatusCode).ExecuteAsync(context);
    });

    private static bool IsBare(HttpContext context) =>
        context.Request.Path.StartsWithSegments(Api.Root, StringComparison.Ordinal)
        && context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null };

    private static IResult Of(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => Problems.Of(status, "not_signed_in", "Sign in first."),
        StatusCodes.Status403Forbidden => Problems.Of(status, "not_allowed", "Your roles do not open this."),
        StatusCodes.Status404NotFound => Problems.NotFound(),
        StatusCodes.Status413PayloadTooLarge => Problems.TooLarge(),
        StatusCodes.Status415UnsupportedMediaType => Problems.Of(
            status, "not_json", "Send the body as application/json."),
        StatusCodes.Status429TooManyRequests => Problems.Of(status, "too_many", "Too many requests. Wait a little."),
        _ => Problems.Of(status, "malformed_request", "The request is not well formed."),
    };
}
