using Safety.Core.Casework;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Core.Language.Retelling;
using Safety.Core.Limits;
using Safety.Core.Policy.Retelling;

namespace Safety.Core.Audit.Trials;

/// <summary>
/// Tells all rooms of a client again together: a contact asks whether demand parts from benefit, and each worker who
/// asks to leave is counted with the others.
/// </summary>
internal sealed class ClientTelling : TrialTelling
{
    private readonly RetoldWorld world;
    private readonly List<RetoldAllocation> allocations = [];
    private readonly Dictionary<StaffId, RetoldResponse> responses = [];
    private RetoldContacts? contacts;

    /// <summary>Makes ready to tell.</summary>
    public ClientTelling(RetoldWorld world, IReadOnlyList<StreamHistory> streams)
    {
        this.world = world;
        foreach (var one in streams) Add(Retold(one), one.Facts);
    }

    /// <inheritdoc/>
    protected override void Then(IRetold told, object fact, DateTimeOffset at)
    {
        if (told != contacts) return;
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
        TrialStream.Incident or TrialStream.Visit or TrialStream.Staff or TrialStream.OwnCase or TrialStream.Caseload
            or TrialStream.Exposure => throw new InvalidOperationException($"{one.Kind} is not told with a client."),
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
