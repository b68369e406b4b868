using Marten;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Visits;
using Safety.Web.Visits;

namespace Safety.Web.Incidents;

/// <summary>What reports say of earlier incidents, for whoever judges a visit.</summary>
public sealed class KnownIncidents : IKnownIncidents
{
    /// <summary>The most reports that are read for one judgement, the newest. Our judgement.</summary>
    private const int Most = 500;

    private const string Since = $"where {IncidentIndexes.Client} = any(?) and {IncidentIndexes.ReportedAt} >= ?"
        + $" order by {IncidentIndexes.ReportedAt} desc limit ?";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<KnownIncident>> WithAsync(
        IQuerySession session, ClientId client, IReadOnlyCollection<ClientId> household, DateTimeOffset since,
        CancellationToken ct)
    {
        Guid[] clients = [client.Value, .. household.Select(one => one.Value)];
        var found = await session.QueryAsync<Incident>(Since, ct, clients, since, Most);
        return
        [
            .. found.Select(incident => new KnownIncident(
                incident.SeverityForAlerts,
                incident.Report.HappenedAt ?? incident.ReportedAt,
                [.. TargetsOf(incident).Distinct()],
                incident.Client == client)),
        ];
    }

    private static IEnumerable<StaffId> TargetsOf(Incident incident) => incident.Report.Details.People
        .Where(person => person.Role == RoleInIncident.Target)
        .Select(person => person.Staff)
        .Prepend(incident.Person);
}
