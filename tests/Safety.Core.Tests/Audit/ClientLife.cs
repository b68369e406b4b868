using CsCheck;
using Safety.Core.Audit.Trials;
using Safety.Core.Casework;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Policy;
using Safety.Core.Policy.Retelling;
using Safety.Core.Tests.Casework;
using Safety.Core.Tests.Casework.Outcomes;
using Safety.Core.Tests.Clients;
using Safety.Core.Tests.Contacts;
using Safety.Core.Tests.Limits;

namespace Safety.Core.Tests.Audit;

/// <summary>One random act of a client's life: in which room, what, and how many hours later.</summary>
internal sealed record ClientAct(
    int Room, int Which, int Hours, LimitLawTests.Ask Limit, AllocationLawTests.Ask Case, RiskLawTests.Ask Risk,
    OutcomeLawTests.Ask Outcome);

/// <summary>
/// Everything that happens around one client, in all rooms at once, told through the real decisions as the service
/// does: two limits, three workers who may ask to leave, known risks, contacts, scores, and a watch that may be late.
/// </summary>
internal sealed class ClientLife(LiveAgency agency)
{
    private static readonly LimitId[] LimitIds = [Tap.Id, new(new Guid("0199cccc-0000-7000-8000-0000000000f9"))];
    private static readonly StaffId[] Workers = [Pair.Ada, Pair.Eve, Pair.Cy];
    private static readonly ContactSaid[] Said = [Talk.Call, Talk.Call, Talk.Session, Talk.Unwanted];
    private readonly Limit?[] limits = new Limit?[LimitIds.Length];
    private readonly Allocation?[] allocations = new Allocation?[Workers.Length];
    private Client? client;
    private ContactLedger? contacts;
    private Response? response;
    private int contactsMade;

    public static readonly Gen<ClientAct[]> Acts = Gen.Select(
        Gen.Int[0, 17], Gen.Int[0, 5], Gen.Int[1, 60], LimitLawTests.AnyAsk, AllocationLawTests.AnyAsk,
        RiskLawTests.AnyAsk, OutcomeLawTests.Asks,
        (room, which, hours, limit, one, risk, outcomes) =>
            new ClientAct(room, which, hours, limit, one, risk, outcomes[0])).Array[20, 160];

    public LiveAgency Agency => agency;

    public DateTimeOffset Now { get; private set; } = Two.Noon;

    /// <summary>The world around the client, whose rooms each know them by another id.</summary>
    public static RetoldWorld World(PolicyInForce policy) => new(
        _ => policy, TimeZoneInfo.Utc,
        (client, _) => client == Tap.Dee ? Tap.North : client == Pair.Dee ? Pair.North : Two.North,
        (_, _) => Pair.North);

    public void Live(ClientAct act)
    {
        Now = Now.AddHours(act.Hours);
        if (client is null) Begin();
        switch (act.Room)
        {
            case <= 4: Talked(act); break;
            case <= 7: Score(act.Outcome); break;
            case 8 or 9: Case(act.Which % Workers.Length, act.Case); break;
            case 10 or 11: Limit(act.Which % LimitIds.Length, act.Limit); break;
            case 12: Risk(act.Risk); break;
            case 13: Case(act.Which % Workers.Length, act.Case with { Kind = 7, Flag = true }); break;
            case 14 or 15: Limit(act.Which % LimitIds.Length, act.Limit with { Kind = 8 }); break;
            default: Watch(); break;
        }
    }

    // So that the watch and the rules have something to look at from the first day.
    private void Begin()
    {
        client = agency.Live(TrialStream.Client, Risks.Dee.Value, client, [Risks.Registered], Now);
        Risk(new(0, 0, 0, 40));
        Risk(new(1, 0, 1, 0));
        for (var which = 0; which < limits.Length; which++)
        {
            Limit(which, new(0, which, 5, which == 0 ? 9 : 3));
            Limit(which, new(1, 2 - which, 1, 1));
        }

        for (var which = 0; which < allocations.Length; which++)
        {
            Case(which, new AllocationLawTests.Ask(0, 1, 1, true));
            Case(which, new AllocationLawTests.Ask(2, 0, 1, true));
        }
    }

    private void Talked(ClientAct act)
    {
        var around = new ContactSurroundings(_ => true, Two.North, _ => null, Talk.Hours);
        var worker = act.Which == 0 ? Two.Cy : Two.Ada;
        var recorded = RecordContact.Decide(
            new(Talk.Id(++contactsMade), Two.Dee, worker, Said[act.Which % Said.Length], null, ContactSource.Page),
            contacts, null, around, worker, Now);
        contacts = agency.Live(
            TrialStream.Contacts, ContactLedger.StreamOf(Two.Dee), contacts, recorded.Events, Now);
        if (recorded.Events.Count == 0 || worker != Two.Ada) return;
        var beside = Two.Around(Demand, DateOnly.FromDateTime(Now.UtcDateTime));
        if (ResponseDivergence.MayDiverge(beside.Demand, beside.Numbers))
            Response(JudgeResponse.Decide(response, beside, Now));
    }

    private ResponseDemand Demand =>
        contacts?.DemandOn(Two.Ada, DateOnly.FromDateTime(Now.UtcDateTime), Two.Numbers) ?? ResponseDemand.None;

    // Nobody asks the rule by itself; only contacts do.
    private void Score(OutcomeLawTests.Ask ask) => Response(
        OutcomeLawTests.Decide(ask with { What = ask.What == 6 ? 7 : ask.What }, response, Now, Demand));

    private void Response(Decision decision) => response = agency.Live(
        TrialStream.Response, Two.PairStream, response, decision.Events, Now);

    private void Case(int which, AllocationLawTests.Ask ask)
    {
        var others = allocations.Where((_, at) => at != which).Select(one => one?.TransferAskedAt)
            .OfType<DateTimeOffset>();
        Case(which, AllocationLawTests.Decide(ask, allocations[which], Now, Workers[which], [.. others]));
    }

    private void Case(int which, Decision decision) => allocations[which] = agency.Live(
        TrialStream.Allocation, AllocationId.For(Pair.Dee, Workers[which]).Value, allocations[which], decision.Events,
        Now);

    private void Limit(int which, LimitLawTests.Ask ask) => limits[which] = agency.Live(
        TrialStream.Limit, LimitIds[which].Value, limits[which],
        LimitLawTests.Decide(ask, limits[which], Now, LimitIds[which]).Events, Now);

    private void Risk(RiskLawTests.Ask ask) => client = agency.Live(
        TrialStream.Client, Risks.Dee.Value, client, RiskLawTests.Decide(ask, client!, Now).Events, Now);

    private void Watch()
    {
        Risk(new(11, 0, 0, 0));
        for (var which = 0; which < limits.Length; which++) Limit(which, new(13, 0, 0, 0));
        for (var which = 0; which < allocations.Length; which++)
            Case(which, new AllocationLawTests.Ask(15, 0, 1, false));
        Response(CheckResponse.Decide(response, Two.North, Two.Numbers, Now));
    }
}
