using Safety.Core.Incidents;
using Safety.Core.Incidents.Exposures;
using Safety.Core.Language;
using Safety.Web.Incidents;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Sums up what weighs on a worker.</summary>
internal static class ExposureLedger
{
    /// <summary>
    /// Looks at a worker's exposure within the command at hand, its own facts included. What happened to the worker is
    /// read as it stands; where they were named in a colleague's report, the safety view says so, which may lag some
    /// seconds. Two reports about the same worker wait for each other, so that no sum misses one.
    /// </summary>
    public static async Task<Answer> LookAtExposure(this Ledger ledger, StaffId worker, CancellationToken ct)
    {
        var stream = Exposure.StreamOf(worker);
        await ledger.Hold($"exposure_of:{worker.Value:N}", ct);
        var numbers = ledger.Policy.Numbers;
        var known = new Dictionary<Guid, Exposing>();
        foreach (var line in (await ledger.Session.LoadAsync<StaffSafety>(worker.Value, ct))?.Lines ?? [])
            known[line.Incident.Value] = line.Weighing(worker);
        var since = ledger.Now.AddDays(-numbers.ExposureWindowDays);
        var stored = await ledger.Session.QueryAsync<Incident>(
            $"where {IncidentIndexes.Person} = ? and {IncidentIndexes.ReportedAt} >= ?", ct, worker.Value, since);
        foreach (var incident in stored.Concat(ledger.Seen<Incident>()))
        {
            known.Remove(incident.Id);
            if (Exposing.OnWhom(incident).Contains(worker))
                known[incident.Id] = Exposing.Of(incident, worker);
        }

        var figure = ExposureFigure.Of(known.Values, numbers, ledger.Now);
        var team = ledger.Directory.Find(worker)?.Team;
        return await ledger.Decide<Exposure>(
            stream,
            exposure => CheckExposure.Decide(
                exposure, figure, worker, team, (numbers.ExposureConcern, numbers.ExposureWindowDays), ledger.Now),
            ct);
    }
}
