using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safety.Web.Door.SignIn;

namespace Safety.Web.Door.Accounts;

/// <summary>The invited person follows the link and sets a password, once.</summary>
internal sealed class AcceptInvitation(
    AuthDbContext context, UserManager<SafetyUser> users, SecondFactor secondFactor, TimeProvider time)
{
    /// <summary>The sentence for a link that cannot be used, whatever the reason.</summary>
    public const string Useless = "This invitation was used already, was replaced, or has ended. Ask for a new one.";

    /// <summary>The account that a link is for, or null when it cannot be used.</summary>
    public async Task<SafetyUser?> FindAsync(string? code, CancellationToken cancel) =>
        await FindOpenAsync(code, cancel) is { } invitation
            ? await users.FindByIdAsync(invitation.UserId.ToString())
            : null;

    /// <summary>Sets the password and uses the link up; sessions under the old password end.</summary>
    /// <returns>The account, or null with the sentences that say why not.</returns>
    public async Task<(SafetyUser? User, IReadOnlyList<string> Why)> AcceptAsync(
        string? code, string password, CancellationToken cancel)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var invitation = await FindOpenAsync(code, cancel);
        var user = invitation is null ? null : await users.FindByIdAsync(invitation.UserId.ToString());
        if (invitation is null || user is null || user.ClosedAt is not null) return (null, [Useless]);
        var now = time.GetUtcNow();
        var used = await context.Invitations.Where(i => i.Id == invitation.Id && i.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.UsedAt, now), cancel);
        if (used == 0) return (null, [Useless]);
        if (await users.HasPasswordAsync(user)) await users.RemovePasswordAsync(user);
        var set = await users.AddPasswordAsync(user, password);
        if (!set.Succeeded) return (null, [.. set.Errors.Select(e => e.Description)]);
        if (invitation.ForgetsSecondFactor) await secondFactor.ForgetAsync(user);
        // The link went to the address, so the address is the person's.
        user.EmailConfirmed = true;
        await users.UpdateAsync(user);
        await transaction.CommitAsync(cancel);
        return (user, []);
    }

    private async Task<Invitation?> FindOpenAsync(string? code, CancellationToken cancel)
    {
        if (code is not { Length: > 0 and <= 100 }) return null;
        var (hash, now) = (SignIns.HashOf(code), time.GetUtcNow());
        var found = await context.Invitations.AsNoTracking()
            .SingleOrDefaultAsync(i => i.SecretHash == hash && i.UsedAt == null && i.EndsAt > now, cancel);
        return found?.HasEnoughVoices == true ? found : null;
    }
}
