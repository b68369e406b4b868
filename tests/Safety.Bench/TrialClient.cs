using Safety.Core.Casework;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Policy;

namespace Safety.Bench;

/// <summary>
/// One invented client's year in all rooms at once, told through the real decisions in the order of time: contacts with
/// two workers, a limit that is crossed now and then, a case with a request, a known risk, and a score each fortnight.
/// </summary>
/// <param name="chance">The dice.</param>
/// <param name="id">The client.</param>
/// <param name="workers">The worker of the case, and another.</param>
/// <param name="begin">The first day.</param>
internal sealed class TrialClient(
    Random chance, ClientId id, (StaffId One, StaffId Other) workers, DateTimeOffset begin)
{
    private static readonly SealedText Words = new(Guid.Empty, "", "");
    private static readonly PolicyInForce InForce = PolicyInForce.Default;
    private static readonly CaseworkClocks Clocks = InForce.Numbers.ClocksOfCasework(TimeZoneInfo.Utc);
    private static readonly ResponseNumbers Numbers = InForce.Numbers.NumbersOfResponses();
    private static readonly RiskClocks Risks = InForce.Numbers.ClocksOfKnownRisks();
    private readonly List<(Type State, Guid Stream, object Fact)> told = [];
    private readonly LimitId limitId = new(Any(chance));
    private readonly KnownRiskId risk = new(Any(chance));
    private readonly StaffId manager = new(Any(chance));
    private readonly AllocationId caseId = AllocationId.For(id, workers.One);
    private Client? client;
    private ContactLedger? contacts;
    private Limit? limit;
    private Allocation? allocation;
    private Response? response;
    private DateTimeOffset now;

    /// <summary>All facts of the year, in order.</summary>
    public List<(Type State, Guid Stream, object Fact)> Live()
    {
        Begin();
        var many = chance.Next(200, 800);
        for (var number = 0; number < many; number++)
        {
            now = begin.AddDays(1 + (363.0 * number / many));
            Contact(chance.Next(2) == 0 ? workers.One : workers.Other);
            if (number % 50 == 25) Breach();
            if (number % (many / 26) == 0) Score();
            if (number == many / 2) AskToLeave();
            if (number % 4 == 0) Watch();
        }

        return told;
    }

    private static Guid Any(Random chance)
    {
        var bytes = new byte[16];
        chance.NextBytes(bytes);
        return new Guid(bytes);
    }

    private T? Tell<T>(T? before, Guid stream, params IReadOnlyList<object> facts) where T : class, IFold<T>
    {
        foreach (var fact in facts)
        {
            told.Add((typeof(T), stream, fact));
            before = T.Evolve(before, stream, fact);
        }

        return before;
    }

    private void Begin()
    {
        now = begin;
        client = Tell(client, id.Value, new ClientRegistered(id, "B-1", null, null, null, now));
        client = Tell(client, id.Value, ProposeKnownRisk.Decide(
            new(id, risk, KnownRiskKind.DangerousAnimal, Words, null, Words, now.AddDays(150)), client, Risks,
            workers.One, now).Events);
        client = Tell(client, id.Value, ApproveKnownRisk.Decide(new(id, risk), client, Risks, manager, now).Events);
        var around = new CaseSurroundings(null, _ => true, InForce.Numbers.CaseloadSchemes);
        allocation = Tell(allocation, caseId.Value, ProposeAllocation.Decide(
            new(id, workers.One, new CaseType("points", "light")), allocation, around, new(manager, true, false), now)
            .Events);
        allocation = Tell(
            allocation, caseId.Value, AcceptAllocation.Decide(new(caseId), allocation, workers.One, now).Events);
        limit = Tell(limit, limitId.Value, ProposeLimit.Decide(
            new(limitId, id, new LimitTerms(LimitKind.WrittenOnly), Words, "Write.", null, now.AddDays(80),
                now.AddDays(170)), limit, new(null, _ => true, 0), InForce, workers.One, now).Events);
        limit = Tell(limit, limitId.Value, ApproveLimit.Decide(
            new(limitId), limit, InForce, new LimitCaller(manager, Decides: true), now).Events);
    }

    private void Contact(StaffId worker)
    {
        var said = new ContactSaid(
            ContactKind.PhoneIn, ContactInitiator.Client, chance.Next(3) > 0, chance.Next(100) > 0, 5, null,
            ContactDemand.None, ContactOwner.Client, false, false, null, null);
        var around = new ContactSurroundings(_ => true, null, _ => null, new OfficeHours(TimeZoneInfo.Utc, InForce));
        contacts = Tell(contacts, ContactLedger.StreamOf(id), RecordContact.Decide(
            new(new(Any(chance)), id, worker, said, null, ContactSource.Page), contacts, null, around, worker, now)
            .Events);
        if (worker != workers.One || !ResponseDivergence.MayDiverge(Around.Demand, Numbers)) return;
        response = Tell(response, Pair, JudgeResponse.Decide(response, Around, now).Events);
    }

    private Guid Pair => Response.StreamOf(id, workers.One);

    private ResponseSurroundings Around
    {
        get
        {
            var today = DateOnly.FromDateTime(now.UtcDateTime);
            return new(
                _ => true, null, contacts?.DemandOn(workers.One, today, Numbers) ?? ResponseDemand.None, today,
                Numbers);
        }
    }

    private void Breach() => limit = Tell(limit, limitId.Value, RecordLimitBreach.Decide(
        new(limitId, LimitOccasionType.Contact, Any(chance), workers.One, now, "It was not in writing."), limit, null,
        InForce, now).Events);

    private void Score() => response = Tell(response, Pair, ScoreOutcome.Decide(
        new(id, workers.One, new(Any(chance)), Instrument.Oq45, chance.Next(60, 80), null), response, Around,
        workers.One, now).Events);

    private void AskToLeave() => allocation = Tell(allocation, caseId.Value, RequestRelease.Decide(
        new(caseId, CaseRequestKind.Transfer, Words, false), allocation, new(null, [], false, [], Clocks), workers.One,
        now).Events);

    private void Watch()
    {
        client = Tell(client, id.Value, CheckClient.Decide(new(id), client, Risks, now).Events);
        limit = Tell(limit, limitId.Value, CheckLimit.Decide(new(limitId), limit, null, InForce, now).Events);
        allocation = Tell(allocation, caseId.Value, CheckAllocation.Decide(
            new(caseId), allocation, null, [], Clocks, now).Events);
        response = Tell(response, Pair, CheckResponse.Decide(response, null, Numbers, now).Events);
    }
}
