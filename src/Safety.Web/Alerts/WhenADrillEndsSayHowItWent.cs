using Safety.Core.Alerts;
using Safety.Core.Staff;
using Safety.Web.Staff.Drills;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>What settles the alert of a drill settles the drill, in the same commit.</summary>
public sealed class WhenADrillEndsSayHowItWent : IReaction
{
    /// <inheritdoc/>
    public async ValueTask React(Ledger ledger, Happened happened, CancellationToken ct)
    {
        foreach (var step in happened.Steps)
        {
            if (step.After is not Alert after
                || DrillVerdict.Of(step.Before as Alert, step.Event.Data, after) is not { } went)
                continue;
            var end = new EndDrill(went.Team, went.Failure, went.Called, went.AnsweredBy);
            var answer = await ledger.Decide<Team>(
                end.Team.Value, team => EndDrill.Decide(end, team, ledger.DrillTimes(), ledger.Now), ct);
            if (answer.Refusal is { } refusal)
                throw new InvalidOperationException($"A drill could not be ended: {refusal.GetType().Name}.");
        }
    }
}
