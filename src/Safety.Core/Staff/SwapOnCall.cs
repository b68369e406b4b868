using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Records that two people agreed that one is on call instead of the other.</summary>
/// <param name="Team">The team.</param>
/// <param name="GivesUp">Who was to be on call.</param>
/// <param name="TakesOver">Who is on call instead.</param>
/// <param name="From">The first moment; what of it has passed is left as it was.</param>
/// <param name="Until">The first moment after it.</param>
/// <param name="Agreed">Whether the two have agreed on it.</param>
public sealed record SwapOnCall(
    TeamId Team, StaffId GivesUp, StaffId TakesOver, DateTimeOffset From, DateTimeOffset Until, bool Agreed)
{
    /// <summary>Both are the same person.</summary>
    public sealed record WithOneself() : Refusal(
        RefusalKind.Invalid, "Nobody can take over from themselves.", "takes_over");

    /// <summary>One of the two does not work here.</summary>
    public sealed record UnknownPerson() : Refusal(
        RefusalKind.Invalid, "Both people must work here.", "takes_over");

    /// <summary>Somebody else asks.</summary>
    public sealed record NotYours() : Refusal(
        RefusalKind.NotAllowed, "A swap is made by one of the two people, or by the team's manager.");

    /// <summary>The two did not say that they agreed.</summary>
    public sealed record NotAgreed() : Refusal(
        RefusalKind.Invalid, "Say that both have agreed to the swap.", "agreed");

    /// <summary>It is over already.</summary>
    public sealed record InThePast() : Refusal(
        RefusalKind.Invalid, "What has been cannot be swapped: the end must lie ahead.", "until");

    /// <summary>It ends before it begins, lasts too long, or lies too far ahead.</summary>
    public sealed record BadSpan() : Refusal(
        RefusalKind.Invalid, "A swap ends after it begins, within 62 days, and begins within two years.", "until");

    /// <summary>The one who gives up is not on call in that time.</summary>
    public sealed record NotOnCall() : Refusal(
        RefusalKind.Conflict, "The person who gives up is not on call in that time.", "gives_up");

    /// <summary>Too many swaps stand.</summary>
    public sealed record TooManySwaps() : Refusal(
        RefusalKind.Conflict, "Too many swaps lie ahead. Publish a rota that says it anew.");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="team">The team, or null.</param>
    /// <param name="directory">Who works here, who manages the team, and which clocks there are.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        SwapOnCall command, Team? team, StaffDirectory directory, StaffId by, DateTimeOffset now)
    {
        if (team is null) return new NoSuchTeam();
        var from = command.From > now ? command.From : now;
        var known = team.Swaps.Any(one => IsThis(one, command, from));
        if (by != command.GivesUp && by != command.TakesOver && !directory.Manages(by, command.Team, now))
            return new NotYours();
        if (command.GivesUp == command.TakesOver) return new WithOneself();
        if (!directory.WorksHere(command.GivesUp) || !directory.WorksHere(command.TakesOver))
            return new UnknownPerson();
        if (!command.Agreed) return new NotAgreed();
        if (command.Until <= now) return known ? Decision.Nothing : new InThePast();
        if (command.Until <= from || command.Until - from > StaffLimits.SwapMax
            || from - now > StaffLimits.PlanningHorizon)
            return new BadSpan();
        var spans = OnCall.Between(team, from, command.Until, directory.ZoneOf);
        if (!spans.Any(span => span.People.Contains(command.GivesUp)))
            return known ? Decision.Nothing : new NotOnCall();
        var swap = new OnCallSwapped(
            command.Team, command.GivesUp, command.TakesOver, from, command.Until, by, now);
        return Standing(team, swap).Count > StaffLimits.SwapsMax ? new TooManySwaps() : Decision.Of(swap);
    }

    /// <summary>The swaps that can still matter once one more is made: a month back, for the pages.</summary>
    internal static IReadOnlyList<OnCallSwapped> Standing(Team team, OnCallSwapped next) =>
        [.. team.Swaps.Where(one => one.Until > next.SwappedAt - StaffLimits.SwapsKept), next];

    private static bool IsThis(OnCallSwapped one, SwapOnCall command, DateTimeOffset from) =>
        (one.GivesUp, one.TakesOver, one.Until) == (command.GivesUp, command.TakesOver, command.Until)
        && one.From <= from && (one.From >= command.From || one.From == from);
}
