using System.Globalization;
using Safety.Core.Language;
using Wolverine;

namespace Safety.Web.Store;

/// <summary>The one way in which a command reaches its handler: from the API, a page, the watch and the demo alike.</summary>
/// <param name="scopes">Each command has a scope of its own; a page's scope lives as long as its circuit.</param>
/// <param name="standing">Read again after a command that changed people, teams or policy.</param>
public sealed class Dispatcher(IServiceScopeFactory scopes, Standing standing)
{
    internal const string IfMatch = "if-match";
    internal const string SignedBy = "signed-by";

    /// <summary>Asks a command to be carried out and waits for its answer.</summary>
    /// <param name="command">What the person said, or what time demands.</param>
    /// <param name="by">Who acts; taken from the sign-in, never from what was said.</param>
    /// <param name="expectedVersion">The version that the one who asks had seen, or null.</param>
    /// <param name="ct">Stops waiting; a command that has begun may still be carried out.</param>
    public async Task<Answer> Ask(object command, Actor by, long? expectedVersion = null, CancellationToken ct = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var bus = scope.ServiceProvider.GetRequiredService<IMessageBus>();
        var options = new DeliveryOptions().WithHeader(SignedBy, by.Signature);
        if (expectedVersion is { } version)
            options.WithHeader(IfMatch, version.ToString("D", CultureInfo.InvariantCulture));
        await standing.Refresh(ct);
        var answer = await bus.InvokeAsync<Answer>(command, options, ct);
        await standing.Refresh(ct);
        return answer;
    }
}
