using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Watch;

/// <summary>
/// Looks at every team's ladder before anything happens: within seconds after anybody or any team changed, on
/// whichever node, and each hour for what only time changes, such as a leave that draws near. It needs no deadline, as
/// it looks at the whole; the team's state decides whether anything is new, so that every node may look.
/// </summary>
/// <param name="standing">People and teams.</param>
/// <param name="dispatcher">Takes commands.</param>
/// <param name="state">Is told.</param>
/// <param name="clock">The clock that rules.</param>
/// <param name="log">Ids and codes only.</param>
public sealed class LadderChecks(
    Standing standing, Dispatcher dispatcher, WatchState state, EffectiveClock clock, ILogger<LadderChecks> log)
    : BackgroundService
{
    /// <summary>How long between two looks whether anything changed. Our judgement.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    /// <summary>After how long it looks although nothing changed but the time. Our judgement.</summary>
    public static readonly TimeSpan Again = TimeSpan.FromHours(1);

    private StaffDirectory? seen;
    private DateTimeOffset seenAt;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            await Look(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>One look. It never throws: a look that failed is told to the state, and the next one comes.</summary>
    public async Task Look(CancellationToken ct)
    {
        try
        {
            await standing.Refresh(ct);
            var (directory, now) = (standing.Directory, clock.GetUtcNow());
            if (ReferenceEquals(directory, seen) && now - seenAt < Again) return;
            foreach (var team in directory.Teams)
                await Check(directory, team, now, ct);
            (seen, seenAt) = (directory, now);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
        }
#pragma warning disable CA1031 // Whatever went wrong, the next look must come.
        catch (Exception error)
#pragma warning restore CA1031
        {
            state.Failed(error);
            log.LogError("The ladders could not be looked at: {Failure}", error.GetType().Name);
        }
    }

    private async Task Check(StaffDirectory directory, Team team, DateTimeOffset now, CancellationToken ct)
    {
        var id = new TeamId(team.Id);
        if (Preflight.Unreached(directory, id, now) is not { } found || found.SequenceEqual(team.Unreached)) return;
        var answer = await dispatcher.Ask(new CheckLadder(id), Actor.TheWatch, ct: ct);
        if (answer.Refusal is { } refusal)
            log.LogError("The ladder of {Team} could not be checked: {Refusal}", team.Id, refusal.GetType().Name);
    }
}
