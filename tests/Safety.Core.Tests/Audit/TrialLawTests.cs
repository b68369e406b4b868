using System.Collections.Concurrent;
using CsCheck;
using Safety.Core.Alerts;
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

    /// <summary>The kinds of alert that are over when what they wait for is answered.</summary>
    private static readonly AlertKind[] Answered =
    [
        AlertKind.NegativeResponse, AlertKind.LimitReviewDue, AlertKind.MarkerReviewDue, AlertKind.MarkerReviewOverdue,
        AlertKind.TransferUnanswered, AlertKind.ClosureUnanswered, AlertKind.SupervisionOverdue,
        AlertKind.SupportStepOverdue, AlertKind.ReporterSilence, AlertKind.EscortMissing, AlertKind.VisitNotBegun,
    ];

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
            RandomVisit.Play(acts).Select(turn => (turn.Before, turn.Decision, turn.Now)), overFrom: 1);

    [Fact]
    public void All_rooms_of_a_client_told_again_together_find_exactly_what_was_raised() => ForEveryLife(
        ClientLife.Acts, _ => new ClientLife(new LiveAgency(Talk.InForce)), (life, act) => life.Live(act),
        life => (life.Agency, life.Now, ClientLife.World(Talk.InForce), trial => trial.Of(life.Agency.Histories)),
        overFrom: 20,
        AlertKind.DemandEscalating, AlertKind.NegativeResponse, AlertKind.LimitBreached, AlertKind.LimitBreachRepeated,
        AlertKind.LimitReviewDue, AlertKind.MarkerReviewDue, AlertKind.MarkerReviewOverdue,
        AlertKind.TransferUnanswered, AlertKind.ClosureUnanswered, AlertKind.SerialTransfer);

    [Fact]
    public void All_that_happens_to_a_worker_told_again_finds_exactly_what_was_raised() => ForEveryLife(
        WorkerLife.Acts, _ => new WorkerLife(new LiveAgency(Talk.InForce), Talk.InForce), (life, act) => life.Live(act),
        life => (
            life.Agency, life.Now, life.World, trial => trial.OfWorker(life.Agency.Histories, life.Weights)),
        overFrom: 0,
        AlertKind.CaseloadOverCeiling, AlertKind.CapacityExceeded, AlertKind.SupervisionOverdue,
        AlertKind.CumulativeExposure, AlertKind.RetaliationWatch);

    private static void ForEveryLife<TAct, TLife>(
        Gen<TAct[]> acts, Func<TAct[], TLife> begin, Action<TLife, TAct> live,
        Func<TLife, (LiveAgency, DateTimeOffset Now, RetoldWorld World, Func<PolicyTrial, SubjectTrial> Tell)> of,
        int overFrom, params IReadOnlyList<AlertKind> kinds)
    {
        var raised = new ConcurrentDictionary<AlertKind, int>();
        var over = 0;
        Gen.Select(acts, Gen.Int[2, 9], (acts, answers) => (acts, answers)).Sample(random =>
        {
            var life = begin(random.acts);
            for (var at = 0; at < random.acts.Length; at++)
            {
                live(life, random.acts[at]);
                var (agency, now, _, _) = of(life);
                if (at % random.answers == 1) agency.Answer(now.AddSeconds(1), again: at % 2 == 0);
            }

            var (lived, until, world, tell) = of(life);
            foreach (var alert in FindsWhatWasRaised(lived, world, until, tell))
                raised.AddOrUpdate(alert.Raised.Kind, 1, (_, many) => many + 1);
            Interlocked.Add(ref over, Over(lived));
        }, iter: Lives);
        Assert.All(kinds, kind => Assert.True(raised.GetValueOrDefault(kind) > 3, $"{kind} is hardly raised."));
        Assert.True(over >= overFrom, $"Only {over} alerts were over by answers.");
    }

    private static void ForEveryLife<TAct, TState>(
        Gen<TAct[]> lives, TrialStream kind, Guid stream, PolicyInForce policy,
        Func<TAct[], IEnumerable<(TState? Before, Decision Decision, DateTimeOffset Now)>> play,
        int overFrom = 0)
        where TState : class, IFold<TState>
    {
        var raised = 0;
        var over = 0;
        Gen.Select(lives, Gen.Int[2, 9], (acts, answers) => (acts, answers)).Sample(life =>
        {
            var agency = new LiveAgency(policy);
            var turns = play(life.acts).ToList();
            for (var at = 0; at < turns.Count; at++)
            {
                var (before, decision, now) = turns[at];
                agency.Live(kind, stream, before, decision.Events, now);
                // Of two things at one moment nobody can say which came first, so people answer between them.
                if (at % life.answers == 1 && (at + 1 == turns.Count || turns[at + 1].Now > now))
                    agency.Answer(now.AddSeconds(1), again: at % 2 == 0);
            }

            var world = new RetoldWorld(_ => policy, TimeZoneInfo.Utc, (_, _) => Talk.North, (_, _) => null);
            Interlocked.Add(ref raised, FindsWhatWasRaised(
                agency, world, turns[^1].Now, trial => trial.Of(agency.Histories)).Count);
            Interlocked.Add(ref over, Over(agency));
        }, iter: Lives);
        Assert.True(raised > Lives / 10);
        Assert.True(over >= overFrom, $"Only {over} alerts were over by answers.");
    }

    /// <summary>
    /// How many alerts were over by answers. What a rule finds of a matter waits when it is found, and what only says
    /// something of one waits for nothing.
    /// </summary>
    private static int Over(LiveAgency agency)
    {
        foreach (var (finding, waits) in agency.Found)
        {
            bool? should = !finding.JoinsOnly && Answered.Contains(finding.Kind) ? true : null;
            Assert.True(waits == should, $"{finding.Evidence.Rule} {finding.Kind} {waits}");
        }

        return agency.Over.Count;
    }

    private static IReadOnlyList<RealAlert> FindsWhatWasRaised(
        LiveAgency agency, RetoldWorld world, DateTimeOffset until, Func<PolicyTrial, SubjectTrial> tell)
    {
        var (real, alerts) = (agency.Alerts, agency.Alerts.ToLookup(alert => alert.Key));
        var told = tell(
            new PolicyTrial(world, world.Under(world.PolicyAt(until)), key => [.. alerts[key]], until));
        Assert.Equal(
            real.Select(alert => (alert.Key, alert.Raised.RaisedAt)).Order(),
            told.Control.Select(alert => (alert.Key, alert.At)).Order());
        Assert.Equal(told.Control.Select(one => one.At), told.Trial.Select(one => one.At));
        return real;
    }
}
