using Marten;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>Which clients to list.</summary>
/// <param name="Reference">The beginning of a reference, or null.</param>
/// <param name="Team">Only this team's, or null.</param>
/// <param name="After">The reference at which the page before ended, or null.</param>
/// <param name="Limit">How many at most.</param>
public sealed record ClientQuery(
    string? Reference = null, Guid? Team = null, string? After = null, int Limit = ClientQuery.LimitDefault)
{
    /// <summary>The length of a page when nobody says otherwise.</summary>
    public const int LimitDefault = 50;

    /// <summary>The longest page.</summary>
    public const int LimitMax = 200;
}

/// <summary>A client as somebody may see it.</summary>
/// <param name="Client">The client, with more than they may see.</param>
/// <param name="Version">The version of its stream.</param>
/// <param name="Relation">By which relation they look.</param>
public sealed record FoundClient(Client Client, long Version, ClientRelation Relation);

/// <summary>Finds clients for whoever may see them: the relation stands in the query. It opens no words.</summary>
/// <param name="store">The store.</param>
/// <param name="standing">Who works here.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class ClientReader(IDocumentStore store, Standing standing, TimeProvider clock)
{
    private const string Reference = "(d.data ->> 'reference')";

    /// <summary>The client, if the one who asks may know of it.</summary>
    public async Task<FoundClient?> FindAsync(Asker asker, ClientId id, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        if (await session.LoadVersioned<Client>(id.Value, ct) is not { } found) return null;
        var relation = ClientSight.Of(asker, found.State, standing.Directory, clock.GetUtcNow());
        return relation == ClientRelation.None ? null : new(found.State, found.Version, relation);
    }

    /// <summary>A page of the clients that the one who asks may see, by reference.</summary>
    public async Task<ClientList> ListAsync(Asker asker, ClientQuery query, CancellationToken ct)
    {
        var (where, arguments) = Condition(asker, query);
        await using var session = store.QuerySession();
        var found = await session.AdvancedSql.QueryAsync<Versioned<Client>>(
            $"{VersionedReading.Select<Client>()} where {where} order by {Reference} limit ?",
            ct, [.. arguments, query.Limit + 1]);
        var page = found.Take(query.Limit).Select(one => ClientCard.Of(one.State)).ToList();
        return new(page, found.Count > query.Limit ? page[^1].Reference : null);
    }

    private (string Where, List<object> Arguments) Condition(Asker asker, ClientQuery query)
    {
        var (conditions, arguments) = (new List<string>(), new List<object>());
        void And(string sql, object argument)
        {
            conditions.Add(sql);
            arguments.Add(argument);
        }

        And("d.id <> ?", Canary.Client.Value);
        if (ClientSight.TeamsOf(asker, standing.Directory) is { } teams)
            And("(d.data ->> 'team') = any(?)", teams.Select(team => team.ToString("D")).ToArray());
        if (query.Team is { } only) And("(d.data ->> 'team') = ?", only.ToString("D"));
        if (query.Reference is { Length: > 0 } begin) And($"starts_with({Reference}, ?)", begin);
        if (query.After is { } after) And($"{Reference} > ?", after);
        return (string.Join(" and ", conditions), arguments);
    }
}
