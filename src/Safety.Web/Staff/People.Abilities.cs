using Safety.Core.Audit;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Staff;

public sealed partial class People
{
    /// <summary>What the one who asks said that they can carry.</summary>
    public async Task<CapacityView?> OwnCapacityAsync(Asker asker, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.LoadVersioned<StaffMember>(asker.Staff.Value, ct) is { } found
            ? new(found.State.Declarations, found.Version)
            : null;
    }

    /// <summary>
    /// What a person can carry and was trained for, once the reading is recorded; null when it is not there for the
    /// asker.
    /// </summary>
    public async Task<AbilitiesView?> AbilitiesAsync(Asker asker, StaffId person, CancellationToken ct)
    {
        var relation = RelationTo(asker, person);
        if (relation is StaffRelation.None or StaffRelation.Auditor) return null;
        await readings.RecordAsync(
            asker,
            new(ReadSubject.Staff, person.Value, null, person, ReadPage.Details, relation.Purpose()),
            ct);
        await using var session = store.QuerySession();
        return await session.LoadVersioned<StaffMember>(person.Value, ct) is { } found
            ? AbilitiesView.Of(found.State, found.Version, relation)
            : null;
    }
}
