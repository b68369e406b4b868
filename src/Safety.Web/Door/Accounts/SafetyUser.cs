using Microsoft.AspNetCore.Identity;

namespace Safety.Web.Door.Accounts;

/// <summary>
/// What lets a member of staff sign in; its id is the staff id. Roles are not here: they are facts of the staff stream.
/// </summary>
public sealed class SafetyUser : IdentityUser<Guid>
{
    /// <summary>When the account was made (UTC).</summary>
    public DateTimeOffset MadeAt { get; set; }

    /// <summary>Since when the account is closed (UTC), or null while it may sign in.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>When somebody last signed in with it (UTC), or null.</summary>
    public DateTimeOffset? LastSignedInAt { get; set; }

    /// <summary>
    /// Whether an administrator allowed that the first external sign-in with this account's verified e-mail address is
    /// linked to it. Used up by the first link.
    /// </summary>
    public bool LinksByEmail { get; set; }

    /// <summary>
    /// When the last authenticator code was taken, in seconds since 1970 UTC, times a million, plus the code: a code is
    /// taken once (RFC 6238, 5.2).
    /// </summary>
    public long LastCodeTaken { get; set; }
}
