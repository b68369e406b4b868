using Safety.Core.Alerts;
using Safety.Core.Clients;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Alerts;
using Safety.Web.Incidents;
using Safety.Web.Incidents.Forms;

namespace Safety.Web.Demo;

/// <summary>What happens to the people of the invented agency, and what becomes of each report.</summary>
internal sealed class DemoIncidents(
    DemoTeller teller, DemoPeople people, IncidentDesk incidents, AlertDesk alerts)
{
    private readonly CancellationToken ct = CancellationToken.None;

    /// <summary>Plans the incidents of a year.</summary>
    public void Plan(int count, DateTimeOffset from, DateTimeOffset until)
    {
        for (var index = 0; index < count; index++)
        {
            var day = from.Date.AddDays(teller.Chance.Next((int)(until - from).TotalDays));
            var at = new DateTimeOffset(day, TimeSpan.Zero).AddMinutes(teller.Chance.Next(8 * 60, 19 * 60));
            var team = teller.Chance.Next(people.Teams.Count);
            if (at < until)
                teller.At(at, () => Happen(team));
        }
    }

    private T OneOf<T>(IReadOnlyList<T> many) => many[teller.Chance.Next(many.Count)];

    private bool Now(int percent) => teller.Chance.Next(100) < percent;

    private async Task Happen(int team)
    {
        var worker = OneOf(people.WorkersOf(team));
        // A few clients make most of the trouble, as they do.
        var ofTeam = people.ClientsOf(team);
        ClientId? client = Now(8) ? null : ofTeam[(int)(ofTeam.Count * Math.Pow(teller.Chance.NextDouble(), 2.2))];
        var (kind, _, said, told) = OneOf(Weighted);
        var id = teller.NewId();
        var filed = await incidents.ReportAsync(
            people.Asker(worker), id,
            new ReportForm
            {
                Category = kind, Description = told, ClientId = client, ReportedSeverity = said,
                HappenedAt = teller.Now.AddMinutes(-teller.Chance.Next(5, 240)),
                FeltThreatened = Now(60) ? teller.Chance.Next(2, 10) : null, NotNamedToManager = Now(4),
                Details = new DetailsForm { LocationDetail = OneOf(Enum.GetValues<LocationDetail>()) },
            },
            ct);
        teller.Check(new(filed.Refusal, id, 0, true), nameof(ReportIncident));
        await teller.Deliver(ct);
        var severity = Max(said ?? Severity.None, IncidentCategories.Floor(kind));
        if (severity >= Severity.Serious || kind == IncidentCategory.HomicidalIdeationDisclosed)
            PlanAnswer(team, id, severity);
        PlanFollowUp(team, id, severity);
        if (client is { } known && severity >= Severity.Serious && Now(20))
        {
            teller.At(teller.Now.AddDays(1), () => people.KnownRisk(
                team, known, kind == IncidentCategory.ThreatWeapon ? KnownRiskKind.Weapon : KnownRiskKind.Threats,
                new IncidentId(id)));
        }
    }

    private static IReadOnlyList<(IncidentCategory, int, Severity?, string)> Weighted { get; } =
        [.. DemoWords.Kinds.SelectMany(kind => Enumerable.Repeat(kind, kind.Weight))];

    private static Severity Max(Severity one, Severity other) => one > other ? one : other;

    /// <summary>Most alerts are answered within their clock; some climb, and a few are answered by nobody in time.</summary>
    private void PlanAnswer(int team, Guid incident, Severity severity)
    {
        var clock = severity == Severity.Severe ? 5 : 30;
        var late = Now(12);
        var after = TimeSpan.FromSeconds(late ? clock * teller.Chance.Next(70, 260) : clock * teller.Chance.Next(6, 54));
        var who = late ? OneOf([people.Lead, people.SecondLead]) : people.ManagerOf(team);
        teller.At(teller.Now + after, () => Acknowledge(incident, who));
        teller.At(teller.Now + after + TimeSpan.FromMinutes(teller.Chance.Next(8, 50)), () => Resolve(incident, who));
    }

    private async Task Acknowledge(Guid incident, StaffId who)
    {
        foreach (var alert in await OpenAbout(incident))
            await alerts.AcknowledgeAsync(people.Asker(who), new AlertId(alert.Id), null, ct);
    }

    private async Task Resolve(Guid incident, StaffId who)
    {
        foreach (var alert in await OpenAbout(incident))
            await Resolve(alert, who);
    }

    private async Task Resolve(Alert alert, StaffId who)
    {
        var decision = OneOf(
            [AlertDecision.Enforced, AlertDecision.Enforced, AlertDecision.ReviewedContinue, AlertDecision.Precautionary]);
        teller.Check(
            await alerts.ResolveAsync(
                people.Asker(who), new AlertId(alert.Id), new ResolutionForm(decision, OneOf(DemoWords.Decided)), null, ct),
            nameof(ResolveAlert));
    }

    private async Task<IEnumerable<Alert>> OpenAbout(Guid incident) =>
        (await teller.OpenAlerts()).Where(alert => alert.Subject.Id == incident);

    /// <summary>Twice a day each manager, or else the head of safety, settles what is still open.</summary>
    public void PlanRounds(DateTimeOffset from, DateTimeOffset until)
    {
        for (var day = from.Date; day < until.Date.AddDays(-1); day = day.AddDays(1))
        {
            foreach (var hour in new[] { 10, 16 })
                teller.At(new DateTimeOffset(day, TimeSpan.Zero).AddHours(hour), Round);
        }
    }

    private async Task Round()
    {
        foreach (var alert in await teller.OpenAlerts())
        {
            var team = people.Teams.ToList().IndexOf(alert.Subject.Team ?? default);
            var manager = team < 0 ? people.Lead : people.ManagerOf(team);
            var who = alert.Kind == AlertKind.AlertExhausted || Now(10) ? people.Lead : manager;
            if (!alert.Concerned.Contains(who) && Now(85))
                await Resolve(alert, who);
        }
    }

    private void PlanFollowUp(int team, Guid id, Severity severity)
    {
        var manager = people.Asker(people.ManagerOf(team));
        if (Now(6))
            return;
        teller.At(After(2, 40), () => Ask(incidents.AssessAsync(
            manager, id,
            new AssessmentForm { AssessedSeverity = Max(severity, Severity.Low), Reason = "Read and talked through." },
            null, ct)));
        if (severity >= Severity.Moderate)
            PlanSupport(manager, id);
        teller.At(After(20, 66), () => Ask(incidents.InformAsync(
            manager, id, new InformationForm { Id = teller.NewId(), Message = OneOf(DemoWords.ToReporter) }, null, ct)));
        teller.At(After(24 * 43, 24 * 55), () => Close(manager, id));
    }

    /// <summary>The five steps that the policy owes, most of them in time.</summary>
    private void PlanSupport(Door.Asker manager, Guid id)
    {
        foreach (var (step, hours) in new[] { (0, 8), (1, 24), (2, 72), (3, 14 * 24), (4, 42 * 24) })
        {
            var at = teller.Now.AddHours(hours * (Now(4) ? 1.3 : 0.2 + (0.7 * teller.Chance.NextDouble())));
            teller.At(at, () => Now(15) && step > 1
                ? Ask(incidents.OfferStepAsync(manager, id, step, null, ct), then: () => Give(manager, id, step))
                : Give(manager, id, step));
        }
    }

    private Task Give(Door.Asker manager, Guid id, int step) => Ask(incidents.GiveStepAsync(manager, id, step, null, ct));

    private Task Close(Door.Asker manager, Guid id) => Ask(incidents.CloseAsync(
        manager, id,
        new ClosureForm
        {
            Reason = OneOf([CloseReason.ActionTaken, CloseReason.RecordedForLearning]),
            NotInvestigated = NotInvestigatedReason.FactsClear,
        },
        null, ct));

    private DateTimeOffset After(int hoursFrom, int hoursTo) =>
        teller.Now.AddMinutes(teller.Chance.Next(hoursFrom * 60, hoursTo * 60));

    private async Task Ask(Task<Store.Answer> asked, Func<Task>? then = null)
    {
        teller.Check(await asked, "an act on an incident");
        if (then is not null)
            await then();
    }
}
