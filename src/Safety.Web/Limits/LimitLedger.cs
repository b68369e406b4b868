using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Web.Clients;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Limits;

/// <summary>What the handlers of this room share: who asks, how they stand to the client, what is known.</summary>
internal static class LimitLedger
{
    /// <summary>Decides on a limit. To whoever may not see its client, it is not there.</summary>
    public static async Task<Answer> OnLimit(
        this Ledger ledger, LimitId id, Func<Limit?, LimitCaller, Decision> decide, CancellationToken ct)
    {
        var there = await ledger.State<Limit>(id.Value, ct);
        var (_, caller, refusal) = there is null ? (null, null, null) : await ledger.CallerAsync(there.Client, ct);
        return await ledger.Decide<Limit>(
            id.Value,
            limit => refusal is not null ? refusal : caller is null ? new NoSuchLimit() : decide(limit, caller), ct);
    }

    /// <summary>The client and who asks, if they may know of the client; a refusal when they may only look.</summary>
    public static async Task<(ClientAsSeen? Client, LimitCaller? Caller, Refusal? Refusal)> CallerAsync(
        this Ledger ledger, ClientId id, CancellationToken ct)
    {
        var by = ledger.Person;
        if (ClientAsSeen.Of(await ledger.Session.LoadAsync<Client>(id.Value, ct)) is not { } client)
            return (null, null, null);
        var asker = new Asker(by, ledger.Directory.RolesOf(by));
        var relation = ClientSight.Of(asker, client.Team, ledger.Directory, ledger.Now);
        if (relation == ClientRelation.None) return (null, null, null);
        return relation.SeesWords()
            ? (client, new LimitCaller(by, relation.Decides()), null)
            : (client, null, new LimitNotForYouToDecide());
    }

    /// <summary>What decisions about a limit want to know beside it.</summary>
    public static LimitSurroundings AroundLimit(this Ledger ledger, TeamId? team, int openOfClient) =>
        new(team, ledger.Directory.Working.Contains, openOfClient);

    /// <summary>Records that a limit was crossed, with the team that serves the client now.</summary>
    public static Task<Answer> RecordBreachAsync(
        this Ledger ledger, RecordLimitBreach command, TeamId? team, CancellationToken ct) => ledger.Decide<Limit>(
        command.Limit.Value,
        limit => RecordLimitBreach.Decide(command, limit, team, ledger.Policy, ledger.Now), ct);

    /// <summary>Records each limit that an occasion was found to cross.</summary>
    public static async Task RecordBreachesAsync(
        this Ledger ledger, IEnumerable<LimitAnswer> answers, LimitOccasion occasion, TeamId? team,
        CancellationToken ct)
    {
        foreach (var answer in answers.Where(answer => answer.Verdict == LimitVerdict.Breached))
        {
            var command = new RecordLimitBreach(
                answer.Limit, occasion.What, occasion.Id, occasion.Worker, occasion.At, answer.Why);
            var recorded = await ledger.RecordBreachAsync(command, team, ct);
            if (recorded.Refusal is { } refusal)
                throw new InvalidOperationException($"A breach could not be recorded: {refusal.GetType().Name}.");
        }
    }

    /// <summary>Takes back whatever limits an occasion was found to cross, because it was not or will not be.</summary>
    public static async Task TakeBackBreachesAsync(
        this Ledger ledger, ClientId client, LimitOccasionType what, Guid occasion, CancellationToken ct)
    {
        foreach (var limit in await LimitQueries.CrossedByAsync(ledger.Session, client, what, occasion, ct))
        {
            var command = new TakeBackLimitBreach(limit.Limited, what, occasion);
            await ledger.Decide<Limit>(
                limit.Id, there => TakeBackLimitBreach.Decide(command, there, ledger.Now), ct);
        }
    }

    /// <summary>The team that serves a client now, or null.</summary>
    public static async Task<TeamId?> TeamOfClientAsync(this Ledger ledger, ClientId client, CancellationToken ct) =>
        ClientAsSeen.Of(await ledger.Session.LoadAsync<Client>(client.Value, ct))?.Team;

    /// <summary>The team that serves the client of a limit now, or null.</summary>
    public static async Task<TeamId?> TeamOfLimitAsync(this Ledger ledger, LimitId id, CancellationToken ct) =>
        await ledger.State<Limit>(id.Value, ct) is { } limit ? await ledger.TeamOfClientAsync(limit.Client, ct) : null;
}
