using CsCheck;
using Safety.Core.Audit.Trials;
using Safety.Core.Casework;
using Safety.Core.Incidents.Exposures;
using Safety.Core.Language;
using Safety.Core.Language.Retelling;
using Safety.Core.Policy;
using Safety.Core.Policy.Retelling;
using Safety.Core.Staff;
using Safety.Core.Tests.Casework;

namespace Safety.Core.Tests.Audit;

/// <summary>One random act of a worker's life: what, which, a number, and how many hours later.</summary>
internal sealed record WorkerAct(int What, int Which, int Number, int Hours);

/// <summary>
/// Everything that happens to one worker, told through the real decisions as the service does: cases that come, are
/// imposed and go, what they can carry, supervision, incidents that weigh on them, rights that they used, and a watch
/// that may be late.
/// </summary>
internal sealed class WorkerLife(LiveAgency agency, PolicyInForce policy)
{
    private static readonly StaffId Ada = Pair.Ada;
    private static readonly TeamId South = new(new Guid("0199dddd-0000-7000-8000-0000000000e9"));
    private readonly Dictionary<Guid, Allocation> cases = [];
    private readonly Dictionary<IncidentId, Exposing> weighing = [];
    private readonly List<TrueFact> weights = [];
    private readonly List<(DateTimeOffset At, TeamId? Team)> teams = [];
    private StaffMember? staff;
    private Caseload? caseload;
    private Exposure? exposure;

    public static readonly Gen<WorkerAct[]> Acts = Gen.Select(
        Gen.Int[0, 19], Gen.Int[0, 11], Gen.Int[0, 100], Gen.Int[1, 200],
        (what, which, number, hours) => new WorkerAct(what, which, number, hours)).Array[20, 140];

    public LiveAgency Agency => agency;

    public DateTimeOffset Now { get; private set; } = Pair.Nine;

    public IReadOnlyList<TrueFact> Weights => weights;

    public RetoldWorld World => new(
        _ => policy, TimeZoneInfo.Utc, (_, _) => Pair.North,
        (_, at) => teams.LastOrDefault(one => one.At <= at).Team);

    private PolicyNumbers Numbers => policy.Numbers;

    public void Live(WorkerAct act)
    {
        if (staff is null) Begin();
        Now = Now.AddHours(act.Hours);
        switch (act.What)
        {
            case <= 4: Begins(act); break;
            case 5: Ends(Client(act)); break;
            case <= 8: Weighs(act); break;
            case <= 14: OfStaff(act); break;
            default: Watch(); break;
        }
    }

    private void Begin()
    {
        OfStaff(
            new StaffMemberJoined(
                Ada, "Invented", "Invented", "invented@example.org", Pair.North, new DateOnly(2026, 1, 1), null, Now),
            new RoleGranted(Ada, StaffRole.Staff, null, Now));
        teams.Add((Now, Pair.North));
    }

    private static ClientId Client(WorkerAct act) => new(new Guid(act.Which, (short)(act.Number % 3), 0, new byte[8]));

    private void Begins(WorkerAct act)
    {
        var (client, type) = (Client(act), CaseloadLives.Types[act.Number % 4]);
        var id = AllocationId.For(client, Ada);
        Case(id, one => ProposeAllocation.Decide(new(client, Ada, type), one, Pair.Around, Pair.ByBo, Now));
        if (act.What < 4)
        {
            Case(id, one => AcceptAllocation.Decide(new(id), one, Ada, Now));
            return;
        }

        Case(id, one => ContestAllocation.Decide(new(id, Pair.Sealed("n")), one, Ada, Now));
        Case(id, one => ImposeAllocation.Decide(
            new(id, Pair.Sealed("i")), one, Pair.North, Pair.Di, Pair.ByBo, Now));
    }

    private void Ends(ClientId client)
    {
        var id = AllocationId.For(client, Ada);
        Case(id, one => one is null
            ? Decision.Nothing
            : EndAllocation.Decide(new(id, AllocationEndWhy.Closed, null, Pair.Closing), one, Pair.ByBo, Now));
    }

    private void Case(AllocationId allocation, Func<Allocation?, Decision> decide)
    {
        var id = allocation.Value;
        var before = cases.GetValueOrDefault(id);
        foreach (var fact in decide(before).Events)
        {
            cases[id] = agency.Live(TrialStream.OwnCase, id, before, [fact], Now)!;
            Look(fact);
            if (AdverseCase.Of(before, fact, id) is { } one) Against(one);
            before = cases[id];
        }
    }

    private void Against(AdverseCase one)
    {
        if (one.Words is null)
            OfStaff(FindAdverseEvent.Decide(new(Ada, one.Report, AdverseEventKind.Allocation, one.By), staff, Now));
        else if (staff!.Protections.Any(span => span.Covers(Now)))
            OfStaff(ReportAdverseEvent.Decide(
                new(Ada, one.Report, AdverseEventKind.Allocation, one.Words), staff, one.By, Now));
    }

    private void Look(object fact)
    {
        if (CarriedCase.WorkerOf(fact) is not null) Look();
    }

    private void Look()
    {
        var carried = cases.Values.Where(one => one.IsCarried).Select(CarriedCase.Of).ToList();
        if (caseload is null && carried.Count == 0) return;
        var figure = CaseloadFigure.Of(
            WorkerAsSeen.Of(staff)!, carried, Numbers.CaseloadSchemes, Numbers.NewWorkerDays, Now);
        caseload = agency.Live(
            TrialStream.Caseload, Caseload.StreamOf(Ada), caseload,
            CheckCaseload.Decide(caseload, figure, staff!.Team, Now).Events, Now);
    }

    private void Weighs(WorkerAct act)
    {
        var incident = new IncidentId(new Guid(act.Number, 2, 0, new byte[8]));
        var one = act.What == 8 && act.Which < 3
            ? null
            : new Exposing(
                incident, Now.AddDays(-act.Which), (Severity)(act.Which % 6), act.Number % 5 == 0,
                act.Number % 7 == 0, []);
        if (one is null) weighing.Remove(incident);
        else weighing[incident] = one;
        weights.Add(new TrueFact(Guid.Empty, new WeightChanged(Ada, incident, one, Now), agency.NextPlace()));
        LookAtExposure();
    }

    private void LookAtExposure() => exposure = agency.Live(
        TrialStream.Exposure, Exposure.StreamOf(Ada), exposure,
        CheckExposure.Decide(
            exposure, ExposureFigure.Of(weighing.Values, Numbers, Now), Ada, staff!.Team,
            (Numbers.ExposureConcern, Numbers.ExposureWindowDays), Now).Events, Now);

    private void OfStaff(WorkerAct act)
    {
        var id = new Guid(act.Number, 3, 0, new byte[8]);
        var around = new SupervisionAround(
            Pair.Bo, DateOnly.FromDateTime(Now.UtcDateTime), Pair.Agency(), Numbers.TermsOfSupervision());
        switch (act.Which)
        {
            case <= 2:
                OfStaff(RecordSupervision.Decide(
                    new(Ada, id, SupervisionKind.Clinical, around.Today.AddDays(-act.Which), null, act.Number + 20, 1,
                        true, null), staff, around, Now));
                break;
            case <= 4:
                OfStaff(new CapacityDeclared(
                    Ada, new(id), act.Number, [], Now, Now.AddDays(act.Number), null, Now));
                break;
            case 5: OfStaff(new StudentPlacementStarted(Ada, null, Now)); break;
            case 6: OfStaff(new StudentPlacementEnded(Ada, null, Now)); break;
            case <= 8:
                OfStaff(ProtectReporter.Decide(
                    new(Ada), staff, TimeSpan.FromDays(Numbers.RetaliationWatchDays), Now));
                break;
            case 9:
                OfStaff(ReportAdverseEvent.Decide(
                    new(Ada, id, AdverseEventKind.Allocation, Pair.Sealed("w")), staff, Ada, Now));
                break;
            case 10: OfStaff(new LeaveStarted(Ada, Now, Now.AddDays(act.Number), null, Now)); break;
            default:
                var team = staff!.Team == South ? Pair.North : South;
                OfStaff(new StaffMemberMovedTeam(Ada, staff.Team, team, act.Number % 2 == 0 ? null : Pair.Bo, Now));
                teams.Add((Now, team));
                break;
        }
    }

    private void OfStaff(Decision decision) => OfStaff([.. decision.Events]);

    private void OfStaff(params IReadOnlyList<object> facts)
    {
        staff = agency.Live(TrialStream.Staff, Ada.Value, staff, facts, Now);
        foreach (var fact in facts) Look(fact);
    }

    private void Watch()
    {
        OfStaff(CheckSupervision.Decide(
            new(Ada), staff, new(Numbers.TermsOfSupervision(), StaffDirectory.Empty, TimeZoneInfo.Utc), Now));
        if (caseload is not null) Look();
        if (exposure is not null) LookAtExposure();
    }
}
