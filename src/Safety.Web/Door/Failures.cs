using System.Diagnostics;
using Safety.Web.Store;

namespace Safety.Web.Door;

/// <summary>
/// The last catch of a request. The framework's own would log whole exceptions, and their messages may repeat what was
/// sent; this logs the types and the places in our code, and answers with a problem.
/// </summary>
/// <param name="next">The rest of the pipeline.</param>
/// <param name="log">Types and places only.</param>
internal sealed class Failures(RequestDelegate next, ILogger<Failures> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more, and a command that had begun is carried out or not as a whole.
            if (!context.Response.HasStarted) context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
#pragma warning disable CA1031 // Whatever it is, it is answered, and its message never leaves.
        catch (Exception error)
#pragma warning restore CA1031
        {
            if (error is not BadHttpRequestException) Log(error);
            // What has been sent cannot be taken back: the connection ends, and the reader sees that it broke off.
            if (context.Response.HasStarted)
                context.Abort();
            else
                await AnswerAsync(context, error);
        }
    }

    /// <summary>The types of an exception and its causes, outermost first.</summary>
    internal static string TypesOf(Exception error) => error.InnerException is { } cause
        ? error.GetType().Name + " < " + TypesOf(cause)
        : error.GetType().Name;

    /// <summary>The innermost places in our own code, which hold names of methods and nothing that was sent.</summary>
    internal static string PlacesOf(Exception error) => string.Join(" < ", new StackTrace(error, fNeedFileInfo: false)
        .GetFrames().Select(frame => frame.GetMethod()).OfType<System.Reflection.MethodBase>()
        .Where(method => method.DeclaringType?.FullName?.StartsWith("Safety.", StringComparison.Ordinal) == true)
        .Take(6).Select(method => $"{method.DeclaringType!.FullName}.{method.Name}"));

    private static async Task AnswerAsync(HttpContext context, Exception error)
    {
        context.Response.Clear();
        context.Response.Headers.CacheControl = "no-store";
        if (Outage.Is(error))
        {
            context.Response.Headers.RetryAfter =
                Outage.RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        await Problems.FromException(error).ExecuteAsync(context);
    }

    private void Log(Exception error) => log.LogError(
        "A request failed with {Failure} at {Place}", TypesOf(error), PlacesOf(error));
}

/// <summary>Puts the last catch where it belongs.</summary>
internal static class FailuresPipeline
{
    /// <summary>Answers bare answers and failures alike in the shape of every other "no".</summary>
    public static void UseProblems(this WebApplication app)
    {
        app.UseBareAnswers();
        app.UseMiddleware<Failures>();
    }
}
