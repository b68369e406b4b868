using CsCheck;
using Safety.Core.Audit.Trials;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Policy.Retelling;
using Safety.Core.Tests.Contacts;
using Safety.Core.Tests.Incidents;
using Safety.Core.Tests.Visits;

namespace Safety.Core.Tests.Audit;

/// <summary>
/// Whatever people do and whenever the watch looks: history told again under the numbers that were in force finds
/// exactly the alerts that were raised, at the same moments.
/// </summary>
public sealed class TrialLawTests
{
    private const int Lives = 200;

    [Fact]
    public void A_client_s_contacts_told_again_find_exactly_what_was_raised() =>
        ForEveryLife(RandomTalk.Acts, TrialStream.Contacts, Talk.Ledger, Talk.InForce, acts =>
            RandomTalk.Play(acts).Select(turn => (turn.Before, turn.Decision, turn.Now)));

    [Fact]
    public void A_report_told_again_finds_exactly_what_was_raised() =>
        ForEveryLife(RandomHistory.Acts, TrialStream.Incident, Known.Id, Known.Clocks.Policy, acts =>
            RandomHistory.Play(acts).Select(turn => (turn.Before, turn.Decision, turn.Now)));

    [Fact]
    public void A_visit_told_again_finds_exactly_what_was_raised() =>
        ForEveryLife(RandomVisit.Acts, TrialStream.Visit, Trip.Id.Value, Trip.InForce, acts =>
            RandomVisit.Play(acts).Select(turn => (turn.Before, turn.Decision, turn.Now)));

    private static void ForEveryLife<TAct, TState>(
        Gen<TAct[]> lives, TrialStream kind, Guid stream, PolicyInForce policy,
        Func<TAct[], IEnumerable<(TState? Before, Decision Decision, DateTimeOffset Now)>> play)
        where TState : class, IFold<TState>
    {
        var raised = 0;
        Gen.Select(lives, Gen.Int[2, 9], (acts, answers) => (acts, answers)).Sample(life =>
        {
            var agency = new LiveAgency(stream, policy);
            var turns = play(life.acts).ToList();
            for (var at = 0; at < turns.Count; at++)
            {
                var (before, decision, now) = turns[at];
                agency.Live(before, decision.Events, now);
                // Of two things at one moment nobody can say which came first, so people answer between them.
                if (at % life.answers == 1 && (at + 1 == turns.Count || turns[at + 1].Now > now))
                    agency.Answer(now.AddSeconds(1), again: at % 2 == 0);
            }

            var (real, told) = (agency.Alerts, Told(agency, kind, stream, policy, turns[^1].Now));
            Interlocked.Add(ref raised, real.Count);
            Assert.Equal(
                real.Select(alert => (alert.Key, alert.Raised.RaisedAt)).Order(),
                told.Control.Select(alert => (alert.Key, alert.At)).Order());
            Assert.Equal(told.Control.Select(one => one.At), told.Trial.Select(one => one.At));
        }, iter: Lives);
        Assert.True(raised > Lives / 10);
    }

    private static StreamTrial Told(
        LiveAgency agency, TrialStream kind, Guid stream, PolicyInForce policy, DateTimeOffset until)
    {
        var alerts = agency.Alerts.ToLookup(alert => alert.Key);
        var world = new RetoldWorld(_ => policy, TimeZoneInfo.Utc, (_, _) => Talk.North, (_, _) => null);
        return new PolicyTrial(world, world.Under(policy), key => [.. alerts[key]], until)
            .Of(kind, stream, agency.History);
    }
}
