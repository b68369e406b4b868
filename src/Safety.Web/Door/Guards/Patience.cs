namespace Safety.Web.Door.Guards;

/// <summary>
/// Lets no request wait for a database that does not answer: new ones are told at once, and those under way are given
/// up. A command that had reached the database may still have been carried out, which sending it again finds out.
/// </summary>
/// <param name="next">The rest of the pipeline.</param>
/// <param name="pulse">Whether the database answers.</param>
internal sealed class Patience(RequestDelegate next, Pulse pulse)
{
    // What says how the node is, open pages, and files do without the database.
    private static readonly string[] Free = ["/health", "/_blazor", "/_framework", "/_content"];

    public async Task InvokeAsync(HttpContext context)
    {
        if (Array.Exists(Free, path => context.Request.Path.StartsWithSegments(path)))
        {
            await next(context);
            return;
        }

        var (gone, byClient) = (pulse.Gone, context.RequestAborted);
        if (gone.IsCancellationRequested) throw new TimeoutException("The database does not answer.");
        using var either = CancellationTokenSource.CreateLinkedTokenSource(byClient, gone);
        context.RequestAborted = either.Token;
        try
        {
            await next(context);
        }
        catch (OperationCanceledException cause)
            when (gone.IsCancellationRequested && !byClient.IsCancellationRequested)
        {
            throw new TimeoutException("The database does not answer.", cause);
        }
        finally
        {
            context.RequestAborted = byClient;
        }
    }
}
