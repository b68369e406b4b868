using Safety.Core.Language;
using Safety.Core.Language.Retelling;
using Safety.Core.Policy.Retelling;

namespace Safety.Core.Incidents.Exposures;

/// <summary>A fact changed how much an incident weighs on a worker.</summary>
/// <param name="Worker">The worker.</param>
/// <param name="Incident">The incident.</param>
/// <param name="Weighs">How it weighs from now on, or null when it does not.</param>
/// <param name="At">When.</param>
public sealed record WeightChanged(StaffId Worker, IncidentId Incident, Exposing? Weighs, DateTimeOffset At)
{
    /// <summary>What a fact of an incident changes, for each worker on whom it weighed or weighs.</summary>
    public static IEnumerable<WeightChanged> Of(ToldFact told)
    {
        if (!Exposing.IsChangedBy(told.Fact) || told.After is not Incident after) return [];
        var now = Exposing.OnWhom(after);
        return now.Concat(told.Before is Incident before ? Exposing.OnWhom(before) : []).Distinct()
            .Select(worker => new WeightChanged(
                worker, new(after.Id), now.Contains(worker) ? Exposing.Of(after, worker) : null, told.At));
    }
}

/// <summary>Tells again what was found of the weight of the same incidents on a worker, by these numbers.</summary>
/// <param name="worker">The worker.</param>
/// <param name="world">The numbers, and what stood beside.</param>
public sealed class RetoldExposure(StaffId worker, RetoldWorld world)
    : RetoldFindings<Exposure>(Exposure.StreamOf(worker))
{
    private readonly Dictionary<IncidentId, Exposing> weighs = [];

    /// <summary>An incident weighs otherwise from now on, and the worker's exposure is looked at.</summary>
    public void Take(WeightChanged change)
    {
        if (change.Weighs is { } one) weighs[change.Incident] = one;
        else weighs.Remove(change.Incident);
        LookAgain(change.At);
    }

    /// <inheritdoc/>
    public override DateTimeOffset MomentOf(object fact) => fact switch
    {
        ExposureFoundHigh e => e.FoundAt,
        ExposureFoundLow e => e.FoundAt,
        ExposureLookPlanned e => e.PlannedAt,
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of an exposure."),
    };

    /// <inheritdoc/>
    protected override IEnumerable<DeadlineChange> DeadlinesOf(object fact) => Exposure.DeadlinesOf(fact);

    /// <inheritdoc/>
    protected override Decision Find(Exposure? state, DateTimeOffset at)
    {
        var numbers = world.NumbersAt(at);
        return CheckExposure.Decide(
            state, ExposureFigure.Of(weighs.Values, numbers, at), worker, world.TeamOfWorker(worker, at),
            (numbers.ExposureConcern, numbers.ExposureWindowDays), at);
    }
}
