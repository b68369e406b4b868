using Safety.Core.Staff;
using Safety.Web.Casework;
using Safety.Web.Casework.Outcomes;
using Safety.Web.Door;
using Safety.Web.Layout;
using Safety.Web.Staff.Supervisions;
using Safety.Web.Visits;

namespace Safety.Web.Staff;

/// <summary>
/// Gathers what stands beside what happened to a person, each part by the rights of its own page. They are read as they
/// stand, not from a view that lags.
/// </summary>
/// <param name="cases">Finds cases.</param>
/// <param name="caseloads">Sums them up.</param>
/// <param name="responses">Knows how clients fare.</param>
/// <param name="supervisions">Knows what was held.</param>
/// <param name="visits">Finds visits.</param>
/// <param name="alerts">Finds the alerts that stand there.</param>
/// <param name="time">The agency's clock.</param>
public sealed class PersonParts(
    CasePages cases, CaseloadPages caseloads, ResponsePages responses, SupervisionPages supervisions,
    VisitReader visits, PersonAlerts alerts, AgencyTime time)
{
    /// <summary>How far back visits are counted, in days. Our judgement.</summary>
    private const int VisitDays = 90;

    /// <summary>The view with every part that the one who asks may see.</summary>
    /// <param name="view">What happened to the person.</param>
    /// <param name="lines">The reports that the reader may see.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<StaffSafetyView> CompleteAsync(
        StaffSafetyView view, IReadOnlyList<SafetyLine> lines, Asker asker, CancellationToken ct)
    {
        var found = await cases.OfWorkerAsync(asker, view.Staff, ct);
        var with = found.Select(one => one.Allocation).Where(one => one.IsCarried).Select(one => one.Client).ToList();
        var clients = await responses.ProgressAsync(asker, view.Staff, with, ct);
        var went = await visits.OfWorkerAsync(asker, view.Staff, time.Now.AddDays(-VisitDays), ct);
        return view with
        {
            OpenAlerts = await alerts.OfAsync(asker, view.Staff, lines, went, ct),
            Caseload = await caseloads.OfAsync(asker, view.Staff, ct),
            Visits = VisitsSeen.Of(went, VisitDays),
            Supervision = Of(await supervisions.OfAsync(asker, view.Staff, ct)),
            Requests = [.. Waiting(found)],
            Clients = clients,
            Weeks = [.. Weeks(lines, clients)],
        };
    }

    private IEnumerable<WaitingRequest> Waiting(IEnumerable<FoundCase> found) =>
        from one in found
        where one.Allocation.Waiting is not null
        let request = one.Allocation.Waiting
        orderby request.RequestedAt
        select new WaitingRequest(
            one.Allocation.Allocated, one.Reference, request.Kind, request.RequestedAt,
            (int)(time.Now - request.RequestedAt).TotalHours, request.DueAt, request.SameDay, request.TimesUnanswered);

    private static PersonSupervision? Of(SupervisionView? ledger)
    {
        if (ledger is null) return null;
        var entries = ledger.Entries.Where(one => !one.IsWithdrawn).ToList();
        var held = entries.Where(one => one.LostBy is null).ToList();
        var last = held.MaxBy(one => one.Day);
        return new(
            ledger.Months.Count > 0, ledger.Months,
            ledger.Months.Count(month => month.State == SupervisionMonthState.Late), held.Count,
            entries.Count(one => one.LostBy == SupervisionLostBy.Worker),
            entries.Count(one => one.LostBy is SupervisionLostBy.Supervisor or SupervisionLostBy.Agency),
            last?.Day, last?.SafetyDiscussed == true);
    }

    private IEnumerable<PersonWeek> Weeks(IReadOnlyList<SafetyLine> lines, IReadOnlyList<ClientProgress> clients)
    {
        var days = lines.Select(line => time.DayOf(line.HappenedAt ?? line.ReportedAt)).ToList();
        return ResponseWeek.Of(null, null, time.Today).Select((week, at) => new PersonWeek(
            week.From, days.Count(day => day >= week.From && day < week.From.AddDays(7)),
            clients.Sum(client => client.DemandsByWeek[at])));
    }
}
