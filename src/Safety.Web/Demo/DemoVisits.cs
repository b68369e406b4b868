using Marten;
using Safety.Core.Language;
using Safety.Core.Visits;
using Safety.Web.Visits;

namespace Safety.Web.Demo;

/// <summary>
/// Who goes out to whom: most come back in time, some take a second person along or refuse to go alone, and a few are
/// not heard of until somebody asks after them. When the story ends, some are still out.
/// </summary>
internal sealed class DemoVisits(DemoTeller teller, DemoPeople people, VisitDesk desk, IDocumentStore store)
{
    private readonly CancellationToken ct = CancellationToken.None;

    /// <summary>Plans the visits of a year, and those of its last day.</summary>
    public void Plan(int count, DateTimeOffset from, DateTimeOffset until)
    {
        var days = (int)(until - from).TotalDays - 1;
        for (var index = 0; index < count; index++)
        {
            var day = new DateTimeOffset(from.Date, TimeSpan.Zero).AddDays(teller.Chance.Next(days));
            day = DemoDays.OrFriday(day);
            if (day < from) continue;
            PlanOne(day.AddMinutes(teller.Chance.Next(9 * 60, 17 * 60)), isLast: false);
        }

        // On the last day, whichever it is, some are out, one has just left, and others are still to go.
        foreach (var minutes in (int[])[-35, -20, -10, 50, 90, 180, 24 * 60, 26 * 60])
            PlanOne(until.AddMinutes(minutes), isLast: true);
    }

    private void PlanOne(DateTimeOffset starts, bool isLast)
    {
        var team = teller.Chance.Next(people.Teams.Count);
        var ofTeam = people.ClientsOf(team);
        var client = ofTeam[(int)(ofTeam.Count * Math.Pow(teller.Chance.NextDouble(), 1.6))];
        var (worker, minutes) = (teller.OneOf(people.WorkersOf(team)), teller.Chance.Next(8, 13) * 5);
        var id = new VisitId(Guid.CreateVersion7(starts));
        var planned = DemoDays.OrFriday(starts.AddHours(-teller.Chance.Next(7, 30)));
        teller.At(planned, async () =>
        {
            var answer = await desk.PlanAsync(
                people.Asker(worker), id,
                new PlanForm
                {
                    ClientId = client, PlaceKind = VisitPlaceKind.ClientHome, Place = "1 Invented Row, second floor",
                    Purpose = teller.OneOf(Enum.GetValues<VisitPurpose>()), StartsAt = starts,
                    EndsAt = starts.AddMinutes(minutes), PreVisitNote = "The bell does not work; knock twice.",
                },
                ct);
            teller.Check(answer.Refusal, nameof(PlanVisit));
        });
        teller.At(planned.AddHours(1), () => FindCover(id, team, worker, isLast));
        teller.At(starts, () => Leave(id, worker, minutes, isLast));
    }

    /// <summary>What people do where a second person is needed.</summary>
    private async Task FindCover(VisitId id, int team, StaffId worker, bool isLast)
    {
        if (await Find(id) is not { MayGo: false, Status: VisitStatus.Planned }) return;
        var (chance, others) = (teller.Chance.Next(100), people.WorkersOf(team).Except([worker]).ToList());
        if (isLast || chance < 75)
            await teller.Do(new RequestEscort(id, null, null), Actor.Person(worker));
        if (!isLast && chance < 65)
            await teller.Do(new AcceptEscort(id), Actor.Person(teller.OneOf(others)));
        if (isLast || chance < 75) return;
        if (chance < 90)
            await teller.Do(new RefuseSoloVisit(id), Actor.Person(worker));
        else
            await Authorise(id, people.ManagerOf(team));
    }

    private async Task Authorise(VisitId id, StaffId manager) => teller.Check(
        await desk.AuthoriseAsync(
            people.Asker(manager), id,
            new AuthorisationForm
            {
                Control = SubstituteControl.OpenLine, Reason = "Talked through; the line stays open all the time.",
            },
            null, ct),
        nameof(AuthoriseUnescortedVisit));

    /// <summary>Whoever may go goes; the others call it off.</summary>
    private async Task Leave(VisitId id, StaffId worker, int minutes, bool isLast)
    {
        var by = Actor.Person(worker);
        if (!await teller.Tries(new StartVisit(id, VisitChannel.Page), by))
        {
            await teller.Do(new CancelVisit(id, null, VisitChannel.Page), by);
            return;
        }

        var (start, chance) = (teller.Now, teller.Chance.Next(100));
        // What lies behind the end of the story is never told: whoever is out then is watched over by the service.
        if (!isLast && chance == 0) teller.At(start.AddMinutes(12), () => CallForHelp(id, by));
        else if (!isLast && chance < 4) teller.At(start.AddMinutes(minutes + 50), () => End(id, by));
        else PlanReturn(id, by, start, minutes);
    }

    private void PlanReturn(VisitId id, Actor by, DateTimeOffset start, int minutes)
    {
        var every = TimeSpan.FromMinutes(25);
        for (var at = start + every; at < start.AddMinutes(minutes - 5); at += every)
            teller.At(at, () => teller.Do(new CheckIn(id, VisitChannel.Page), by));
        teller.At(start.AddMinutes(minutes - 3), () => End(id, by));
    }

    private async Task CallForHelp(VisitId id, Actor by)
    {
        await teller.Do(new RaiseSos(id, VisitChannel.Page), by);
        teller.At(teller.Now.AddMinutes(20), () => End(id, by));
    }

    private Task End(VisitId id, Actor by) => teller.Do(new EndVisit(id, VisitChannel.Page), by);

    private async Task<Visit?> Find(VisitId id)
    {
        await using var session = store.QuerySession();
        return await session.LoadAsync<Visit>(id.Value, ct);
    }
}
