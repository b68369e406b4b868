using Safety.Core.Audit;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;

namespace Safety.Web.Clients;

/// <summary>By which relation somebody may look at a client; the widest that they have.</summary>
public enum ClientRelation
{
    /// <summary>None: for them there is no such client.</summary>
    None,

    /// <summary>Auditor: sees the course of things, not the words.</summary>
    Auditor,

    /// <summary>Works in the team that serves the client.</summary>
    Worker,

    /// <summary>Manages the team that serves the client.</summary>
    Manager,

    /// <summary>Safety lead.</summary>
    SafetyLead,
}

/// <summary>Who may look at which client, and what they may do.</summary>
public static class ClientSight
{
    /// <summary>The relation of the one who asks to a client.</summary>
    public static ClientRelation Of(Asker asker, Client client, StaffDirectory directory, DateTimeOffset now) =>
        Of(asker, client.Team, directory, now);

    /// <summary>The relation of the one who asks to the clients of a team.</summary>
    public static ClientRelation Of(Asker asker, TeamId? team, StaffDirectory directory, DateTimeOffset now)
    {
        if (Canary.Is(team) && !Canary.Is(asker.Staff)) return ClientRelation.None;
        if (asker.Is(StaffRole.SafetyLead)) return ClientRelation.SafetyLead;
        if (team is { } served && directory.Manages(asker.Staff, served, now)) return ClientRelation.Manager;
        if (team is not null && TeamOf(asker, directory) == team) return ClientRelation.Worker;
        return asker.Is(StaffRole.Auditor) ? ClientRelation.Auditor : ClientRelation.None;
    }

    /// <summary>The teams whose clients the one who asks may see, or null for all.</summary>
    public static IReadOnlyList<Guid>? TeamsOf(Asker asker, StaffDirectory directory)
    {
        if (asker.Is(StaffRole.SafetyLead, StaffRole.Auditor)) return null;
        var managed = directory.ManagedBy(asker.Staff).Select(team => team.Id);
        var own = TeamOf(asker, directory) is { } team ? [team.Value] : Array.Empty<Guid>();
        return [.. managed.Concat(own).Distinct()];
    }

    /// <summary>The team with which somebody works; whoever only keeps the list of people works with none.</summary>
    private static TeamId? TeamOf(Asker asker, StaffDirectory directory) =>
        asker.Is(StaffRole.Administrator) && !asker.Is(StaffRole.Staff, StaffRole.Manager)
            ? null
            : directory.Find(asker.Staff) is { LeftAt: null } member ? member.Team : null;

    /// <summary>Whether they may read the words about the client.</summary>
    public static bool SeesWords(this ClientRelation relation) =>
        relation is ClientRelation.Worker or ClientRelation.Manager or ClientRelation.SafetyLead;

    /// <summary>Whether they may decide about the client's known risks.</summary>
    public static bool Decides(this ClientRelation relation) =>
        relation is ClientRelation.Manager or ClientRelation.SafetyLead;

    /// <summary>For what a page is read by this relation.</summary>
    public static ReadPurpose Purpose(this ClientRelation relation) => relation switch
    {
        ClientRelation.Worker => ReadPurpose.Care,
        ClientRelation.Manager => ReadPurpose.Management,
        ClientRelation.SafetyLead => ReadPurpose.SafetyLead,
        ClientRelation.Auditor => ReadPurpose.Audit,
        ClientRelation.None => throw new InvalidOperationException("Nobody reads what is not there for them."),
    };
}
