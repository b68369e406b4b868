using Marten;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Staff.Rotas;

/// <summary>How somebody stands to the rota of a team.</summary>
public enum RotaRelation
{
    /// <summary>For them it is not there.</summary>
    None,

    /// <summary>
    /// They read it: the team's people, whoever is on the rota, safety leads and auditors. Those on it may swap.
    /// </summary>
    Reads,

    /// <summary>They publish it: the team's manager and administrators.</summary>
    Keeps,
}

/// <summary>What the API and the pages do with rotas, each for whoever may.</summary>
/// <param name="store">The store.</param>
/// <param name="standing">People and teams.</param>
/// <param name="dispatcher">Takes commands.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class RotaDesk(IDocumentStore store, Standing standing, Dispatcher dispatcher, TimeProvider clock)
{
    /// <summary>The longest time of which a rota is told at once.</summary>
    public static TimeSpan WindowMax { get; } = TimeSpan.FromDays(370);

    /// <summary>The time of which a rota is told when nobody says otherwise.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromDays(28);

    /// <summary>Only the team's manager and administrators publish.</summary>
    internal sealed record NotYoursToPublish() : Refusal(
        RefusalKind.NotAllowed, "A rota is published by the team's manager or an administrator.");

    /// <summary>The time is empty, too long, or outside what a calendar can say.</summary>
    internal sealed record BadWindow() : Refusal(
        RefusalKind.Invalid, "Say an end that lies after the beginning, within 370 days and ten years from now.",
        "until");

    /// <summary>How the one who asks stands to a team's rota.</summary>
    public RotaRelation RelationTo(Asker asker, TeamId id)
    {
        var directory = standing.Directory;
        if (directory.Find(id) is not { } team) return RotaRelation.None;
        if (directory.Manages(asker.Staff, id, clock.GetUtcNow()) || asker.Is(StaffRole.Administrator))
            return RotaRelation.Keeps;
        return asker.Is(StaffRole.SafetyLead, StaffRole.Auditor)
            || directory.Find(asker.Staff)?.Team == id || IsOn(team, asker.Staff)
            ? RotaRelation.Reads
            : RotaRelation.None;
    }

    /// <summary>A team's rota over a time, or null when it is not there for the asker.</summary>
    /// <param name="asker">Who asks.</param>
    /// <param name="team">The team.</param>
    /// <param name="from">The first moment, or null for now.</param>
    /// <param name="until">The first moment after it, or null for four weeks later.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<(RotaView? View, Refusal? Refusal)> ViewAsync(
        Asker asker, TeamId team, DateTimeOffset? from, DateTimeOffset? until, CancellationToken ct)
    {
        if (RelationTo(asker, team) == RotaRelation.None) return (null, null);
        var now = clock.GetUtcNow();
        var first = from ?? now;
        var last = until ?? (first > now.AddYears(10) ? first : first + Window);
        if (last <= first || last - first > WindowMax || (first - now).Duration() > TimeSpan.FromDays(3653))
            return (null, new BadWindow());
        await using var session = store.QuerySession();
        return await session.LoadVersioned<Team>(team.Value, ct) is { } found
            ? (Of(found.State, found.Version, first, last), null)
            : (null, null);
    }

    /// <summary>Publishes a rota, for whoever keeps it; null when it is not there for the asker.</summary>
    public async Task<Answer?> PublishAsync(
        Asker asker, TeamId team, Rota rota, long? seen, CancellationToken ct) => RelationTo(asker, team) switch
        {
            RotaRelation.None => null,
            RotaRelation.Reads => Answer.No(new NotYoursToPublish(), team.Value, 0),
            RotaRelation.Keeps =>
                await dispatcher.Ask(new PublishRota(team, rota), asker.Actor, seen, ct: ct),
        };

    /// <summary>Records an agreed swap; null when the rota is not there for the asker.</summary>
    public async Task<Answer?> SwapAsync(Asker asker, SwapOnCall swap, long? seen, CancellationToken ct) =>
        RelationTo(asker, swap.Team) == RotaRelation.None
            ? null
            : await dispatcher.Ask(swap, asker.Actor, seen, ct: ct);

    /// <summary>Why a rota would not be published now, or null.</summary>
    internal Refusal? WouldRefuse(Asker asker, TeamId team, Rota rota) => PublishRota.Decide(
        new PublishRota(team, rota), standing.Directory.Find(team), standing.Directory.Working,
        standing.Directory.ZoneOf, asker.Actor, clock.GetUtcNow()).Refusal;

    /// <summary>People by id, with the names colleagues know.</summary>
    internal IReadOnlyList<NamedPerson> Named(IEnumerable<StaffId> people) =>
        [.. people.Select(one => NamedPerson.Of(one, standing.Directory))];

    private RotaView Of(Team team, long version, DateTimeOffset from, DateTimeOffset until)
    {
        var spans = OnCall.Between(team, from, until, standing.Directory.ZoneOf);
        return new RotaView(
            new TeamId(team.Id), from, until,
            [
                .. spans.Select(span =>
                    new OnCallTurn(span.From, span.Until, Named(span.People), span.Cause, span.Occasion)),
            ],
            OnCall.Gaps(spans, from, until), team.Rotas is [.., var latest] ? latest : null,
            [.. team.Swaps.Where(swap => swap.From < until && from < swap.Until)], version);
    }

    private static bool IsOn(Team team, StaffId person) =>
        team.Rotas.Any(one => one.Rota.Turns.Any(turn => turn.People.Contains(person))
            || one.Rota.Exceptions.Any(each => each.People.Contains(person)))
        || team.Swaps.Any(swap => swap.TakesOver == person);
}
