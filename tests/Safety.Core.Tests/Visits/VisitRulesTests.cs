using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Core.Visits.Rules;
using static Safety.Core.Tests.Visits.Trip;

namespace Safety.Core.Tests.Visits;

public sealed class VisitRulesTests
{
    private static readonly DateTimeOffset Long = Two.AddDays(-100);

    private static IReadOnlyList<VisitClause> Objecting(VisitKnowledge known, VisitPlan? plan = null) =>
    [
        .. VisitRules.Look(plan ?? Plan, known, InForce)
            .Where(answer => answer.Objects).Select(answer => answer.Clause),
    ];

    private static VisitKnowledge Worker(Func<WorkerAsSeen, WorkerAsSeen> change) =>
        Calm with { Worker = change(Calm.Worker) };

    private static VisitKnowledge Intake(IntakeHistory? history, int daysAgo = 30, int earlier = 0) => Calm with
    {
        Client = Calm.Client with
        {
            Intake = history is { } found ? new IntakeCheck(found, Two.AddDays(-daysAgo)) : null,
        },
        EarlierVisits = earlier,
    };

    private static VisitKnowledge Incident(Severity severity, int daysAgo, bool withClient = true, bool own = false) =>
        Intake(IntakeHistory.NoneKnown, 1, 1) with
        {
            Incidents = [new KnownIncident(severity, Two.AddDays(-daysAgo), own ? [Ada] : [Bo], withClient)],
        };

    private static VisitKnowledge Declared(int percent, DateTimeOffset from, params CapacityExclusion[] exclusions) =>
        Worker(one => one with
        {
            Declarations = [new CapacitySpan(default, percent, exclusions, from, from.AddDays(9))],
        });

    private static VisitKnowledge Leave(DateTimeOffset from, DateTimeOffset? until) =>
        Worker(one => one with { Leave = new LeaveSpan(from, until) });

    private static VisitKnowledge Limited(LimitKind kind, StaffId? person = null, double hoursLeft = 99) => Calm with
    {
        Limits =
        [
            new LimitAsSeen(
                new(Guid.Empty), Dee, new LimitTerms(kind, Person: person), Bo, Mona, Eight,
                Two.AddHours(hoursLeft), null),
        ],
    };

    public static TheoryData<string, object, VisitClause?> Table => new()
    {
        { "Nothing is known that objects", Calm, null },
        { "A risk of violence", WithRisks(KnownRiskKind.PhysicalViolence), VisitClause.KnownRiskOfClient },
        { "A risk of weapons", WithRisks(KnownRiskKind.Weapon), VisitClause.KnownRiskOfClient },
        { "A risk of threats", WithRisks(KnownRiskKind.Threats), VisitClause.KnownRiskOfClient },
        { "Two shall go", WithRisks(KnownRiskKind.TwoPersonVisit), VisitClause.KnownRiskOfClient },
        { "A dog needs care, not cover", WithRisks(KnownRiskKind.DangerousAnimal), null },
        { "Another person at the address", WithRisks(KnownRiskKind.AssociateRisk), VisitClause.KnownRiskOfHousehold },
        {
            "Somebody under the same roof",
            Calm with { Household = [Calm.Client with { Risks = [KnownRiskKind.Weapon] }] },
            VisitClause.KnownRiskOfHousehold
        },
        { "Severity 3 within a year", Incident(Severity.Serious, 300), VisitClause.SeriousIncident },
        { "Severity 3 with the household", Incident(Severity.Serious, 300, false), VisitClause.SeriousIncident },
        { "Severity 2 within a year", Incident(Severity.Moderate, 300), null },
        { "Severity 5 more than a year ago", Incident(Severity.FatalOrCritical, 366), null },
        { "A first visit, nobody asked", Intake(null), VisitClause.IntakeHistory },
        { "A first visit, not found out", Intake(IntakeHistory.NotFoundOut), VisitClause.IntakeHistory },
        { "A first visit, asked too long ago", Intake(IntakeHistory.NoneKnown, 366), VisitClause.IntakeHistory },
        { "Nobody asked, but it is no first visit", Intake(null, 0, 1), null },
        { "A history was found", Intake(IntakeHistory.ViolenceKnown, 999, 9), VisitClause.IntakeHistory },
        { "No visits alone", Declared(100, Eight, CapacityExclusion.UnescortedVisits), VisitClause.DeclaredCapacity },
        { "No visits alone, later", Declared(100, Four, CapacityExclusion.UnescortedVisits), null },
        { "No weapons, and none are known", Declared(100, Eight, CapacityExclusion.WeaponHistory), null },
        { "Nothing can be carried", Declared(0, Eight), VisitClause.DeclaredCapacity },
        { "Half can be carried", Declared(50, Eight), null },
        { "A student", Worker(one => one with { IsStudent = true }), VisitClause.Tenure },
        { "New here", Worker(one => one with { StartsOn = new DateOnly(2025, 9, 3) }), VisitClause.Tenure },
        { "New until yesterday", Worker(one => one with { StartsOn = new DateOnly(2025, 9, 1) }), null },
        { "No training, no risk", Worker(one => one with { Trainings = [] }), null },
        { "On leave", Leave(Eight, null), VisitClause.PhasedReturn },
        { "Back from a long leave", Leave(Long, Two.AddDays(-13)), VisitClause.PhasedReturn },
        { "Back for two weeks", Leave(Long, Two.AddDays(-14)), null },
        { "Back from a short leave", Leave(Two.AddDays(-8), Two.AddDays(-1)), null },
        { "A leave that lies ahead", Leave(Four, null), null },
        { "Only at the office", Limited(LimitKind.OfficeOnlyNoHomeVisit), VisitClause.LimitsOfClient },
        { "Only at the office until before", Limited(LimitKind.OfficeOnlyNoHomeVisit, null, -1), null },
        { "Two shall go, as was agreed", Limited(LimitKind.TwoWorkersPresent), VisitClause.LimitsOfClient },
        { "Security shall be there", Limited(LimitKind.SecurityPresent), VisitClause.LimitsOfClient },
        { "Never with this worker", Limited(LimitKind.NoContactWithWorker, Ada), VisitClause.LimitsOfClient },
        { "Never with another worker", Limited(LimitKind.NoContactWithWorker, Bo), null },
        { "The service rests", Limited(LimitKind.ServicePaused), VisitClause.LimitsOfClient },
        { "In writing only, for the client", Limited(LimitKind.WrittenOnly), null },
        { "A leave that was called off", Leave(Two.AddDays(-1), Two.AddDays(-2)), null },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Each_clause_objects_where_it_should_and_nowhere_else(string row, object known, VisitClause? objects)
    {
        Assert.NotEmpty(row);
        Assert.Equal(objects is { } one ? [one] : [], Objecting((VisitKnowledge)known));
    }

    [Theory]
    [InlineData(VisitPlaceKind.ClientHome, "It is at the client’s home, and meetings are to be at the office.")]
    [InlineData(VisitPlaceKind.PublicPlace, "It is not at the office, where meetings are to be.")]
    [InlineData(VisitPlaceKind.AgencyPremises, null)]
    public void Meetings_at_the_office_are_kept_at_the_office(VisitPlaceKind place, string? why)
    {
        var answer = VisitRules.Look(
            Plan with { PlaceKind = place }, Limited(LimitKind.OfficeOnlyNoHomeVisit), InForce)[^1];
        Assert.Equal(why is not null, answer.Objects);
        Assert.EndsWith(why ?? "are kept.", answer.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_workers_own_word_is_enough() =>
        Assert.Equal([VisitClause.OwnWord], Objecting(Calm, Plan with { WantsCover = true }));

    [Fact]
    public void A_fresh_incident_keeps_the_worker_from_going_alone_unless_they_wish_to()
    {
        var fresh = Incident(Severity.Serious, 6, own: true);
        Assert.Equal([VisitClause.SeriousIncident, VisitClause.CoolOff], Objecting(fresh));
        Assert.Equal([VisitClause.SeriousIncident], Objecting(fresh, Plan with { OptsIn = true }));
        Assert.Equal([VisitClause.SeriousIncident], Objecting(Incident(Severity.Serious, 7, own: true)));
        Assert.Equal([VisitClause.SeriousIncident], Objecting(Incident(Severity.Serious, 6)));
    }

    [Fact]
    public void Something_that_happened_since_makes_an_intake_check_void() => Assert.Equal(
        [VisitClause.IntakeHistory],
        Objecting(Calm with { Incidents = [new KnownIncident(Severity.Low, Two.AddDays(-1), [], true)] }));

    [Fact]
    public void A_declared_exclusion_meets_what_the_client_is_known_for()
    {
        var declared = Declared(100, Eight, CapacityExclusion.DangerousAnimals, CapacityExclusion.HazardousPremises);
        var dog = declared with { Client = Calm.Client with { Risks = [KnownRiskKind.DangerousAnimal] } };
        Assert.Equal([VisitClause.DeclaredCapacity], Objecting(dog));
    }

    [Theory]
    [InlineData(TrainingKind.DeEscalation)]
    [InlineData(TrainingKind.Breakaway)]
    public void A_risky_visit_needs_both_trainings_in_date(TrainingKind kind)
    {
        var late = Trained(kind) with { ValidUntil = new DateOnly(2026, 3, 1) };
        var other = Calm.Worker.Trainings.Where(held => held.Kind != kind);
        var known = Risky with { Worker = Calm.Worker with { Trainings = [.. other, late] } };
        Assert.Equal([VisitClause.KnownRiskOfClient, VisitClause.TrainingInDate], Objecting(known));
        var held = late with { ValidUntil = new DateOnly(2026, 3, 2) };
        var fresh = known with { Worker = Calm.Worker with { Trainings = [.. other, held] } };
        Assert.Equal([VisitClause.KnownRiskOfClient], Objecting(fresh));
    }

    [Fact]
    public void Every_clause_answers_once_with_a_sentence_whether_it_objects_or_not()
    {
        foreach (var row in Table)
        {
            var answers = VisitRules.Look(Plan, (VisitKnowledge)row.Data.Item2, InForce);
            Assert.Equal(Enum.GetValues<VisitClause>(), answers.Select(answer => answer.Clause));
            Assert.All(answers, answer => Assert.Matches(@"^[A-Z][^_\n]{9,}[^.]\.$", answer.Why));
        }
    }

    [Fact]
    public void What_is_known_of_the_client_weighs_more_than_what_is_known_of_the_worker()
    {
        VisitRiskBand Band(VisitKnowledge known) => VisitRules.BandOf(VisitRules.Look(Plan, known, InForce));
        Assert.Equal(VisitRiskBand.Standard, Band(Calm));
        Assert.Equal(VisitRiskBand.Raised, Band(Worker(one => one with { IsStudent = true })));
        Assert.Equal(VisitRiskBand.High, Band(Risky));
    }
}
