using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Incidents.Views;

/// <summary>A person, as a reader may know them.</summary>
/// <param name="Id">Who, or null when the reader must not learn it, or the machine acted.</param>
/// <param name="Name">The name, or what stands in its place.</param>
public sealed record PersonSeen(StaffId? Id, string Name);

/// <summary>A team.</summary>
/// <param name="Id">Which.</param>
/// <param name="Name">What it is called.</param>
public sealed record TeamSeen(TeamId Id, string Name);

/// <summary>Names people to one reader of one report, and nobody whom that reader must not know.</summary>
internal sealed class Who(Incident incident, IncidentSight sight, StaffDirectory directory)
{
    private static readonly PersonSeen Member = new(null, "a member of the team");
    private static readonly PersonSeen Machine = new(null, "the watch");

    /// <summary>The person, or what stands in their place; the machine when there is none.</summary>
    public PersonSeen Of(StaffId? person)
    {
        if (person is not { } staff) return Machine;
        return sight.HidesReporter && incident.IsReporter(staff)
            ? Member : new(staff, directory.NameOf(staff.Value));
    }

    /// <summary>The person, or null when there is none.</summary>
    public PersonSeen? OrNone(StaffId? person) => person is null ? null : Of(person);

    /// <summary>The team, or null when there is none.</summary>
    public TeamSeen? Team(TeamId? team) => team is { } id ? new(id, directory.NameOf(id.Value)) : null;
}
