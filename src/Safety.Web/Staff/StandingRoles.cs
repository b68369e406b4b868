using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Answers the Door from the directory in memory.</summary>
/// <param name="standing">The directory.</param>
public sealed class StandingRoles(Standing standing) : IStaffRoles
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlySet<StaffRole>> RolesOf(StaffId staff) => new(standing.Directory.RolesOf(staff));

    /// <inheritdoc/>
    public bool IsActive(StaffId staff) => standing.Directory.Find(staff) is { LeftAt: null };
}
