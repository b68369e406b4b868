using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Core.Visits;

namespace Safety.Bench;

/// <summary>
/// A year of an invented agency as streams of facts, told through the real decisions: visits with check-ins and some
/// that were missed, clients with all that happens around them, reports, workers and their supervision.
/// The share of each is our guess at a council's year.
/// </summary>
/// <param name="seed">The same seed gives the same year.</param>
public sealed class TrialHistory(int seed)
{
    private const int WorkersMany = 200;
    private static readonly SealedText Words = new(Guid.Empty, "", "");
    private static readonly PolicyInForce InForce = PolicyInForce.Default;
    private readonly Random chance = new(seed);

    /// <summary>A year before the moment at which the history ends.</summary>
    public DateTimeOffset Begin { get; } = new DateTimeOffset(DateTime.UtcNow.Date, TimeSpan.Zero).AddDays(-364);

    /// <summary>
    /// Groups of streams without end, each with its facts in order: first the workers, then of ten facts about five of
    /// visits and four around clients.
    /// </summary>
    public IEnumerable<List<(Type State, Guid Stream, object Fact)>> Groups()
    {
        for (var number = 0; number < WorkersMany; number++) yield return Of<StaffMember>(Worker(number), WorkerFacts);
        while (true)
        {
            for (var number = 0; number < 200; number++) yield return Of<Visit>(NewId(), _ => VisitFacts());
            for (var number = 0; number < 32; number++) yield return Of<Incident>(NewId(), _ => IncidentFacts());
            for (var number = 0; number < 2; number++)
                yield return new TrialClient(chance, new(NewId()), (Worker(), Worker()), Begin).Live();
        }
    }

    private static List<(Type State, Guid Stream, object Fact)> Of<T>(Guid stream, Func<Guid, List<object>> tell) =>
        [.. tell(stream).Select(fact => (typeof(T), stream, fact))];

    // A year of supervision, which one month in ten lacks.
    private List<object> WorkerFacts(Guid id)
    {
        var (facts, worker, round) = (new List<object>(), new StaffId(id), new SupervisionRound(
            InForce.Numbers.TermsOfSupervision(), StaffDirectory.Empty, TimeZoneInfo.Utc));
        StaffMember? member = null;
        void Tell(params IReadOnlyList<object> more)
        {
            facts.AddRange(more);
            member = more.Aggregate(member, (before, fact) => StaffMember.Evolve(before, id, fact));
        }

        Tell(
            new StaffMemberJoined(worker, "B", "B", "b@example.org", null, DateOnly.MinValue, null, Begin),
            new RoleGranted(worker, StaffRole.Staff, null, Begin));
        for (var day = 10; day < 360; day += 10)
        {
            var now = Begin.AddDays(day);
            if (day % 30 == 0 && chance.Next(10) > 0)
                Tell(new SupervisionHeld(
                    worker, NewId(), SupervisionKind.Clinical, DateOnly.FromDateTime(now.UtcDateTime), null, 100, 1,
                    true, null, worker, now));
            Tell(CheckSupervision.Decide(new(worker), member, round, now).Events);
        }

        return facts;
    }

    private List<object> VisitFacts()
    {
        var (facts, id, worker) = (new List<object>(), new VisitId(NewId()), Worker());
        var starts = Some().AddHours(8);
        var plan = new VisitPlan(
            VisitPlaceKind.ClientHome, Words, VisitPurpose.Care, starts, starts.AddHours(3), [], false, false, Words);
        Visit? visit = null;
        void Tell(params IReadOnlyList<object> more)
        {
            facts.AddRange(more);
            visit = more.Aggregate(visit, (before, fact) => Visit.Evolve(before, id.Value, fact));
        }

        var caller = new VisitCaller(worker, false);
        Tell(
            new VisitPlanned(worker, new(NewId()), null, plan, "mac", worker, starts.AddHours(-4)),
            new VisitRiskChecked([], VisitRiskBand.Standard, 0, null, starts.AddHours(-4)), Started(plan, worker));
        for (var now = Later(starts); now < plan.EndsAt; now = Later(now))
        {
            Tell(CheckVisit.Decide(new(id), visit, now).Events);
            Tell(CheckIn.Decide(new(id, VisitChannel.Page), visit, caller, false, now.AddSeconds(1)).Events);
        }

        Tell(EndVisit.Decide(new(id, VisitChannel.Page), visit, caller, false, plan.EndsAt).Events);
        return facts;
    }

    private static VisitStarted Started(VisitPlan plan, StaffId worker)
    {
        var times = VisitTimes.Of(InForce, needsCover: false);
        var (check, end) = (plan.StartsAt + times.CheckInEvery, plan.EndsAt + times.OverrunAfter);
        VisitDue[] dues =
        [
            new(VisitDeadline.CheckIn, check.AddMinutes(-5), check, check + times.CheckInGrace),
            new(VisitDeadline.End, plan.EndsAt.AddMinutes(-5), plan.EndsAt, end),
        ];
        return new VisitStarted(false, times, dues, worker, VisitChannel.Page, plan.StartsAt);
    }

    private List<object> IncidentFacts()
    {
        var (id, worker, now) = (NewId(), Worker(), Some().AddHours(10));
        var clocks = new IncidentClocks(InForce, TimeZoneInfo.Utc);
        var report = new ReportContent
        {
            Category = IncidentCategory.VerbalAbuse, Description = Words,
            ReportedSeverity = (Severity)chance.Next(1, 4),
        };
        var facts = new List<object>(ReportIncident.Decide(
            new(id, report, "mac"), null, worker, null, new OrganisationalContext(), clocks, now).Events);
        var state = facts.Aggregate((Incident?)null, (before, fact) => Incident.Evolve(before, id, fact));
        foreach (var hours in new[] { 9, 25, 73, 200 })
        {
            foreach (var fact in CheckIncident.Decide(new(id), state, now.AddHours(hours)).Events)
            {
                facts.Add(fact);
                state = Incident.Evolve(state, id, fact);
            }
        }

        return facts;
    }

    private DateTimeOffset Later(DateTimeOffset now) => now.AddMinutes(chance.Next(40, 85));

    private DateTimeOffset Some() => Begin.AddDays(chance.Next(350));

    private StaffId Worker() => new(Worker(chance.Next(WorkersMany)));

    private static Guid Worker(int number) => new(number, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);

    private Guid NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        chance.NextBytes(bytes);
        return new Guid(bytes);
    }
}
