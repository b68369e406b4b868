using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Safety.Core.Language;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Door.Accounts;

/// <summary>
/// The accounts, with their shared secrets (authenticator keys, recovery codes) sealed: a copy of the database alone
/// must not be enough to pass the second factor.
/// </summary>
/// <param name="context">The tables.</param>
/// <param name="vault">Seals the secrets under a key of the account's own.</param>
/// <param name="describer">Words for what is wrong.</param>
public sealed class SafetyUserStore(AuthDbContext context, Vault vault, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<SafetyUser, AuthDbContext, Guid>(context, describer)
{
    /// <inheritdoc/>
    public override async Task SetTokenAsync(
        SafetyUser user, string loginProvider, string name, string? value, CancellationToken cancellationToken)
    {
        var stored = value is null
            ? null
            : JsonSerializer.Serialize(await vault.SealAsync(ScopeOf(user), name, value, cancellationToken));
        await base.SetTokenAsync(user, loginProvider, name, stored, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<string?> GetTokenAsync(
        SafetyUser user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        var stored = await base.GetTokenAsync(user, loginProvider, name, cancellationToken);
        if (stored is null) return null;
        var text = JsonSerializer.Deserialize<SealedText>(stored)!;
        var opened = await vault.OpenAsync(text, ScopeOf(user), name, cancellationToken);
        return opened == Vault.Erased ? null : opened;
    }

    private static SealScope ScopeOf(SafetyUser user) => new(user.Id, "second_factor");
}
