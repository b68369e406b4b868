using Marten;
using Safety.Core.Audit;
using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Audit;
using Safety.Web.Door;
using Safety.Web.Staff;
using Safety.Web.Store;

namespace Safety.Web.Casework;

/// <summary>A case in a sum.</summary>
/// <param name="Id">The allocation; it leads to the facts behind the number.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Kind">The kind of case, in words.</param>
/// <param name="Weight">What it adds, in the scheme's own measure.</param>
public sealed record CaseloadCase(AllocationId Id, ClientId ClientId, string Kind, decimal Weight);

/// <summary>One ceiling with what a worker carries of it.</summary>
/// <param name="Scheme">The scheme, in words.</param>
/// <param name="Ceiling">What the ceiling counts, in words.</param>
/// <param name="Source">Where the scheme comes from.</param>
/// <param name="Fixed">What everybody carries besides.</param>
/// <param name="Cases">The cases that count, each with what it adds.</param>
/// <param name="Carried">The sum.</param>
/// <param name="Most">The most for this worker now.</param>
/// <param name="Full">The most for this worker with their whole capacity.</param>
/// <param name="IsOver">Whether the worker carries more.</param>
public sealed record CaseloadLineView(
    string Scheme, string Ceiling, string Source, decimal Fixed, IReadOnlyList<CaseloadCase> Cases, decimal Carried,
    decimal Most, decimal Full, bool IsOver);

/// <summary>What a worker carries, line by line.</summary>
/// <param name="Worker">The worker.</param>
/// <param name="Percent">What they declared that they can carry, in percent; why is told nowhere.</param>
/// <param name="IsNovice">Whether they are new or a student.</param>
/// <param name="Cases">How many cases they carry.</param>
/// <param name="Lines">Each ceiling of each scheme of which they have a case.</param>
/// <param name="Unweighed">Cases whose kind the policy does not know any more.</param>
public sealed record CaseloadView(
    NamedPerson Worker, int Percent, bool IsNovice, int Cases, IReadOnlyList<CaseloadLineView> Lines,
    IReadOnlyList<AllocationId> Unweighed)
{
    /// <summary>A figure, with names.</summary>
    public static CaseloadView Of(CaseloadFigure figure, int cases, StaffDirectory directory) => new(
        NamedPerson.Of(figure.Staff, directory), figure.Percent, figure.IsNovice, cases,
        [.. figure.Lines.Select(Of)], [.. figure.Unknown.Select(one => one.Allocation)]);

    private static CaseloadLineView Of(CaseloadLine line)
    {
        decimal InWholes(int parts) => decimal.Round((decimal)parts / line.Scheme.Whole, 2);
        var weighs = line.Ceiling.Measure == CaseloadMeasure.Weight;
        return new(
            line.Scheme.Label, line.Ceiling.Label, line.Scheme.Source, InWholes(line.FixedParts),
            [.. line.Cases.Select(one => new CaseloadCase(
                one.Allocation, one.Client, line.Scheme.Find(one.Case.Kind)!.Label,
                weighs ? InWholes(line.Scheme.Find(one.Case.Kind)!.Parts) : 1))],
            InWholes(line.CarriedParts), InWholes(line.MostParts), InWholes(line.FullParts), line.IsOver);
    }
}

/// <summary>What the API and the pages show of caseloads: to the worker, their manager and the offices.</summary>
/// <param name="store">The store.</param>
/// <param name="cases">Finds the cases.</param>
/// <param name="standing">Who works here, and the policy.</param>
/// <param name="readings">Records who reads.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class CaseloadPages(
    IDocumentStore store, CasePages cases, Standing standing, IReadingRecord readings, TimeProvider clock)
{
    /// <summary>A worker's caseload, or null when there is no such person for the one who asks.</summary>
    public async Task<CaseloadView?> OfAsync(Asker asker, StaffId worker, CancellationToken ct)
    {
        var relation = StaffSight.Of(asker, worker, standing.Directory, clock.GetUtcNow());
        if (relation is StaffRelation.None or StaffRelation.Administrator) return null;
        await readings.RecordAsync(
            asker, new(ReadSubject.Staff, worker.Value, null, worker, ReadPage.Caseload, relation.Purpose()), ct);
        await using var session = store.QuerySession();
        return (await SumsAsync(session, [worker], ct)).SingleOrDefault();
    }

    /// <summary>What waits for the one who asks, and the caseloads of the people whom they manage.</summary>
    public async Task<TeamCasework> OfTeamAsync(Asker asker, CancellationToken ct)
    {
        var people = standing.Directory.ManagedBy(asker.Staff)
            .SelectMany(team => standing.Directory.MembersOf(new TeamId(team.Id)))
            .Select(member => member.Staff).Where(person => person != asker.Staff).Distinct().ToList();
        var (waiting, asked, imposed) = await cases.OfTeamAsync(asker, people, ct);
        await using var session = store.QuerySession();
        var sums = await SumsAsync(session, people, ct);
        return new(
            waiting, asked, imposed,
            [.. sums.OrderByDescending(one => one.Lines.Any(line => line.IsOver)).ThenBy(one => one.Worker.Name)]);
    }

    private async Task<IReadOnlyList<CaseloadView>> SumsAsync(
        IQuerySession session, IReadOnlyList<StaffId> workers, CancellationToken ct)
    {
        var carried = (await CaseQueries.CarriedAsync(session, workers, ct)).ToLookup(one => one.Worker);
        var now = clock.GetUtcNow();
        return [.. workers.Select(worker => WorkerAsSeen.Of(standing.Directory.Find(worker))).OfType<WorkerAsSeen>()
            .Select(person => CaseloadView.Of(
                CaseloadLedger.FigureOf(person, carried[person.Staff], standing.PolicyAt(now), now),
                carried[person.Staff].Count(), standing.Directory))];
    }
}
