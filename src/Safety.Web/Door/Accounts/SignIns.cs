using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safety.Core.Language;

namespace Safety.Web.Door.Accounts;

/// <summary>What became of an invitation: the link, shown once, or why there is none.</summary>
/// <param name="Link">The whole address, or null.</param>
/// <param name="EndsAt">Until when it can be used (UTC).</param>
/// <param name="Why">The sentence that says why not, or null.</param>
public sealed record Invited(Uri? Link, DateTimeOffset EndsAt, string? Why)
{
    /// <summary>The field that was wrong, in snake_case, or null.</summary>
    public string? Field { get; init; }

    /// <summary>Whether the link went to the person by mail; then nobody else gets to see it.</summary>
    public bool IsMailed { get; init; }

    /// <summary>Whether another administrator must ask for the same before there is a link.</summary>
    public bool NeedsAnother { get; init; }
}

/// <summary>An administrator gives members of staff the means to sign in, and takes them away.</summary>
public sealed class SignIns
{
    /// <summary>How long an invitation can be used. Our judgement: over a weekend.</summary>
    public static TimeSpan InvitationLasts { get; } = TimeSpan.FromHours(72);

    private readonly AuthDbContext _context;
    private readonly UserManager<SafetyUser> _users;
    private readonly Invitations _invitations;
    private readonly TimeProvider _time;
    private readonly ILogger<SignIns> _log;

    /// <summary>Made by the container, per request.</summary>
    /// <param name="context">The tables.</param>
    /// <param name="users">The accounts.</param>
    /// <param name="services">Holds what makes and sends links.</param>
    /// <param name="time">The clock.</param>
    /// <param name="log">Ids and codes only.</param>
    public SignIns(
        AuthDbContext context, UserManager<SafetyUser> users, IServiceProvider services, TimeProvider time,
        ILogger<SignIns> log) =>
        (_context, _users, _invitations, _time, _log) =
        (context, users, services.GetRequiredService<Invitations>(), time, log);

    /// <summary>Makes an account with a password at once: demonstrations and tests.</summary>
    /// <param name="staff">The member of staff.</param>
    /// <param name="email">The work address, which is also the name to sign in with.</param>
    /// <param name="password">The password.</param>
    /// <returns>The sentences that say why not; empty when made.</returns>
    public async Task<IReadOnlyList<string>> MakeAsync(StaffId staff, string email, string password)
    {
        var made = await _users.CreateAsync(NewUser(staff, email), password);
        return [.. made.Errors.Select(e => e.Description)];
    }

    /// <summary>
    /// Invites a member of staff to set a password; an earlier invitation ends with it. Where a way for mail is set up
    /// the link goes to the person alone. Forgetting lost second factors takes two administrators (ASVS 5.0, 6.4.4):
    /// the first asks, and the second, who asks for the same within the time of an invitation, gets the link.
    /// </summary>
    /// <param name="staff">The member of staff.</param>
    /// <param name="email">The work address; that of the account when there is one already.</param>
    /// <param name="by">The administrator.</param>
    /// <param name="forgetsSecondFactor">Whether using the link forgets lost second factors.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Invited> InviteAsync(
        StaffId staff, string? email, StaffId by, bool forgetsSecondFactor = false, CancellationToken cancel = default)
    {
        if (_invitations.WhatIsWrong(staff, email) is { } wrong) return wrong;
        var address = email!.Trim();
        var user = await _users.FindByIdAsync(staff.Value.ToString());
        if (user is null)
        {
            user = NewUser(staff, address);
            var made = await _users.CreateAsync(user);
            if (!made.Succeeded)
                return _invitations.No("email", string.Join(' ', made.Errors.Select(e => e.Description)));
        }

        if (!string.Equals(user.Email, address, StringComparison.OrdinalIgnoreCase))
            return _invitations.No("email", "This person's account has another address. Name that one.");
        if (user.ClosedAt is not null) return _invitations.No(null, "This account is closed. Open it again first.");
        return await _invitations.MakeAsync(user, by, forgetsSecondFactor, cancel);
    }

    /// <summary>The account of a member of staff, or null.</summary>
    /// <param name="staff">The member of staff.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<SafetyUser?> FindAsync(StaffId staff, CancellationToken cancel = default) =>
        _context.Users.AsNoTracking().SingleOrDefaultAsync(user => user.Id == staff.Value, cancel);

    /// <summary>Closes an account: its sessions and circuits end within 30 s, its tokens too.</summary>
    /// <param name="staff">The member of staff.</param>
    /// <param name="by">The administrator.</param>
    /// <returns>False when there is no such account. Asked twice changes nothing.</returns>
    public Task<bool> CloseAsync(StaffId staff, StaffId by) => ChangeAsync(staff, by, "closed", u =>
        u.ClosedAt ??= _time.GetUtcNow());

    /// <summary>Opens a closed account again.</summary>
    /// <param name="staff">The member of staff.</param>
    /// <param name="by">The administrator.</param>
    /// <returns>False when there is no such account.</returns>
    public Task<bool> OpenAgainAsync(StaffId staff, StaffId by) => ChangeAsync(staff, by, "opened again", u =>
        u.ClosedAt = null);

    /// <summary>Ends every session of an account within 30 s.</summary>
    /// <param name="staff">The member of staff.</param>
    /// <param name="by">Who asks: an administrator, or the person.</param>
    /// <returns>False when there is no such account.</returns>
    public Task<bool> EndSessionsAsync(StaffId staff, StaffId by) => ChangeAsync(staff, by, "signed out", _ => { });

    /// <summary>Allows that the next external sign-in with this account's verified address is linked to it.</summary>
    /// <param name="staff">The member of staff.</param>
    /// <param name="by">The administrator.</param>
    public Task<bool> LetLinkByEmailAsync(StaffId staff, StaffId by) => ChangeAsync(staff, by, "linkable", u =>
        u.LinksByEmail = true);

    /// <summary>The fingerprint under which a secret of 256 random bits is kept.</summary>
    internal static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    private async Task<bool> ChangeAsync(StaffId staff, StaffId by, string what, Action<SafetyUser> change)
    {
        if (await _users.FindByIdAsync(staff.Value.ToString()) is not { } user) return false;
        change(user);
        // A new stamp is what ends sessions; it also stores the change.
        await _users.UpdateSecurityStampAsync(user);
        _log.LogInformation("Account {Account} {What} by {By}", user.Id, what, by.Value);
        return true;
    }

    private SafetyUser NewUser(StaffId staff, string email) => new()
    {
        Id = staff.Value, UserName = email, Email = email, EmailConfirmed = false, MadeAt = _time.GetUtcNow(),
    };
}
