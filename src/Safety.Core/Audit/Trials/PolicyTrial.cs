using Safety.Core.Alerts.Rules;
using Safety.Core.Incidents;
using Safety.Core.Incidents.Exposures;
using Safety.Core.Language.Retelling;
using Safety.Core.Policy.Retelling;
using Safety.Core.Staff;

namespace Safety.Core.Audit.Trials;

/// <summary>What one subject's history says of a trial.</summary>
/// <param name="Control">The alerts under the numbers that were really in force.</param>
/// <param name="Trial">The alerts under the numbers on trial.</param>
/// <param name="Harm">The serious incident that the subject is, or null.</param>
/// <param name="Weights">How an incident came to weigh on workers, each a <see cref="WeightChanged"/>.</param>
public sealed record SubjectTrial(
    IReadOnlyList<ImaginedAlert> Control, IReadOnlyList<ImaginedAlert> Trial, GraveIncident? Harm,
    IReadOnlyList<TrueFact> Weights);

/// <summary>
/// Tries a policy on the history of one subject: tells it again under the numbers that were in force, which must find
/// what was really raised, and under those on trial. It appends nothing and asks nobody.
/// </summary>
/// <param name="control">The world as it was.</param>
/// <param name="trial">The same world under the numbers on trial.</param>
/// <param name="realOf">The real alerts of a key, in the order in which they were raised.</param>
/// <param name="until">The moment up to which it is told.</param>
public sealed partial class PolicyTrial(
    RetoldWorld control, RetoldWorld trial, Func<string, IReadOnlyList<RealAlert>> realOf, DateTimeOffset until)
{
    /// <summary>Tells the history of a client, a report or a visit twice.</summary>
    /// <param name="streams">The histories of all its streams.</param>
    public SubjectTrial Of(IReadOnlyList<StreamHistory> streams)
    {
        if (streams is not [{ Kind: TrialStream.Incident or TrialStream.Visit } one])
            return new SubjectTrial(
                Tell(control, new ClientTelling(control, streams)), Tell(trial, new ClientTelling(trial, streams)),
                null, []);
        // How an incident weighs on people is what people said of it, under whatever numbers.
        var (told, weights) = (new SingleTelling(control, one), new List<TrueFact>());
        var real = Tell(control, told, fact => weights.AddRange(
            WeightChanged.Of(fact).Select(change => new TrueFact(fact.Id, change, PlaceOf(one, fact)))));
        return new SubjectTrial(real, Tell(trial, new SingleTelling(trial, one)), told.Grave, weights);
    }

    /// <summary>Tells the history of a worker twice.</summary>
    /// <param name="streams">The histories of their streams and of their cases.</param>
    /// <param name="weights">How incidents came to weigh on them, as those were told.</param>
    public SubjectTrial OfWorker(IReadOnlyList<StreamHistory> streams, IReadOnlyList<TrueFact> weights) => new(
        Tell(control, new WorkerTelling(control, streams, weights)),
        Tell(trial, new WorkerTelling(trial, streams, weights)), null, []);

    // The canary tests the service every few minutes; no policy is judged by it.
    private IReadOnlyList<ImaginedAlert> Tell(RetoldWorld world, TrialTelling telling, Action<ToldFact>? also = null)
    {
        var found = new List<FoundAt>();
        telling.Tell(until, (stream, one) =>
        {
            found.AddRange(FoundIn(world, stream, one));
            also?.Invoke(one);
        });
        // The watch looks at one stream after the other; what it finds in them is put in the order of its moments.
        IReadOnlyList<FoundAt> inOrder = telling is SingleTelling ? found : [.. found.OrderBy(one => one.At)];
        return [.. ImaginedAlerts.Of(inOrder, realOf).Where(alert => !Canary.Is(alert.Subject.Team))];
    }

    private static long PlaceOf(StreamHistory one, ToldFact told) =>
        one.Facts.FirstOrDefault(known => known.Id == told.Id)?.Place ?? 0;

    private static IEnumerable<FoundAt> FoundIn(RetoldWorld world, Guid stream, ToldFact one) => SafetyRules
        .FindingsOf(new Sighting(one.Fact, one.Id, stream, one.Before, one.After), world.PolicyAt(one.At))
        .Select(finding => new FoundAt(finding, one.At));
}
