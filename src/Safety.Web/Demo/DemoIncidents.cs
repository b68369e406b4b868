using Safety.Core.Clients;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Incidents;
using Safety.Web.Incidents.Forms;

namespace Safety.Web.Demo;

/// <summary>What happens to the people of the invented agency.</summary>
internal sealed class DemoIncidents(
    DemoTeller teller, DemoPeople people, IncidentDesk incidents, DemoFollowUp followUp)
{
    private static readonly IReadOnlyList<(IncidentCategory, Severity?, string)> Weighted =
        [.. DemoWords.Kinds.SelectMany(kind => Enumerable.Repeat((kind.Kind, kind.Said, kind.Told), kind.Weight))];

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

    private async Task Happen(int team)
    {
        var worker = teller.OneOf(people.WorkersOf(team));
        // A few clients make most of the trouble, as they do.
        var ofTeam = people.ClientsOf(team);
        ClientId? client = teller.Happens(8)
            ? null : ofTeam[(int)(ofTeam.Count * Math.Pow(teller.Chance.NextDouble(), 2.2))];
        var (kind, said, told) = teller.OneOf(Weighted);
        var id = teller.NewId();
        var filed = await incidents.ReportAsync(
            people.Asker(worker), id,
            new ReportForm
            {
                Category = kind, Description = told, ClientId = client, ReportedSeverity = said,
                HappenedAt = teller.Now.AddMinutes(-teller.Chance.Next(5, 240)),
                FeltThreatened = teller.Happens(60) ? teller.Chance.Next(2, 10) : null,
                NotNamedToManager = teller.Happens(4),
                Details = new DetailsForm { LocationDetail = teller.OneOf(Enum.GetValues<LocationDetail>()) },
            },
            CancellationToken.None);
        teller.Check(filed.Refusal, nameof(ReportIncident));
        var severity = Max(said ?? Severity.None, IncidentCategories.Floor(kind));
        followUp.Plan(team, id, severity);
        if (client is { } known && severity >= Severity.Serious && teller.Happens(20))
        {
            teller.At(DemoDays.OrMonday(teller.Now.AddDays(1)), () => people.KnownRisk(
                team, known, kind == IncidentCategory.ThreatWeapon ? KnownRiskKind.Weapon : KnownRiskKind.Threats,
                new IncidentId(id)));
        }
    }

    private static Severity Max(Severity one, Severity other) => one > other ? one : other;
}
