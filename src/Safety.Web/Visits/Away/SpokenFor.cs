using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Visits.Away;

/// <summary>Who speaks through a link or a text message: the person to whom it belongs, as they stand now.</summary>
/// <param name="standing">Who works here.</param>
public sealed class SpokenFor(Standing standing)
{
    /// <summary>The person, or null when they no longer work here or may not sign in.</summary>
    public Asker? Of(StaffId person) =>
        standing.Directory.Find(person) is { LeftAt: null, AccountClosedAt: null } member
            ? new Asker(person, new HashSet<StaffRole>(member.Roles))
            : null;
}
