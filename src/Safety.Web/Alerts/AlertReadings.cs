using Marten;
using Safety.Core.Alerts;
using Safety.Core.Audit;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Audit;
using Safety.Web.Door;

namespace Safety.Web.Alerts;

/// <summary>
/// Records that somebody opens an alert, as it is about people: before a word leaves, and when it cannot be recorded,
/// nothing is shown.
/// </summary>
/// <param name="readings">Records who reads.</param>
public sealed class AlertReadings(IReadingRecord readings)
{
    /// <summary>Comes back when it is recorded.</summary>
    internal async Task RecordAsync(
        IQuerySession session, Asker asker, Alert alert, AlertRelation relation, CancellationToken ct)
    {
        var (client, staff) = await AboutAsync(session, asker, alert, ct);
        var purpose = relation == AlertRelation.Reads ? ReadPurpose.Audit : ReadPurpose.AnsweringAlert;
        await readings.RecordAsync(
            asker, new(ReadSubject.Alert, alert.Id, client, staff, ReadPage.Record, purpose), ct);
    }

    /// <summary>Whoever asked not to be named to the manager is not named to them by the record either.</summary>
    private static async Task<(ClientId? Client, StaffId? Staff)> AboutAsync(
        IQuerySession session, Asker asker, Alert alert, CancellationToken ct)
    {
        switch (alert.Subject.Type)
        {
            case AlertSubjectType.Client:
                return (new ClientId(alert.Subject.Id), null);
            case AlertSubjectType.Staff:
                return (null, new StaffId(alert.Subject.Id));
            case AlertSubjectType.Incident when await session.LoadAsync<Incident>(alert.Subject.Id, ct) is { } incident:
                var hides = incident.NotNamedToManager && !asker.Is(StaffRole.SafetyLead);
                return (incident.Report.Client, hides ? null : incident.Person);
            default:
                return (null, null);
        }
    }
}
