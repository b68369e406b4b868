using Marten;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Alerts;
using Safety.Web.Door;
using Safety.Web.Store;
using Safety.Web.Visits;

namespace Safety.Web.Staff;

/// <summary>
/// The open alerts of a person's page: those about what happened to them, as the reader sees those reports; and those
/// about them and their visits, as the reader sees alerts. The person sees what is said about what they are owed, and
/// never an alarm of a visit: at their side may stand the one whom they fear.
/// </summary>
/// <param name="store">Where alerts are.</param>
/// <param name="standing">Who works here.</param>
public sealed class PersonAlerts(IDocumentStore store, Standing standing)
{
    /// <summary>The open alerts, the worst first.</summary>
    /// <param name="asker">Who asks.</param>
    /// <param name="person">Whose page it is.</param>
    /// <param name="lines">The reports that the reader may see.</param>
    /// <param name="went">The person's visits that the reader may see.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<PersonAlert>> OfAsync(
        Asker asker, StaffId person, IReadOnlyList<SafetyLine> lines, IReadOnlyList<FoundVisit> went,
        CancellationToken ct)
    {
        var sight = AlertSight.Of(asker, standing.Directory);
        var itself = asker.Staff == person;
        await using var session = store.QuerySession();
        var reported = lines.SelectMany(line => line.Alerts, (line, alert) => (line.Incident, alert.Alert))
            .DistinctBy(one => one.Alert).ToDictionary(one => one.Alert.Value, one => one.Incident);
        Guid[] about = [person.Value, .. itself ? [] : went.Select(one => one.Visit.Id)];
        var found = (await session.LoadManyAsync<Alert>(ct, reported.Keys))
            .Concat(await session.Query<Alert>()
                .Where(alert => alert.Open && alert.Subject.Id.IsOneOf(about)).ToListAsync(ct));
        return
        [
            .. from alert in found
               where alert.Open
               let mayOpen = sight.To(alert) != AlertRelation.None
               let isReported = reported.ContainsKey(alert.Id)
               where isReported || mayOpen || (itself && IsOwedToThem(alert.Kind))
               orderby alert.Severity descending, alert.RaisedAt
               select new PersonAlert(
                   new(alert.Id), alert.Kind, alert.Severity, alert.Status, alert.RaisedAt,
                   isReported ? reported[alert.Id] : null, mayOpen),
        ];
    }

    private static bool IsOwedToThem(AlertKind kind) => kind is AlertKind.CaseloadOverCeiling
        or AlertKind.CapacityExceeded or AlertKind.SupervisionOverdue or AlertKind.RetaliationWatch
        or AlertKind.CumulativeExposure;
}
