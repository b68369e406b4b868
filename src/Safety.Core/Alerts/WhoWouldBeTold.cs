using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>Somebody who would be told.</summary>
/// <param name="Staff">Who.</param>
/// <param name="AtOnce">The channels that would be used at once, in their order.</param>
/// <param name="Then">Those that would follow one that fails.</param>
public sealed record WouldBeTold(
    StaffId Staff, IReadOnlyList<ContactChannel> AtOnce, IReadOnlyList<ContactChannel> Then);

/// <summary>One step as it would be called if nobody answered.</summary>
/// <param name="Step">Which, from 0; past the last one when everybody is told.</param>
/// <param name="IsBroadcast">Whether it is the end of the ladder, at which everybody is told.</param>
/// <param name="CalledAt">When it would be called.</param>
/// <param name="Until">Until when it would have time; the same moment when it is passed at once.</param>
/// <param name="Told">Who would be told.</param>
/// <param name="Passed">Who would be passed over, or told in the app only, and why.</param>
public sealed record WouldBeCalled(
    int Step, bool IsBroadcast, DateTimeOffset CalledAt, DateTimeOffset Until, IReadOnlyList<WouldBeTold> Told,
    IReadOnlyList<Skip> Passed);

/// <summary>
/// "Who would be told then?": an alert that is never stored is raised, and the watch asks it again at each moment at
/// which it would, until everybody is told. The same decisions as live say what happens; there are no others.
/// </summary>
public static class WhoWouldBeTold
{
    /// <summary>Every step in order, as if nobody answered.</summary>
    /// <param name="finding">What would be found.</param>
    /// <param name="directory">Who works here, and who is on call.</param>
    /// <param name="policy">The policy in force at that moment.</param>
    /// <param name="at">The moment.</param>
    public static IReadOnlyList<WouldBeCalled> Of(
        Finding finding, StaffDirectory directory, PolicyInForce policy, DateTimeOffset at)
    {
        var id = RaiseAlert.StreamOf(finding, null);
        var facts = RaiseAlert.Decide(new RaiseAlert(finding), null, directory, policy, at).Events.ToList();
        var alert = facts.Aggregate((Alert?)null, (state, fact) => Alert.Evolve(state, id.Value, fact))!;
        while (alert is { Status: not AlertStatus.Exhausted, NextAt: { } next })
        {
            var later = CheckAlert.Decide(new CheckAlert(id), alert, directory, policy, next).Events;
            if (later.Count == 0) break;
            facts.AddRange(later);
            alert = alert.After(later);
        }

        return Steps(facts);
    }

    private static List<WouldBeCalled> Steps(List<object> facts)
    {
        var steps = new List<WouldBeCalled>();
        foreach (var fact in facts)
        {
            if (Begun(fact) is { } begun) steps.Add(begun);
            else steps[^1] = After(steps[^1], fact);
        }

        // A step that reaches nobody is left at the moment at which the next one is called.
        return
        [
            .. steps.Zip(steps.Skip(1), (one, next) => one with { Until = next.CalledAt }), .. steps.TakeLast(1),
        ];
    }

    private static WouldBeCalled? Begun(object fact) => fact switch
    {
        AlertRaised f => new WouldBeCalled(0, false, f.RaisedAt, f.AnswerBy, [], []),
        AlertEscalated f => new WouldBeCalled(f.Step, false, f.EscalatedAt, f.AnswerBy, [], []),
        AlertExhausted f => new WouldBeCalled(-1, true, f.ExhaustedAt, f.NextBroadcastAt, [], []),
        _ => null,
    };

    private static WouldBeCalled After(WouldBeCalled step, object fact) => fact switch
    {
        DeliveryQueued f => step with { Step = f.Step, Told = With(step.Told, f) },
        DeliverySkipped f => step with
        {
            Step = f.Step,
            Passed = [.. step.Passed, new Skip(f.Role, f.Recipient, f.Reason)],
        },
        _ => step,
    };

    private static IReadOnlyList<WouldBeTold> With(IReadOnlyList<WouldBeTold> told, DeliveryQueued fact)
    {
        var known = told.FirstOrDefault(one => one.Staff == fact.Recipient);
        var now = known is null
            ? new WouldBeTold(fact.Recipient, [fact.Channel], fact.Then)
            : known with { AtOnce = [.. known.AtOnce, fact.Channel], Then = [.. known.Then.Union(fact.Then)] };
        return known is null ? [.. told, now] : [.. told.Select(one => one == known ? now : one)];
    }
}
