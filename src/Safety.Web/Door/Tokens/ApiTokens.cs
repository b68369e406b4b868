using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Safety.Core.Language;
using Safety.Web.Door.Accounts;

namespace Safety.Web.Door.Tokens;

/// <summary>A person makes tokens for programs that act for them, looks at them, and revokes them.</summary>
public sealed class ApiTokens
{
    /// <summary>How every token begins, so that a lost one is recognised.</summary>
    public const string Prefix = "sfy_";

    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 80;

    /// <summary>The most living tokens of one account. Our judgement.</summary>
    public const int MostPerAccount = 20;

    /// <summary>The longest life, in days.</summary>
    public const int LongestDays = 90;

    /// <summary>The longest life.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(LongestDays);

    private readonly AuthDbContext _context;
    private readonly TokenCache _cache;
    private readonly TimeProvider _time;
    private readonly ILogger<ApiTokens> _log;

    /// <summary>Made by the container, per request.</summary>
    /// <param name="context">The tables.</param>
    /// <param name="services">Holds the cache of this node.</param>
    /// <param name="time">The clock.</param>
    /// <param name="log">Ids and codes only.</param>
    public ApiTokens(AuthDbContext context, IServiceProvider services, TimeProvider time, ILogger<ApiTokens> log) =>
        (_context, _cache, _time, _log) = (context, services.GetRequiredService<TokenCache>(), time, log);

    /// <summary>Makes a token; its secret is shown once and cannot be read again.</summary>
    /// <param name="owner">For whom it acts.</param>
    /// <param name="name">What its owner calls it, 1 to 80 characters.</param>
    /// <param name="mayWrite">Whether it may change anything.</param>
    /// <param name="lasts">How long it lives, at most 90 days.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>The token, and its secret; or null twice and why not.</returns>
    public async Task<(ApiToken? Token, string? Secret, string? Why)> MakeAsync(
        StaffId owner, string name, bool mayWrite, TimeSpan lasts, CancellationToken cancel = default)
    {
        if (name.Trim() is not { Length: > 0 and <= LongestName } trimmed)
            return (null, null, $"A name has 1 to {LongestName} characters.");
        if (lasts <= TimeSpan.Zero || lasts > Longest)
            return (null, null, $"A token lives between 1 and {LongestDays} days.");
        var now = _time.GetUtcNow();
        if (await Living(owner, now).CountAsync(cancel) >= MostPerAccount)
            return (null, null, $"You have {MostPerAccount} tokens. Revoke one first.");
        var secret = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var token = new ApiToken
        {
            Id = Guid.CreateVersion7(), UserId = owner.Value, Name = trimmed, SecretHash = SignIns.HashOf(secret),
            MayWrite = mayWrite, MadeAt = now, EndsAt = now + lasts,
        };
        _context.ApiTokens.Add(token);
        await _context.SaveChangesAsync(cancel);
        _log.LogInformation("{Account} made token {Token}", owner.Value, token.Id);
        return (token, secret, null);
    }

    /// <summary>A person's living tokens, newest first.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<ApiToken>> OfAsync(StaffId owner, CancellationToken cancel = default) =>
        await Living(owner, _time.GetUtcNow()).AsNoTracking().OrderByDescending(t => t.MadeAt).ToListAsync(cancel);

    /// <summary>Revokes a token, here at once and on other nodes within 30 s.</summary>
    /// <param name="owner">Whose it is.</param>
    /// <param name="id">Which.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>False when the person has no such living token.</returns>
    public async Task<bool> RevokeAsync(StaffId owner, Guid id, CancellationToken cancel = default)
    {
        var now = _time.GetUtcNow();
        var revoked = await Living(owner, now).Where(t => t.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.RevokedAt, now), cancel);
        _cache.Forget(id);
        if (revoked > 0) _log.LogInformation("{Account} revoked token {Token}", owner.Value, id);
        return revoked > 0;
    }

    private IQueryable<ApiToken> Living(StaffId owner, DateTimeOffset now) =>
        _context.ApiTokens.Where(t => t.UserId == owner.Value && t.RevokedAt == null && t.EndsAt > now);
}
