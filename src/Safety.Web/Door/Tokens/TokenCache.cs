using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Safety.Web.Door.Accounts;

namespace Safety.Web.Door.Tokens;

/// <summary>What a presented token may do.</summary>
internal sealed record TokenGrant(Guid Id, Guid UserId, bool MayWrite, DateTimeOffset EndsAt);

/// <summary>
/// Finds what a token may do. Found ones are held for 30 s on each node, so that a busy program costs no query per
/// request; that is also how long a revoked token may still work on another node.
/// </summary>
internal sealed class TokenCache(IServiceScopeFactory scopes, TimeProvider time)
{
    private const int Most = 2_000;
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, (TokenGrant Grant, DateTimeOffset Since)> _held = new();

    /// <summary>The grant of a living token whose account is open, or null.</summary>
    public async Task<TokenGrant?> FindAsync(string secret, CancellationToken cancel)
    {
        var hash = SignIns.HashOf(secret);
        var (key, now) = (Convert.ToHexString(hash), time.GetUtcNow());
        if (_held.TryGetValue(key, out var held) && now - held.Since < Age)
            return held.Grant.EndsAt > now ? held.Grant : null;
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AuthDbContext>();
        var grant = await context.ApiTokens
            .Where(t => t.SecretHash == hash && t.RevokedAt == null && t.EndsAt > now)
            .Where(t => context.Users.Any(u => u.Id == t.UserId && u.ClosedAt == null))
            .Select(t => new TokenGrant(t.Id, t.UserId, t.MayWrite, t.EndsAt))
            .SingleOrDefaultAsync(cancel);
        if (grant is null)
        {
            _held.TryRemove(key, out _);
            return null;
        }

        if (_held.Count >= Most) _held.Clear();
        _held[key] = (grant, now);
        await NoteUseAsync(context, grant, now, cancel);
        return grant;
    }

    /// <summary>Forgets a token that was revoked here.</summary>
    public void Forget(Guid id)
    {
        foreach (var (key, held) in _held)
        {
            if (held.Grant.Id == id) _held.TryRemove(key, out _);
        }
    }

    /// <summary>Notes the use, to the minute: owners look for tokens that nobody uses any more.</summary>
    private static async Task NoteUseAsync(
        AuthDbContext context, TokenGrant grant, DateTimeOffset now, CancellationToken cancel)
    {
        var minuteAgo = now - TimeSpan.FromMinutes(1);
        await context.ApiTokens.Where(t => t.Id == grant.Id && (t.LastUsedAt == null || t.LastUsedAt < minuteAgo))
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.LastUsedAt, now), cancel);
    }
}
