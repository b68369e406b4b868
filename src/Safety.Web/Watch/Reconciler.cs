using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Alerts;
using Safety.Web.Store;

namespace Safety.Web.Watch;

/// <summary>What the reconciling looks of this node found since it started. All but the moment should stay 0.</summary>
/// <param name="At">When the last look ended (UTC).</param>
/// <param name="AlertsFoundMissing">Alerts that history says were due and that were not there; they are raised.</param>
/// <param name="DeadlinesRepaired">Open alerts without their deadline; it is armed again from their state.</param>
/// <param name="DeadlinesLate">Deadlines that at the last look were late by more than 30 seconds.</param>
public sealed record ReconcilerReport(
    DateTimeOffset At, int AlertsFoundMissing, int DeadlinesRepaired, long DeadlinesLate);

/// <summary>
/// The second leg of the watch, each minute: history says that an alert was due; is there one? An alert is open; is it
/// armed? What is missing is put right through the ordinary path, counted, and logged as the error that it is.
/// </summary>
/// <param name="recent">What history says.</param>
/// <param name="audit">What open alerts need.</param>
/// <param name="dispatcher">Raises.</param>
/// <param name="state">Is told.</param>
/// <param name="clock">The clock that rules.</param>
/// <param name="log">Ids and codes only.</param>
public sealed class Reconciler(
    MissingAlerts recent, OpenAlertAudit audit, Dispatcher dispatcher, WatchState state, EffectiveClock clock,
    ILogger<Reconciler> log) : BackgroundService
{
    /// <summary>How long between two looks.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private int raised;
    private int repaired;

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
            foreach (var finding in await recent.Find(ct))
                await Raise(finding, ct);
            foreach (var alert in await audit.Repair(ct))
            {
                repaired++;
                log.LogError("Alert {Alert} was open and not armed; it is armed again", alert);
            }

            var now = clock.GetUtcNow();
            state.Found(new ReconcilerReport(now, raised, repaired, await audit.Late(now, ct)));
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
        }
#pragma warning disable CA1031 // Whatever went wrong, the next look must come.
        catch (Exception error)
#pragma warning restore CA1031
        {
            state.Failed(error);
            log.LogError("The watch could not reconcile: {Failure}", error.GetType().Name);
        }
    }

    private async Task Raise(Finding finding, CancellationToken ct)
    {
        var answer = await dispatcher.Ask(new RaiseAlert(finding), Actor.TheWatch, ct: ct);
        if (!answer.Changed) return;
        raised++;
        log.LogError(
            "Fact {Event} had no alert although {Rule} asks for one; it is raised now as {Alert}",
            finding.Evidence.EventId, finding.Evidence.Rule, answer.Id);
    }
}
