using Safety.Core.Casework;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Language.Retelling;
using Safety.Core.Limits;
using Safety.Core.Policy.Retelling;
using Safety.Core.Visits;

namespace Safety.Core.Audit.Trials;

/// <summary>Tells the streams of one subject again together, in the order of the log.</summary>
internal sealed class TrialTelling
{
    private readonly RetoldWorld world;
    private readonly IReadOnlyList<(IRetold Told, IReadOnlyList<TrueFact> Facts)> all;
    private readonly List<RetoldAllocation> allocations = [];
    private readonly Dictionary<StaffId, RetoldResponse> responses = [];
    private RetoldContacts? contacts;

    /// <summary>Makes ready to tell.</summary>
    /// <param name="world">The numbers, and what stood beside.</param>
    /// <param name="streams">The true histories.</param>
    /// <param name="hear">Hears each fact as it reads now, with its stream.</param>
    public TrialTelling(
        RetoldWorld world, IReadOnlyList<StreamHistory> streams, Action<Guid, ToldFact> hear)
    {
        this.world = world;
        all = [.. streams.Select(one => (Retold(one), one.Facts))];
        foreach (var (told, _) in all) told.Hear = fact => hear(told.Stream, fact);
    }

    /// <summary>The serious incident that the subject is, or null.</summary>
    public GraveIncident? Grave => all.Select(one => one.Told).OfType<RetoldIncident>().FirstOrDefault()?.Grave;

    /// <summary>Tells it all, up to a moment.</summary>
    public void Tell(DateTimeOffset until)
    {
        foreach (var (told, facts, index) in InOrder())
        {
            var at = told.MomentOf(facts[index].Fact);
            if (at > until) break;
            LookUntil(at);
            told.Tell(facts, index);
            if (told == contacts) Judge(at);
        }

        LookUntil(until);
    }

    private IEnumerable<(IRetold Told, IReadOnlyList<TrueFact> Facts, int Index)> InOrder()
    {
        var whole = all.SelectMany(
            one => Enumerable.Range(0, one.Facts.Count), (one, index) => (one.Told, one.Facts, Index: index));
        return all.Count == 1 ? whole : whole.OrderBy(one => one.Facts[one.Index].Place);
    }

    private void LookUntil(DateTimeOffset moment)
    {
        foreach (var (told, _) in all) told.LookUntil(moment);
    }

    private void Judge(DateTimeOffset at)
    {
        foreach (var worker in contacts!.Counted)
        {
            if (responses.TryGetValue(worker, out var response)) response.Judge(worker, at);
        }
    }

    private IRetold Retold(StreamHistory one) => one.Kind switch
    {
        TrialStream.Client => new RetoldClient(one.Stream, at => world.NumbersAt(at).ClocksOfKnownRisks()),
        TrialStream.Contacts => contacts = new RetoldContacts(one.Stream, world),
        TrialStream.Limit => new RetoldLimit(one.Stream, world),
        TrialStream.Allocation => OfAllocation(one),
        TrialStream.Response => OfResponse(one),
        TrialStream.Incident => new RetoldIncident(one.Stream, world),
        TrialStream.Visit => new RetoldVisit(one.Stream, world),
    };

    private RetoldAllocation OfAllocation(StreamHistory one)
    {
        RetoldAllocation? told = null;
        told = new RetoldAllocation(one.Stream, new AllocationBeside(
            at => world.NumbersAt(at).ClocksOfCasework(world.Zone), world.TeamOfClient, world.TeamOfWorker,
            () =>
            [
                .. allocations.Where(other => other != told).Select(other => other.TransferAskedAt)
                    .OfType<DateTimeOffset>(),
            ]));
        allocations.Add(told);
        return told;
    }

    private RetoldResponse OfResponse(StreamHistory one)
    {
        var about = (IResponseFact)one.Facts[0].Fact;
        return responses[about.Worker] = new RetoldResponse(one.Stream, new ResponseBeside(
            (worker, at) => Around(about.Client, worker, at), world.TeamOfClient,
            at => world.ReallyAt(at).Numbers.NumbersOfResponses()));
    }

    private ResponseSurroundings Around(ClientId client, StaffId worker, DateTimeOffset at) => new(
        _ => true, world.TeamOfClient(client, at) ?? world.TeamOfWorker(worker, at),
        contacts?.DemandOn(worker, at) ?? ResponseDemand.None,
        new OfficeHours(world.Zone, world.PolicyAt(at)).DayOf(at), world.NumbersAt(at).NumbersOfResponses());
}
