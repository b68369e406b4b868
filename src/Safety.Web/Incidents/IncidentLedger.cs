using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Incidents;

/// <summary>
/// What the handlers of this room share: who asks, which clocks run, and who may know that there is a report.
/// </summary>
internal static class IncidentLedger
{
    /// <summary>The clocks that run at this moment.</summary>
    public static IncidentClocks Clocks(this Ledger ledger) => new(ledger.Policy, ledger.Zone);

    /// <summary>Decides on a report that is there. To whoever may not see it, it is not there.</summary>
    public static Task<Answer> OnIncident(
        this Ledger ledger, Guid id, Func<Incident?, Caller, IncidentClocks, Decision> decide, CancellationToken ct)
    {
        var by = ledger.Person;
        return ledger.Decide<Incident>(
            id,
            incident =>
            {
                if (incident is null || !IncidentSight.Of(incident, by, ledger.Directory, ledger.Now).IsInScope)
                    return new NoSuchIncident();
                var handles = IncidentSight.IsHandler(incident, by, ledger.Directory, ledger.Now);
                return decide(incident, new Caller(by, handles), ledger.Clocks());
            },
            ct);
    }

    /// <summary>
    /// Decides on a report that is filed now. The context is only asked for when the id is still free.
    /// </summary>
    public static async Task<Answer> File(
        this Ledger ledger, Guid id, FilingContext filing, StaffId person, ClientId? client,
        Func<Incident?, TeamId?, OrganisationalContext, Decision> decide, CancellationToken ct)
    {
        var isFree = await ledger.State<Incident>(id, ct) is null;
        var known = isFree ? await filing.Capture(ledger, person, client, ct) : Captured.Nothing;
        return await ledger.Decide<Incident>(
            id, incident => known.Refusal ?? decide(incident, known.Team, known.Context), ct);
    }
}
