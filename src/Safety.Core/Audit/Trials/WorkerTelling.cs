using Safety.Core.Casework;
using Safety.Core.Incidents.Exposures;
using Safety.Core.Language;
using Safety.Core.Language.Retelling;
using Safety.Core.Policy.Retelling;
using Safety.Core.Staff;

namespace Safety.Core.Audit.Trials;

/// <summary>
/// Tells again what is found from all that happens to one worker: their supervision, what they carry, what weighs on
/// them, and what goes against them while they are protected.
/// </summary>
internal sealed class WorkerTelling : TrialTelling
{
    private readonly RetoldStaffMember staff;
    private readonly RetoldCaseload caseload;
    private readonly RetoldExposure exposure;

    /// <summary>Makes ready to tell.</summary>
    /// <param name="world">The numbers, and what stood beside.</param>
    /// <param name="streams">The true histories, the worker's own among them.</param>
    /// <param name="weights">How incidents came to weigh on the worker, each with its place in the log.</param>
    public WorkerTelling(RetoldWorld world, IReadOnlyList<StreamHistory> streams, IReadOnlyList<TrueFact> weights)
    {
        var worker = new StaffId(streams.Single(one => one.Kind == TrialStream.Staff).Stream);
        staff = new RetoldStaffMember(worker.Value, new StaffBeside(
            at => world.NumbersAt(at).TermsOfSupervision(),
            at => TimeSpan.FromDays(world.NumbersAt(at).RetaliationWatchDays), world.Zone, SaidByItself(streams)));
        caseload = new RetoldCaseload(worker, new CaseloadBeside(
            () => staff.Seen, at => world.NumbersAt(at).CaseloadSchemes, at => world.NumbersAt(at).NewWorkerDays));
        exposure = new RetoldExposure(worker, world);
        Add(staff, FactsOf(streams, TrialStream.Staff));
        Add(caseload, FactsOf(streams, TrialStream.Caseload));
        Add(exposure, FactsOf(streams, TrialStream.Exposure));
        foreach (var one in streams.Where(one => one.Kind == TrialStream.OwnCase))
            Add(new Prompt(one.Stream, RetoldAllocation.At, (fact, at) => OfCase(one.Stream, fact, at)), one.Facts);
        Add(new Prompt(worker.Value, fact => ((WeightChanged)fact).At, (fact, _) => OfWeight(fact)), weights);
    }

    /// <inheritdoc/>
    protected override void Then(IRetold told, object fact, DateTimeOffset at)
    {
        if (told == staff) caseload.LookAfter(fact, at);
    }

    private void OfCase(Guid allocation, object fact, DateTimeOffset at)
    {
        if (caseload.Take(allocation, fact, at) is not { } against) return;
        staff.WentAgainst(against.Report, AdverseEventKind.Allocation, against.Words, against.By, at);
    }

    private void OfWeight(object fact) => exposure.Take((WeightChanged)fact);

    private static IReadOnlyList<TrueFact> FactsOf(IReadOnlyList<StreamHistory> streams, TrialStream kind) =>
        streams.FirstOrDefault(one => one.Kind == kind)?.Facts ?? [];

    private static HashSet<Guid> SaidByItself(IReadOnlyList<StreamHistory> streams) =>
    [
        .. streams.Where(one => one.Kind == TrialStream.OwnCase).SelectMany(
            one => one.Facts.Select(known => known.Fact).OfType<AllocationImposed>(),
            (one, fact) => AdverseCase.IdOf(fact, one.Stream)),
    ];

    /// <summary>A stream that is not told here, but whose facts ask something of those that are.</summary>
    private sealed class Prompt(
        Guid stream, Func<object, DateTimeOffset> momentOf, Action<object, DateTimeOffset> ask) : IRetold
    {
        public Guid Stream => stream;

        public Action<ToldFact> Hear
        {
            set { }
        }

        public DateTimeOffset MomentOf(object fact) => momentOf(fact);

        public void LookUntil(DateTimeOffset moment)
        {
        }

        public void Tell(IReadOnlyList<TrueFact> history, int index) =>
            ask(history[index].Fact, momentOf(history[index].Fact));
    }
}
