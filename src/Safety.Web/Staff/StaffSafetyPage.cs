using Marten;
using Safety.Core.Audit;
using Safety.Core.Language;
using Safety.Web.Audit;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Reads one person's safety for whoever may, once the reading is recorded.</summary>
/// <param name="store">The store.</param>
/// <param name="standing">Who works here, and the policy.</param>
/// <param name="readings">Records who reads.</param>
/// <param name="parts">Gathers what stands beside what happened.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class StaffSafetyPage(
    IDocumentStore store, Standing standing, IReadingRecord readings, PersonParts parts, TimeProvider clock)
{
    /// <summary>
    /// The view, or null when it is not there for the one who asks: the person, their manager, safety leads and
    /// auditors. Reports whose person is not to be named to the manager do not count on the manager's page at all.
    /// </summary>
    public async Task<StaffSafetyView?> ViewAsync(Asker asker, StaffId person, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var relation = StaffSight.Of(asker, person, standing.Directory, now);
        if (relation is StaffRelation.None or StaffRelation.Administrator) return null;
        await readings.RecordAsync(
            asker, new(ReadSubject.Staff, person.Value, null, person, ReadPage.Safety, relation.Purpose()), ct);
        await using var session = store.QuerySession();
        var sheet = await session.LoadAsync<StaffSafety>(person.Value, ct);
        var lines = (sheet?.Lines ?? []).Where(line => MaySee(asker, relation, line)).ToList();
        // What somebody only saw or heard weighs on them, but it is not theirs to follow up.
        List<SafetyLine> theirs = [.. lines.Where(line => !line.IsWitness(person))];
        var view = StaffSafetyView.Of(
            person, standing.Directory.NameOf(person.Value),
            ExposureView.Of(person, lines, standing.PolicyAt(now).Numbers, now), theirs, now,
            await SheetAge.Of(session, SafetySheets.ViewName, now, ct));
        return await parts.CompleteAsync(view, theirs, asker, ct);
    }

    private static bool MaySee(Asker asker, StaffRelation relation, SafetyLine line) =>
        !line.Accused.Contains(asker.Staff)
        && (!line.NotNamedToManager || relation is StaffRelation.Self or StaffRelation.SafetyLead);
}
