using Marten;
using Safety.Core.Audit;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Audit;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Which people to list.</summary>
/// <param name="Search">A part of the name, or null.</param>
/// <param name="Team">Only this team, or null.</param>
/// <param name="Role">Only who holds this role, or null.</param>
/// <param name="Left">Whether to list those who left, too.</param>
/// <param name="After">The cursor of the page before, or null.</param>
/// <param name="Limit">How many at most.</param>
public sealed record PeopleQuery(
    string? Search = null, TeamId? Team = null, StaffRole? Role = null, bool Left = false, Guid? After = null,
    int Limit = PeopleQuery.LimitDefault)
{
    /// <summary>The length of a page when nobody says otherwise.</summary>
    public const int LimitDefault = 50;

    /// <summary>The longest page.</summary>
    public const int LimitMax = 200;

    /// <summary>Characters of a search.</summary>
    public const int SearchMax = 120;
}

/// <summary>What the API and the pages show of people, each to whoever may see them.</summary>
/// <param name="store">The store.</param>
/// <param name="standing">Who works here.</param>
/// <param name="readings">Records who reads.</param>
/// <param name="clock">The clock that rules.</param>
public sealed partial class People(IDocumentStore store, Standing standing, IReadingRecord readings, TimeProvider clock)
{
    /// <summary>How the one who asks stands to a person.</summary>
    public StaffRelation RelationTo(Asker asker, StaffId person) =>
        StaffSight.Of(asker, person, standing.Directory, clock.GetUtcNow());

    /// <summary>A page of the people whom the one who asks may see.</summary>
    public StaffList List(Asker asker, PeopleQuery query)
    {
        var (directory, now) = (standing.Directory, clock.GetUtcNow());
        var found = directory.Everybody
            .Where(member => query.After is not { } after || member.Id.CompareTo(after) > 0)
            .Where(member => query.Left || member.LeftAt is null)
            .Where(member => query.Team is not { } team || member.Team == team)
            .Where(member => query.Role is not { } role || member.Roles.Contains(role))
            .Where(member => query.Search is not { Length: > 0 } part
                || member.Name.Contains(part, StringComparison.OrdinalIgnoreCase))
            .Where(member => StaffSight.Of(asker, member.Staff, directory, now) != StaffRelation.None)
            .Take(query.Limit + 1)
            .ToList();
        var page = found.Take(query.Limit).Select(member => StaffCard.Of(member, directory, now)).ToList();
        return new(page, found.Count > query.Limit ? page[^1].Id.Value : null);
    }

    /// <summary>A person's details, once the reading is recorded; null when they are not there for the asker.</summary>
    public async Task<StaffView?> ViewAsync(Asker asker, StaffId person, CancellationToken ct)
    {
        var relation = RelationTo(asker, person);
        if (relation == StaffRelation.None) return null;
        await readings.RecordAsync(
            asker,
            new(ReadSubject.Staff, person.Value, null, person, ReadPage.Details, relation.Purpose()),
            ct);
        await using var session = store.QuerySession();
        var found = await session.LoadVersioned<StaffMember>(person.Value, ct);
        return found is null ? null : StaffView.Of(found.State, found.Version, standing.Directory, clock.GetUtcNow());
    }

    /// <summary>Every team, by name.</summary>
    public IReadOnlyList<TeamView> Teams() =>
    [
        .. standing.Directory.Teams.Select(team => TeamView.Of(team, standing.Directory))
            .OrderBy(team => team.Name, StringComparer.Ordinal),
    ];

    /// <summary>A team with its version, or null.</summary>
    public async Task<Versioned<TeamView>?> TeamAsync(TeamId team, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.LoadVersioned<Team>(team.Value, ct) is { } found
            ? new(TeamView.Of(found.State, standing.Directory), found.Version)
            : null;
    }
}
