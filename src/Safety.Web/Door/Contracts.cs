using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Door;

/// <summary>
/// What the Door asks of the room Staff, answered from a directory in memory: it is asked at every request.
/// </summary>
public interface IStaffRoles
{
    /// <summary>The roles that the person's stream grants now; none for somebody unknown.</summary>
    /// <param name="staff">The person.</param>
    ValueTask<IReadOnlySet<StaffRole>> RolesOf(StaffId staff);

    /// <summary>Whether the person works here now. Somebody who left is signed out at the next request.</summary>
    /// <param name="staff">The person.</param>
    bool IsActive(StaffId staff);
}

/// <summary>What the Door asks of the room Staff once in an installation's life.</summary>
public interface IFirstAdministrator
{
    /// <summary>Makes the staff member and grants the role of administrator, signed by the setup.</summary>
    /// <param name="name">The person's name.</param>
    /// <param name="email">The person's work address.</param>
    /// <returns>The new staff id.</returns>
    ValueTask<StaffId> CreateAsync(string name, string email);
}

/// <summary>
/// What rooms ask of the Door whose answers go on for long, such as a stream: a sign-in may end while they run.
/// </summary>
public interface IStillSignedIn
{
    /// <summary>How often to ask: the longest that a closed account still works.</summary>
    TimeSpan CheckedEach { get; }

    /// <summary>
    /// Whether the session of a request still lasts and its account is open, or its token still lives. A way of signing
    /// in that is none of the Door's own has nothing that could end.
    /// </summary>
    /// <param name="context">The request under which the answer began.</param>
    /// <param name="cancel">Gives up.</param>
    Task<bool> IsStillSoAsync(HttpContext context, CancellationToken cancel);
}

/// <summary>Sends an invitation's link. Optional: without it the administrator passes the link on.</summary>
public interface IInvitationMailer
{
    /// <summary>
    /// Sends the link; nothing else stands in the message than what it is for and until when it can be used.
    /// </summary>
    /// <param name="email">To whom.</param>
    /// <param name="link">The whole address.</param>
    /// <param name="endsAt">Until when it can be used (UTC).</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>False when no way for mail is set up or it did not take the letter; then the link is shown.</returns>
    Task<bool> SendAsync(string email, Uri link, DateTimeOffset endsAt, CancellationToken cancel);
}

/// <summary>A member of staff as the page of accounts shows them.</summary>
/// <param name="Staff">The id.</param>
/// <param name="Name">The name colleagues know.</param>
/// <param name="Email">The work address.</param>
public sealed record StaffAddress(StaffId Staff, string Name, string Email);

/// <summary>Who works here now, for the page of accounts. Optional: without it an administrator types the id.</summary>
public interface IStaffAddresses
{
    /// <summary>Everybody who works here now, by name.</summary>
    ValueTask<IReadOnlyList<StaffAddress>> EveryoneAsync();
}
