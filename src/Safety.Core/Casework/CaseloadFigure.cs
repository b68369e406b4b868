using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Casework;

/// <summary>A case that a worker carries.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Client">The client.</param>
/// <param name="Case">What sort of case it is.</param>
/// <param name="Since">Since when.</param>
public sealed record CarriedCase(AllocationId Allocation, ClientId Client, CaseType Case, DateTimeOffset Since)
{
    /// <summary>The case of an allocation that is carried.</summary>
    public static CarriedCase Of(Allocation one) =>
        new(one.Allocated, one.Client, one.Proposal.Case, one.BeganAt ?? one.Proposal.ProposedAt);

    /// <summary>The worker for whom a fact changes what they carry, or what they can; null where it changes neither.
    /// </summary>
    public static StaffId? WorkerOf(object fact) => fact switch
    {
        AllocationAccepted f => f.Worker,
        AllocationImposed f => f.Worker,
        AllocationEnded f => f.Worker,
        CapacityDeclared f => f.Staff,
        CapacityDeclarationEnded f => f.Staff,
        StudentPlacementStarted f => f.Staff,
        StudentPlacementEnded f => f.Staff,
        _ => null,
    };
}

/// <summary>One ceiling with what a worker carries of it.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Ceiling">The ceiling.</param>
/// <param name="Cases">The cases that count for it.</param>
/// <param name="FixedParts">The fixed share that counts for it, in parts.</param>
/// <param name="CarriedParts">The sum, in parts of the scheme's whole.</param>
/// <param name="MostParts">The most for this worker now, in parts.</param>
/// <param name="FullParts">The most for this worker with their whole capacity, in parts.</param>
public sealed record CaseloadLine(
    CaseloadScheme Scheme, CaseloadCeiling Ceiling, IReadOnlyList<CarriedCase> Cases, int FixedParts,
    int CarriedParts, int MostParts, int FullParts)
{
    /// <summary>Whether the worker carries more.</summary>
    public bool IsOver => CarriedParts > MostParts;
}

/// <summary>A worker's caseload, line by line, so that every number leads to the cases behind it.</summary>
/// <param name="Staff">The worker.</param>
/// <param name="Percent">What they declared that they can carry, in percent; 100 when they declared nothing.</param>
/// <param name="IsNovice">Whether they are new or a student.</param>
/// <param name="Lines">Each ceiling of each scheme of which they have a case.</param>
/// <param name="Unknown">Cases whose kind the policy does not know any more; they count nowhere.</param>
/// <param name="NextChangeAt">When time itself changes what they can carry, or null.</param>
public sealed record CaseloadFigure(
    StaffId Staff, int Percent, bool IsNovice, IReadOnlyList<CaseloadLine> Lines, IReadOnlyList<CarriedCase> Unknown,
    DateTimeOffset? NextChangeAt)
{
    /// <summary>Sums up.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="cases">The cases that they carry.</param>
    /// <param name="schemes">The policy's schemes.</param>
    /// <param name="noviceDays">For how many days a worker counts as new.</param>
    /// <param name="now">The moment.</param>
    public static CaseloadFigure Of(
        WorkerAsSeen worker, IReadOnlyList<CarriedCase> cases, IReadOnlyList<CaseloadScheme> schemes, int noviceDays,
        DateTimeOffset now)
    {
        // Several declarations at once: the lowest holds, as nobody asks a person for more than they said.
        var percent = worker.Declarations.Where(span => span.Covers(now)).Select(span => span.Percent)
            .DefaultIfEmpty(100).Min();
        var noviceUntil = new DateTimeOffset(worker.StartsOn.AddDays(noviceDays), default, TimeSpan.Zero);
        var novice = worker.IsStudent || now < noviceUntil;
        var lines = schemes.SelectMany(scheme => LinesOf(scheme, cases, percent, novice)).ToList();
        return new(
            worker.Staff, percent, novice, lines, [.. cases.Where(one => !schemes.Knows(one.Case))],
            worker.Declarations.SelectMany(span => new[] { span.From, span.Until }).Append(noviceUntil)
                .Where(moment => moment > now).Order().Select(moment => (DateTimeOffset?)moment).FirstOrDefault());
    }

    private static IEnumerable<CaseloadLine> LinesOf(
        CaseloadScheme scheme, IReadOnlyList<CarriedCase> cases, int percent, bool novice)
    {
        var ofScheme = cases.Where(one => one.Case.Scheme == scheme.Code && scheme.Find(one.Case.Kind) is not null)
            .ToList();
        if (ofScheme.Count == 0) return [];
        return scheme.Ceilings.Where(ceiling => Holds(ceiling, ofScheme)).Select(ceiling =>
        {
            var counted = ofScheme.Where(one => ceiling.Kinds.Count == 0 || ceiling.Kinds.Contains(one.Case.Kind))
                .ToList();
            var weighs = ceiling.Measure == CaseloadMeasure.Weight;
            var basis = weighs ? scheme.FixedParts : 0;
            var sum = counted.Sum(one => weighs ? scheme.Find(one.Case.Kind)!.Parts : scheme.Whole);
            var full = (novice ? ceiling.MostForNovices : ceiling.Most) * scheme.Whole;
            return new CaseloadLine(scheme, ceiling, counted, basis, basis + sum, full * percent / 100, full);
        });
    }

    private static bool Holds(CaseloadCeiling ceiling, IReadOnlyList<CarriedCase> cases) =>
        ceiling.OnlyWith.Count == 0 || cases.Any(one => ceiling.OnlyWith.Contains(one.Case.Kind));
}
