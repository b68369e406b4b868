using System.Collections.Concurrent;
using Safety.Core.Alerts;
using Safety.Core.Audit.Trials;
using Safety.Core.Incidents;
using Safety.Core.Incidents.Exposures;
using Safety.Core.Language;
using Safety.Core.Language.Retelling;
using Safety.Core.Policy;
using Safety.Core.Policy.Retelling;
using Safety.Core.Staff;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Audit.Trials;

/// <summary>Tells the history of every stream again for a trial. It reads, and appends nothing.</summary>
/// <param name="history">Where history is.</param>
/// <param name="standing">Every version of the policy.</param>
/// <param name="time">The agency's clock.</param>
internal sealed class TrialWork(TrialStore history, Standing standing, AgencyTime time) : IDisposable
{
    /// <summary>How many pages are told at once, by all trials of the node together.</summary>
    private const int AtOnce = 2;

    private static readonly Type[] AlertFacts =
    [
        typeof(AlertRaised), typeof(AlertResolved), typeof(AlertReopened), typeof(AlertClassified),
        typeof(DrillAlertEnded),
    ];

    private readonly SemaphoreSlim slots = new(AtOnce, AtOnce);

    /// <summary>Runs a trial to its end.</summary>
    public async Task<TrialOutcome> RunAsync(TrialRun run, CancellationToken ct)
    {
        var (from, until) = (time.BeginOf(run.From), time.BeginOf(run.To.AddDays(1)));
        if (until > time.Now) until = time.Now;
        run.AllFacts = await history.CountAsync(ct);
        var real = await AlertsAsync(ct);
        var ofKey = real.GroupBy(alert => alert.Key).ToDictionary(same => same.Key, same => same.ToList());
        var world = await WorldAsync(ct);
        var trial = new PolicyTrial(
            world, world.Under(new PolicyInForce(0, run.Numbers)), key => ofKey.GetValueOrDefault(key) ?? [], until);
        var told = new Told();
        foreach (var subject in Enum.GetValues<TrialSubject>())
        {
            await Parallel.ForEachAsync(
                history.PagesAsync(subject, ct),
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
                (page, stop) => TellAsync(run, trial, page, told, stop));
        }

        return new TrialComparison(from, until, new Harms(told.Harms)).Of(real, [.. told.Control], [.. told.Trial]);
    }

    /// <inheritdoc/>
    public void Dispose() => slots.Dispose();

    private async ValueTask TellAsync(
        TrialRun run, PolicyTrial trial, TrialPage page, Told told, CancellationToken ct)
    {
        await slots.WaitAsync(ct);
        try
        {
            foreach (var streams in await history.HistoriesAsync(page, ct))
            {
                ct.ThrowIfCancellationRequested();
                TellOne(run, trial, page.Subject, streams, told);
                // A worker's cases are told with their clients.
                run.Tell(streams.Where(one => one.Kind != TrialStream.OwnCase).Sum(one => one.Facts.Count));
            }
        }
        finally
        {
            slots.Release();
        }
    }

    private static void TellOne(
        TrialRun run, PolicyTrial trial, TrialSubject subject, IReadOnlyList<StreamHistory> streams, Told told)
    {
        try
        {
            var one = subject == TrialSubject.Worker
                ? trial.OfWorker(streams, told.WeightsOn(streams.First(one => one.Kind == TrialStream.Staff).Stream))
                : trial.Of(streams);
            foreach (var alert in one.Control) told.Control.Add(alert);
            foreach (var alert in one.Trial) told.Trial.Add(alert);
            if (one.Harm is { } harm) told.Harms.Add(harm);
            told.Weigh(one.Weights);
        }
        catch (InvalidOperationException)
        {
            // What people did cannot follow under these numbers; that is counted and said, and the rest goes on.
            run.SkipOne();
        }
    }

    private async Task<IReadOnlyList<RealAlert>> AlertsAsync(CancellationToken ct)
    {
        var facts = new Dictionary<Guid, List<object>>();
        await foreach (var (stream, fact) in history.FactsAsync(AlertFacts, ct))
        {
            if (fact is AlertRaised raised)
            {
                if (!Canary.Is(raised.Subject.Team)) facts[stream] = [RealAlert.Slim(raised)];
            }
            else if (facts.TryGetValue(stream, out var known))
            {
                known.Add(fact);
            }
        }

        return
        [
            .. facts.Select(pair => RealAlert.Of(new AlertId(pair.Key), pair.Value)).OfType<RealAlert>()
                .OrderBy(alert => alert.Raised.RaisedAt),
        ];
    }

    private async Task<RetoldWorld> WorldAsync(CancellationToken ct)
    {
        var teams = new TeamsThen();
        await foreach (var (_, fact) in history.FactsAsync(TeamsThen.Facts, ct)) teams.Take(fact);
        return new RetoldWorld(
            standing.PolicyAt, time.Zone, (client, at) => teams.Of(client.Value, at),
            (worker, at) => teams.Of(worker.Value, at));
    }

    private sealed record Told
    {
        public ConcurrentBag<ImaginedAlert> Control { get; } = [];

        public ConcurrentBag<ImaginedAlert> Trial { get; } = [];

        public ConcurrentBag<GraveIncident> Harms { get; } = [];

        private Dictionary<Guid, List<TrueFact>> Weights { get; } = [];

        public void Weigh(IReadOnlyList<TrueFact> weights)
        {
            if (weights.Count == 0) return;
            lock (Weights)
            {
                foreach (var weight in weights)
                {
                    var worker = ((WeightChanged)weight.Fact).Worker.Value;
                    if (!Weights.TryGetValue(worker, out var ofWorker)) Weights[worker] = ofWorker = [];
                    ofWorker.Add(weight);
                }
            }
        }

        // Asked only after every incident is told.
        public List<TrueFact> WeightsOn(Guid worker) => Weights.GetValueOrDefault(worker) ?? [];
    }
}
