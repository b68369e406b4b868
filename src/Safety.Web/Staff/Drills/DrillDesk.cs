using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Staff.Rotas;
using Safety.Web.Store;

namespace Safety.Web.Staff.Drills;

/// <summary>
/// What the API and the pages do with drills. Whoever may read a team's rota may read how its drills went.
/// </summary>
/// <param name="rotas">Knows how people stand to a team.</param>
/// <param name="standing">People and teams.</param>
/// <param name="dispatcher">Takes commands.</param>
public sealed class DrillDesk(RotaDesk rotas, Standing standing, Dispatcher dispatcher)
{
    /// <summary>Only the team's manager, safety leads and administrators hold drills.</summary>
    internal sealed record NotYoursToHold() : Refusal(
        RefusalKind.NotAllowed, "A drill is held by the team's manager, a safety lead or an administrator.");

    /// <summary>The drills of a team, or null when it is not there for the asker.</summary>
    public DrillsView? View(Asker asker, TeamId id) =>
        rotas.RelationTo(asker, id) == RotaRelation.None || standing.Directory.Find(id) is not { } team
            ? null
            : Of(asker, team);

    /// <summary>The drills of every team that is there for the asker, by the teams' names.</summary>
    public IReadOnlyList<DrillsView> All(Asker asker) =>
    [
        .. standing.Directory.Teams.Select(team => View(asker, new TeamId(team.Id))).OfType<DrillsView>()
            .OrderBy(view => view.Name, StringComparer.OrdinalIgnoreCase).ThenBy(view => view.Team.Value),
    ];

    /// <summary>Holds a drill now, for whoever may; null when the team is not there for the asker.</summary>
    public async Task<Answer?> HoldAsync(Asker asker, TeamId team, long? seen, CancellationToken ct)
    {
        if (rotas.RelationTo(asker, team) == RotaRelation.None) return null;
        return MayHold(asker, team)
            ? await dispatcher.Ask(new HoldDrill(team), asker.Actor, seen, ct: ct)
            : Answer.No(new NotYoursToHold(), team.Value, 0);
    }

    private bool MayHold(Asker asker, TeamId team) =>
        rotas.RelationTo(asker, team) == RotaRelation.Keeps || asker.Is(StaffRole.SafetyLead);

    private DrillsView Of(Asker asker, Team team) => new(
        new(team.Id), team.Name, MayHold(asker, new(team.Id)), team.Drills.Running?.HeldAt,
        [
            .. team.Drills.Results.Reverse().Select(one => new DrillView(
                one.HeldAt, Named(one.By), one.Passed, one.Failure, Named(one.AnsweredBy),
                one.Took is { } took ? (long)took.TotalSeconds : null, one.EndedAt)),
        ]);

    private NamedPerson? Named(StaffId? person) =>
        person is { } known ? NamedPerson.Of(known, standing.Directory) : null;
}
