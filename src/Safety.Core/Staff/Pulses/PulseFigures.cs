using Safety.Core.Language;

namespace Safety.Core.Staff.Pulses;

/// <summary>One answer as groups are summed up from it, in memory only.</summary>
/// <param name="Staff">Whose.</param>
/// <param name="Team">Their team then, or null.</param>
/// <param name="Answers">The answers.</param>
public sealed record PulseSeen(StaffId Staff, TeamId? Team, PulseAnswers Answers);

/// <summary>What the pulses of a group come to.</summary>
/// <param name="People">How many people answered.</param>
/// <param name="Answers">How many answers they gave.</param>
/// <param name="WornOut">The mean of worn out, in steps of a half; 1.5 is "or less" and 4.5 "or more".</param>
/// <param name="Safe">The mean of safe at work, in the same way.</param>
/// <param name="Happened">How many things they told of.</param>
/// <param name="Filed">How many of them they said they reported.</param>
public sealed record PulseFigure(int People, int Answers, double WornOut, double Safe, int Happened, int Filed)
{
    /// <summary>The least mean that is told; it stands for any lower one too.</summary>
    public const double Least = 1.5;

    /// <summary>The greatest mean that is told; it stands for any higher one too.</summary>
    public const double Most = 4.5;

    /// <summary>Sums up.</summary>
    /// <param name="some">The answers of the group, at least one.</param>
    public static PulseFigure Of(IReadOnlyCollection<PulseSeen> some) => new(
        some.Select(one => one.Staff).Distinct().Count(), some.Count, Mean(some, one => one.WornOut),
        Mean(some, one => one.Safe), some.Sum(one => one.Answers.Happened), some.Sum(one => one.Answers.Filed));

    // A mean at the very end of a scale would say what each of the group answered.
    private static double Mean(IReadOnlyCollection<PulseSeen> some, Func<PulseAnswers, int> number) => Math.Clamp(
        Math.Round(some.Average(one => number(one.Answers)) * 2, MidpointRounding.AwayFromZero) / 2, Least, Most);
}

/// <summary>
/// The pulses of a time by team and of the whole agency, small groups left out. What is left when the teams that are
/// shown are taken from the agency is a group too: where it is small, the agency is not shown.
/// </summary>
/// <param name="Agency">The whole agency, or null when it may not be shown.</param>
/// <param name="Teams">The teams that may be shown.</param>
public sealed record PulseFigures(PulseFigure? Agency, IReadOnlyDictionary<TeamId, PulseFigure> Teams)
{
    /// <summary>Sums up.</summary>
    /// <param name="all">All answers of the time.</param>
    /// <param name="groupMin">How many people a group that is shown has at least.</param>
    public static PulseFigures Of(IReadOnlyCollection<PulseSeen> all, int groupMin)
    {
        bool IsLarge(IEnumerable<PulseSeen> some) => People(some) >= groupMin;
        var teams = all.Where(one => one.Team is not null).GroupBy(one => one.Team!.Value).Where(IsLarge)
            .ToDictionary(group => group.Key, group => PulseFigure.Of([.. group]));
        var rest = People(all.Where(one => one.Team is not { } team || !teams.ContainsKey(team)));
        return new(IsLarge(all) && (rest == 0 || rest >= groupMin) ? PulseFigure.Of(all) : null, teams);
    }

    private static int People(IEnumerable<PulseSeen> some) => some.Select(one => one.Staff).Distinct().Count();
}
