using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Audit.Trials;

/// <summary>Which team served a client, and in which a worker was, at any moment of the past.</summary>
internal sealed class TeamsThen
{
    private readonly Dictionary<Guid, List<(DateTimeOffset At, TeamId? Team)>> moves = [];

    /// <summary>The facts that tell it.</summary>
    public static IReadOnlyList<Type> Facts { get; } =
        [typeof(ClientRegistered), typeof(ClientMovedTeam), typeof(StaffMemberJoined), typeof(StaffMemberMovedTeam)];

    /// <summary>Takes one of them.</summary>
    public void Take(object fact)
    {
        var (id, at, team) = fact switch
        {
            ClientRegistered e => (e.Client.Value, e.RegisteredAt, e.Team),
            ClientMovedTeam e => (e.Client.Value, e.MovedAt, e.To),
            StaffMemberJoined e => (e.Staff.Value, e.JoinedAt, e.Team),
            StaffMemberMovedTeam e => (e.Staff.Value, e.MovedAt, e.To),
            _ => throw new InvalidOperationException($"{fact.GetType().Name} tells of no team."),
        };
        if (moves.TryGetValue(id, out var before)) before.Add((at, team));
        else moves[id] = [(at, team)];
    }

    /// <summary>The team of a client or worker at a moment, or null.</summary>
    public TeamId? Of(Guid id, DateTimeOffset at) =>
        moves.TryGetValue(id, out var known) ? known.LastOrDefault(move => move.At <= at).Team : null;
}
