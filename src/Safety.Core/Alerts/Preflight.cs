using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>A time during which a step of a ladder would tell nobody loudly.</summary>
/// <param name="Step">Which, from 0.</param>
/// <param name="From">The first moment.</param>
/// <param name="Until">The first moment after it, cut to the time that was asked about.</param>
/// <param name="Why">Who would be passed over, or told in the app only, and why.</param>
public sealed record UnreachableStep(
    int Step, DateTimeOffset From, DateTimeOffset Until, IReadOnlyList<Skip> Why);

/// <summary>
/// Looks at a ladder before anything happens: which step would reach nobody loudly, when, and why. Quiet hours do not
/// count: whatever is severe is told in them.
/// </summary>
public static class Preflight
{
    /// <summary>How far ahead a ladder is looked at. Our judgement.</summary>
    public static TimeSpan Ahead { get; } = TimeSpan.FromDays(14);

    /// <summary>Every time at which a step of the team's ladder would reach nobody loudly, in order.</summary>
    /// <param name="directory">Who works here, and who is on call.</param>
    /// <param name="team">The team.</param>
    /// <param name="from">The first moment.</param>
    /// <param name="until">The first moment after it.</param>
    public static IReadOnlyList<UnreachableStep> Of(
        StaffDirectory directory, TeamId team, DateTimeOffset from, DateTimeOffset until)
    {
        var moments = Moments(directory, team, from, until);
        return
        [
            .. directory.LadderOf(team).Steps.SelectMany((step, number) =>
                Unreached(directory, step, number, team, moments)),
        ];
    }

    /// <summary>The moments at which the answer can change, and the end.</summary>
    private static List<DateTimeOffset> Moments(
        StaffDirectory directory, TeamId team, DateTimeOffset from, DateTimeOffset until)
    {
        var turns = directory.OnCallBetween(team, from, until).SelectMany(span => new[] { span.From, span.Until });
        var leaves = directory.Leaves.SelectMany(leave => new[] { leave.From, leave.Until ?? until });
        var inner = turns.Concat(leaves).Where(moment => from < moment && moment < until).Distinct().Order();
        return [from, .. inner, until];
    }

    private static IEnumerable<UnreachableStep> Unreached(
        StaffDirectory directory, LadderStep step, int number, TeamId team, List<DateTimeOffset> moments)
    {
        UnreachableStep? open = null;
        foreach (var (moment, next) in moments.Zip(moments.Skip(1)))
        {
            var call = StepCall.Of(directory, step, team, [], moment, despiteQuiet: true);
            if (open is not null && !call.Loud && open.Why.SequenceEqual(call.Skipped))
            {
                open = open with { Until = next };
                continue;
            }

            if (open is not null) yield return open;
            open = call.Loud ? null : new UnreachableStep(number, moment, next, call.Skipped);
        }

        if (open is not null) yield return open;
    }
}
