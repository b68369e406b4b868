using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>What other rooms may know of an incident: a value, taken from its state at one moment.</summary>
/// <param name="Id">The incident.</param>
/// <param name="Team">The team that it concerns, or null.</param>
/// <param name="Severity">The highest severity that anybody has said: the categories' floors and every rating.</param>
/// <param name="Categories">What kind it is, primarily and besides.</param>
/// <param name="Named">
/// Who is named in it. Who only wrote down what a colleague had told them is not, and may help.
/// </param>
/// <param name="Client">The client whom it is about, or null.</param>
public sealed record IncidentAsSeen(
    Guid Id,
    TeamId? Team,
    Severity Severity,
    IReadOnlyList<IncidentCategory> Categories,
    IReadOnlyList<StaffId> Named,
    ClientId? Client)
{
    /// <summary>Since when silence towards the reporter was found and lasts, or null when it does not.</summary>
    public DateTimeOffset? SilentSince { get; init; }

    /// <summary>The numbers of the steps of support that are neither given nor declined.</summary>
    public IReadOnlyList<int> OwedSupport { get; init; } = [];

    /// <summary>Those of them that were found overdue.</summary>
    public IReadOnlyList<int> LateSupport { get; init; } = [];

    /// <summary>What may be known of a state, or null when it is not that of an incident.</summary>
    public static IncidentAsSeen? Of(object? state) => state is Incident incident
        ? new(incident.Id, incident.Team, incident.SeverityForAlerts, [.. incident.CategoriesForAlerts],
            NamedIn(incident), incident.Client)
        {
            SilentSince = incident.SilencesFound is [.., var found] && incident.LastVisibleAt < found ? found : null,
            OwedSupport = [.. incident.Support.Where(step => step.IsOpen).Select(step => step.Step)],
            LateSupport =
            [
                .. incident.Support.Where(step => step is { IsOpen: true, FoundOverdueAt: not null })
                    .Select(step => step.Step),
            ],
        }
        : null;

    private static List<StaffId> NamedIn(Incident incident) =>
    [
        .. incident.PeopleNamed.Select(person => person.Staff)
            .Prepend(incident.FiledBy)
            .Prepend(incident.Person)
            .Where(incident.Names)
            .Distinct(),
    ];
}
