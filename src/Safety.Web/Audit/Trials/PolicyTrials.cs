using System.Collections.Concurrent;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Web.Door;
using Safety.Web.Layout;
using Safety.Web.Policy;

namespace Safety.Web.Audit.Trials;

/// <summary>The person's own trial runs still.</summary>
public sealed record TrialUnderway() : Refusal(
    RefusalKind.Conflict, "A trial of yours runs still. Wait for it, or end it first.");

/// <summary>As many trials run as the service takes at once.</summary>
public sealed record TooManyTrials() : Refusal(
    RefusalKind.Conflict, "Others try policies right now, and the service takes two at once. Try again soon.");

/// <summary>The span of days is none that can be looked at.</summary>
public sealed record BadTrialSpan() : Refusal(
    RefusalKind.Invalid, "Choose days that are past or today, the first not after the last, at most ten years apart.",
    "from");

/// <summary>A number is not lawful.</summary>
public sealed record UnlawfulTrialNumber(string Code, string Law) : Refusal(RefusalKind.Invalid, Law, Code);

/// <summary>
/// Trials of policies on this node: begun, looked at, ended. A result is kept in memory for a day, or until the node
/// stops; a trial is no fact of the agency, and nothing of it is stored.
/// </summary>
/// <param name="work">Tells history again.</param>
/// <param name="policies">The policy in force.</param>
/// <param name="time">The agency's clock.</param>
/// <param name="lifetime">Ends trials when the node stops.</param>
/// <param name="log">Where failures are told.</param>
internal sealed class PolicyTrials(
    TrialWork work, AgencyPolicies policies, AgencyTime time, IHostApplicationLifetime lifetime,
    ILogger<PolicyTrials> log)
{
    /// <summary>How long a result is kept. Our judgement.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);

    /// <summary>How many trials run at once. Our judgement.</summary>
    private const int RunningMax = 2;

    /// <summary>How many are kept at most; the oldest goes first. Our judgement.</summary>
    private const int KeptMax = 16;

    private const int YearsMax = 10;

    private readonly ConcurrentDictionary<Guid, TrialRun> runs = new();
    private readonly Lock beginning = new();

    /// <summary>The trial, if it is the asker's and still kept.</summary>
    public TrialRun? Find(Asker asker, Guid id) =>
        runs.TryGetValue(id, out var run) && run.Owner == asker.Staff && IsKept(run) ? run : null;

    /// <summary>The asker's newest trial, or null.</summary>
    public TrialRun? Latest(Asker asker) => runs.Values.Where(run => run.Owner == asker.Staff && IsKept(run))
        .MaxBy(run => run.StartedAt);

    /// <summary>Begins a trial, or says why not.</summary>
    public (TrialRun? Run, Refusal? Refusal) Begin(Asker asker, PolicyNumbers numbers, DateOnly from, DateOnly to)
    {
        if (from > to || to > time.Today || from < to.AddYears(-YearsMax)) return (null, new BadTrialSpan());
        if (PolicyTable.All.FirstOrDefault(number => !number.IsLawful(numbers)) is { } wrong)
            return (null, new UnlawfulTrialNumber(wrong.Code, wrong.Law));
        lock (beginning)
        {
            var running = runs.Values.Where(run => run.Stage == TrialStage.Running).ToList();
            if (running.Any(run => run.Owner == asker.Staff)) return (null, new TrialUnderway());
            if (running.Count >= RunningMax) return (null, new TooManyTrials());
            var run = new TrialRun
            {
                Id = Guid.CreateVersion7(time.Now), Owner = asker.Staff, StartedAt = time.Now, From = from, To = to,
                Numbers = numbers, Changes = PolicyChanges.Between(policies.InForce().Numbers, numbers),
            };
            Keep(run);
            // Nobody waits for it: whoever asked looks at how far it has come.
            _ = Task.Run(() => RunAsync(run));
            return (run, null);
        }
    }

    private async Task RunAsync(TrialRun run)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(
            run.Ending.Token, lifetime.ApplicationStopping);
        try
        {
            run.Outcome = await work.RunAsync(run, ending.Token);
            run.Stage = TrialStage.Done;
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            run.Stage = TrialStage.Cancelled;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            log.LogError("The trial {Trial} of a policy failed: {Failure}", run.Id, error.GetType().Name);
            run.Stage = TrialStage.Failed;
        }
    }

    private bool IsKept(TrialRun run) => run.Stage == TrialStage.Running || time.Now - run.StartedAt < KeptFor;

    private void Keep(TrialRun run)
    {
        runs[run.Id] = run;
        var rest = runs.Values.Where(one => one.Stage != TrialStage.Running).OrderByDescending(one => one.StartedAt);
        foreach (var old in rest.Where((one, place) => place >= KeptMax || !IsKept(one)).ToList())
            runs.TryRemove(old.Id, out _);
    }
}
