using Marten;
using Safety.Core.Audit;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Audit;
using Safety.Web.Door;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Staff.Supervisions;

/// <summary>What the API and the pages show of supervision: to the worker, their manager, and the offices.</summary>
/// <param name="store">The store.</param>
/// <param name="people">How the one who asks stands to a person.</param>
/// <param name="standing">Who works here, and the policy.</param>
/// <param name="readings">Records who reads.</param>
/// <param name="time">The agency's clock.</param>
public sealed class SupervisionPages(
    IDocumentStore store, People people, Standing standing, IReadingRecord readings, AgencyTime time)
{
    private const int MonthsMax = 6;

    /// <summary>
    /// A worker's ledger, or null when there is none for the one who asks: the worker, their manager, safety leads and
    /// auditors. The reading is recorded.
    /// </summary>
    public async Task<SupervisionView?> OfAsync(Asker asker, StaffId person, CancellationToken ct)
    {
        var relation = people.RelationTo(asker, person);
        if (relation is StaffRelation.None or StaffRelation.Administrator) return null;
        await readings.RecordAsync(
            asker, new(ReadSubject.Staff, person.Value, null, person, ReadPage.Supervision, relation.Purpose()), ct);
        await using var session = store.QuerySession();
        if (await session.LoadVersioned<StaffMember>(person.Value, ct) is not { } found) return null;
        var member = found.State;
        return new(
            NamedPerson.Of(person, standing.Directory), member.IsStudent, Terms, MonthsOf(member, MonthsMax),
            [.. member.Supervision.Sessions.Reverse().Select(one => SupervisionEntryView.Of(one, standing.Directory))],
            relation is StaffRelation.Self or StaffRelation.Manager, found.Version);
    }

    /// <summary>The supervision of the people whom the one who asks manages.</summary>
    public SupervisionOfTeam OfTeam(Asker asker)
    {
        var members = standing.Directory.ManagedBy(asker.Staff)
            .SelectMany(team => standing.Directory.MembersOf(new TeamId(team.Id)))
            .Where(member => member.Staff != asker.Staff && member.Supervision.OwedSince is not null);
        return new(
        [
            .. members.Select(LineOf)
                .OrderByDescending(line => line.Months.Any(month => month.State == SupervisionMonthState.Late))
                .ThenBy(line => line.Worker.Name, StringComparer.OrdinalIgnoreCase),
        ]);
    }

    private SupervisionTerms Terms => standing.PolicyAt(time.Now).Numbers.TermsOfSupervision();

    private SupervisionLine LineOf(StaffMember member)
    {
        var sessions = member.Supervision.Sessions;
        var last = sessions.LastOrDefault(one => one.IsHeld);
        return new(
            NamedPerson.Of(member.Staff, standing.Directory), MonthsOf(member, 2), last?.Day,
            last?.SafetyDiscussed == true,
            sessions.Count(one => !one.IsWithdrawn
                && one.LostBy is SupervisionLostBy.Supervisor or SupervisionLostBy.Agency));
    }

    private List<SupervisionMonthView> MonthsOf(StaffMember member, int most)
    {
        if (member.Supervision.OwedSince is not { } since || Terms.MinutesPerMonth == 0) return [];
        var (zone, today, seen) = (time.Zone, time.Today, SupervisionAsSeen.Of(member)!);
        var months = new List<SupervisionMonthView>();
        var first = CheckSupervision.FirstWhole(since, zone);
        for (var month = WallClock.MonthOf(today); month >= first && months.Count < most; month = month.AddMonths(-1))
            months.Add(SupervisionMonthView.Of(month, seen, Terms, zone, today));
        return months;
    }
}
