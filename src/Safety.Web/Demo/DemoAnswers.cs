using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Language;
using Safety.Web.Alerts;

namespace Safety.Web.Demo;

/// <summary>
/// Who answers an alert, and when: most are answered within their clock, some climb, and a few are answered by nobody
/// until the head of safety makes her round.
/// </summary>
internal sealed class DemoAnswers(DemoTeller teller, DemoPeople people, AlertDesk alerts)
{
    private readonly CancellationToken ct = CancellationToken.None;
    private readonly HashSet<Guid> left = [];

    /// <summary>Begins to listen for alerts.</summary>
    public void Begin() => teller.WhenRaised = Plan;

    /// <summary>Plans rounds, morning and afternoon, that settle what nobody answered.</summary>
    public void PlanRounds(DateTimeOffset from, DateTimeOffset until)
    {
        for (var day = from.Date.AddHours(8); day < until.Date.AddDays(-1); day = day.AddHours(8))
            teller.At(new DateTimeOffset(day, TimeSpan.Zero), Round);
    }

    private void Plan(Guid id, AlertRaised raised)
    {
        if (raised.Kind == AlertKind.AlertExhausted || teller.Happens(2) || Choose(raised) is not { } plan)
        {
            // A drill that nobody answers fails by itself, and leaves nothing to settle.
            if (raised.Kind != AlertKind.Drill) left.Add(id);
            return;
        }

        var at = teller.Now + (raised.AnswerBy - raised.RaisedAt) * plan.Share;
        teller.At(at, () => Acknowledge(id, plan.Who));
        // A drill is over once it is acknowledged.
        if (raised.Kind != AlertKind.Drill)
            teller.At(at + TimeSpan.FromMinutes(teller.Chance.Next(8, 50)), () => Resolve(id, plan.Who));
    }

    // What was answered in its own place is over before anybody comes to it.
    private async Task Acknowledge(Guid alert, StaffId who)
    {
        if (await teller.IsOpen(alert))
            teller.Check(
                await alerts.AcknowledgeAsync(people.Asker(who), new AlertId(alert), null, ct),
                nameof(AcknowledgeAlert));
    }

    private (StaffId Who, double Share)? Choose(AlertRaised raised)
    {
        // Nobody answers a drill late: it is over when its time is.
        var late = teller.Happens(9) && raised.Kind != AlertKind.Drill;
        var share = (late ? 1.1 : 0.1) + (0.7 * teller.Chance.NextDouble());
        var team = raised.Subject.Team is { } known ? people.Teams.ToList().IndexOf(known) : -1;
        var isForLeads = late || team < 0 || KindLadders.Of(raised.Kind) is not null;
        StaffId[] able = isForLeads ? [people.Lead, people.SecondLead] : [people.ManagerOf(team)];
        return able.Except(raised.Concerned).ToList() is { Count: > 0 } free ? (teller.OneOf(free), share) : null;
    }

    private async Task Resolve(Guid alert, StaffId who)
    {
        if (!await teller.IsOpen(alert)) return;
        teller.Check(
            await alerts.ResolveAsync(
                people.Asker(who), new AlertId(alert), new ResolutionForm(
                    teller.OneOf(
                    [
                        AlertDecision.Enforced, AlertDecision.Enforced, AlertDecision.ReviewedContinue,
                        AlertDecision.Precautionary,
                    ]),
                    teller.OneOf(DemoWords.Decided)),
                null, ct),
            nameof(ResolveAlert));
    }

    private async Task Round()
    {
        if (left.Count == 0) return;
        foreach (var alert in await teller.OpenAlerts())
        {
            if (left.Contains(alert.Id) && !alert.Concerned.Contains(people.Lead))
            {
                await Resolve(alert.Id, people.Lead);
                left.Remove(alert.Id);
            }
        }
    }
}
