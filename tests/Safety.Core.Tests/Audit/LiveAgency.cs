using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Audit.Trials;
using Safety.Core.Language;
using Safety.Core.Language.Retelling;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Tests.Audit;

/// <summary>
/// Lives as the service does: every fact passes the rules, what they find is raised or joins the open alert of its key,
/// a matter that is answered ends the alert about it, and people resolve alerts and take some up again. Its history is
/// then what a trial is held against.
/// </summary>
internal sealed class LiveAgency(PolicyInForce policy)
{
    private readonly Dictionary<Guid, (TrialStream Kind, List<TrueFact> Facts)> histories = [];
    private readonly List<(AlertId Id, Alert State, List<object> Facts)> alerts = [];
    private readonly Dictionary<Guid, object> states = [];
    private readonly List<(Finding Finding, DateTimeOffset At)> found = [];
    private readonly List<bool?> waiting = [];
    private int ids;

    /// <summary>What the rules found, and whether it waited right then, for the kinds that can be over by themselves.
    /// </summary>
    public IEnumerable<(Finding Finding, bool? Waits)> Found => found.Select((one, at) => (one.Finding, waiting[at]));

    /// <summary>The alerts that were over because what they were raised for was answered.</summary>
    public List<Alert> Over { get; } = [];

    public IReadOnlyList<StreamHistory> Histories =>
        [.. histories.Select(one => new StreamHistory(one.Value.Kind, one.Key, one.Value.Facts))];

    public IReadOnlyList<RealAlert> Alerts => [.. alerts.Select(one => RealAlert.Of(one.Id, one.Facts)!)];

    /// <summary>One command's facts, at its moment, and the state after them.</summary>
    public T? Live<T>(TrialStream kind, Guid stream, T? before, IReadOnlyList<object> facts, DateTimeOffset now)
        where T : class, IFold<T>
    {
        if (facts.Count > 0 && !histories.ContainsKey(stream)) histories[stream] = (kind, []);
        foreach (var fact in facts)
        {
            var (id, after) = (NextId(), T.Evolve(before, stream, fact));
            histories[stream].Facts.Add(new TrueFact(id, fact, ids));
            states[stream] = after;
            var seen = new Sighting(fact, id, stream, before, after);
            foreach (var finding in SafetyRules.FindingsOf(seen, policy))
            {
                found.Add((finding, now));
                waiting.Add(Matter.Waits(fact, after, policy));
                Raise(finding, now);
            }

            if (MatterAnswered.Of(seen) is { } answered) End(answered, now);
            before = after;
        }

        return before;
    }

    /// <summary>People answer for every open alert, or take up again what was answered last.</summary>
    public void Answer(DateTimeOffset now, bool again)
    {
        for (var at = 0; at < alerts.Count; at++)
        {
            var open = alerts[at].State.Open;
            if (open == again || alerts.Any(one => again && one.State.Open && one.State.Key == alerts[at].State.Key))
                continue;
            Add(at, open
                ? new AlertResolved(AlertDecision.ReviewedContinue, new(Guid.Empty, "", ""), new(Guid.Empty), now)
                : new AlertReopened(new(Guid.Empty, "", ""), new(Guid.Empty), 2, now, now.AddHours(1)));
        }
    }

    /// <summary>
    /// Whoever answers may answer the alert. Of two things at one moment nobody can say which came first, so that what
    /// was found at this very moment is answered later by hand.
    /// </summary>
    private void End(MatterAnswered answered, DateTimeOffset now)
    {
        for (var at = 0; at < alerts.Count; at++)
        {
            var alert = alerts[at].State;
            if (!answered.Keys.Any(key => alert.Key.StartsWith(key, StringComparison.Ordinal))
                || found.Any(one => one.At == now && !one.Finding.JoinsOnly && one.Finding.Key == alert.Key)
                || !Matter.NoneWaits(alert, FactOf, stream => states.GetValueOrDefault(stream), policy))
                continue;
            Over.Add(alert);
            Add(at, new AlertResolved(AlertDecision.ReviewedContinue, new(Guid.Empty, "", ""), new(Guid.Empty), now));
        }
    }

    private object? FactOf(Guid id) =>
        histories.Values.SelectMany(one => one.Facts).FirstOrDefault(fact => fact.Id == id)?.Fact;

    private void Raise(Finding finding, DateTimeOffset now)
    {
        var at = alerts.FindIndex(one => one.State.Open && one.State.Key == finding.Key);
        var open = at < 0 ? null : alerts[at].State;
        var decision = RaiseAlert.Decide(new RaiseAlert(finding), open, StaffDirectory.Empty, policy, now);
        if (open is null && decision.Events.Count > 0)
        {
            alerts.Add((RaiseAlert.StreamOf(finding, null), null!, []));
            at = alerts.Count - 1;
        }

        foreach (var fact in decision.Events) Add(at, fact);
    }

    private void Add(int at, object fact)
    {
        var (id, state, facts) = alerts[at];
        alerts[at] = (id, Alert.Evolve(facts.Count == 0 ? null : state, id.Value, fact), [.. facts, fact]);
    }

    /// <summary>The place in the log of something that is told elsewhere.</summary>
    public long NextPlace() => ++ids;

    private Guid NextId() => new(0x0199eeee, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, (byte)(++ids >> 8), (byte)ids);
}
