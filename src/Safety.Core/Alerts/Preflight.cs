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

    /// <summary>
    /// How far ahead the watch looks at each ladder. Our judgement: a week, as rotas repeat by the week, so that a gap
    /// that comes again and again is found once.
    /// </summary>
    public static TimeSpan Watched { get; } = TimeSpan.FromDays(7);

    /// <summary>
    /// The steps of the team's ladder that would at some time within <see cref="Watched"/> reach nobody loudly, from 0,
    /// in order. Null when that cannot be judged: the team is being set up, or is the canary's, whose ladder nobody
    /// climbs; or the agency has set up no channel but the app, so that every step of every ladder would be found.
    /// </summary>
    /// <param name="directory">Who works here, and who is on call.</param>
    /// <param name="team">The team.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlyList<int>? Unreached(StaffDirectory directory, TeamId team, DateTimeOffset now) =>
        directory.HasLoudChannel && directory.IsSetUp(team) && !Canary.Is(team)
            ? [.. Of(directory, team, now, now + Watched).Select(one => one.Step).Distinct()]
            : null;

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
        var onCall = directory.OnCallBetween(team, from, until);
        var turns = onCall.SelectMany(span => new[] { span.From, span.Until });
        var leaves = directory.LadderOf(team).Steps.SelectMany(step => step.Targets)
            .SelectMany(target => Meant(directory, target, team, onCall)).Distinct()
            .Select(directory.LeaveOf).OfType<LeaveSpan>()
            .SelectMany(leave => new[] { leave.From, leave.Until ?? until });
        var inner = turns.Concat(leaves).Where(moment => from < moment && moment < until).Distinct().Order();
        return [from, .. inner, until];
    }

    /// <summary>Everybody whose leave can change whom a target reaches.</summary>
    private static IEnumerable<StaffId> Meant(
        StaffDirectory directory, LadderTarget target, TeamId team, IReadOnlyList<OnCallSpan> onCall) =>
        target.Role switch
        {
            LadderRole.TeamManager => directory.ManagerOf(team) is { } manager ? [manager] : [],
            LadderRole.SafetyLead => directory.WhoHold(StaffRole.SafetyLead),
            LadderRole.EveryManager => directory.WhoHold(StaffRole.Manager),
            LadderRole.Person => target.Person is { } person ? [person] : [],
            LadderRole.OnCall => onCall.SelectMany(span => span.People),
        };

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
