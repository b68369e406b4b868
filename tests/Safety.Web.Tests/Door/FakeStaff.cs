using System.Collections.Concurrent;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;

namespace Safety.Web.Tests.Door;

/// <summary>A staff room in memory.</summary>
public sealed class FakeStaff : IStaffRoles, IFirstAdministrator
{
    private readonly ConcurrentDictionary<StaffId, HashSet<StaffRole>> _people = new();

    public int Count => _people.Count;

    public StaffId Join(params StaffRole[] roles)
    {
        var id = new StaffId(Guid.CreateVersion7());
        _people[id] = [.. roles];
        return id;
    }

    public void Leave(StaffId staff) => _people.TryRemove(staff, out _);

    public void Withdraw(StaffId staff, StaffRole role) => _people[staff] = [.. _people[staff].Where(r => r != role)];

    public ValueTask<IReadOnlySet<StaffRole>> RolesOf(StaffId staff) =>
        new(_people.TryGetValue(staff, out var roles) ? roles : new HashSet<StaffRole>());

    public bool IsActive(StaffId staff) => _people.ContainsKey(staff);

    public ValueTask<StaffId> CreateAsync(string name, string email) => new(Join(StaffRole.Administrator));
}
