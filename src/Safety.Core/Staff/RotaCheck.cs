using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Whether a rota says something that can be kept to.</summary>
internal static class RotaCheck
{
    private const int MinutesPerWeek = 7 * 24 * 60;

    /// <summary>The first reason against it, or null.</summary>
    /// <param name="rota">The rota.</param>
    /// <param name="working">Everybody who works here.</param>
    /// <param name="today">The day that the rota's clock shows now.</param>
    public static Refusal? Of(Rota rota, IReadOnlySet<StaffId> working, DateOnly today)
    {
        var (turns, exceptions) = (rota.Turns, rota.Exceptions);
        if (turns.Count is < 1 or > StaffLimits.RotaTurnsMax || exceptions.Count > StaffLimits.RotaExceptionsMax)
            return new PublishRota.BadTurnCount();
        if (!turns.All(turn => Enum.IsDefined(turn.Day) && IsTime(turn.Starts, turn.Lasts))
            || !exceptions.All(one => IsTime(one.Starts, one.Lasts)))
            return new PublishRota.BadTurn();
        if (!turns.All(turn => IsCrew(turn.People))) return new PublishRota.BadPeople();
        if (!exceptions.All(one => IsCrew(one.People))) return new PublishRota.NobodyStandsIn();
        if (!exceptions.All(one => one.Occasion is not { } name || PlainText.IsLine(name, StaffLimits.OccasionMax)))
            return new PublishRota.BadOccasion();
        var people = turns.SelectMany(turn => turn.People).Concat(exceptions.SelectMany(one => one.People));
        if (!people.All(working.Contains)) return new PublishRota.UnknownPerson();
        return Days(rota, today) ?? Overlaps(rota);
    }

    private static Refusal? Days(Rota rota, DateOnly today)
    {
        var far = today.AddDays(StaffLimits.PlanningHorizon.Days);
        if (rota.FromOn < today || rota.FromOn > far) return new PublishRota.BadFirstDay();
        if (rota.LastOn < rota.FromOn || rota.LastOn > today.AddYears(StaffLimits.RotaYearsMax))
            return new PublishRota.BadLastDay();
        return rota.Exceptions.All(one => rota.FromOn <= one.On && one.On <= (rota.LastOn ?? far))
            ? null
            : new PublishRota.ExceptionOutside();
    }

    private static Refusal? Overlaps(Rota rota)
    {
        var turns = rota.Turns.OrderBy(Begins).ToList();
        var next = turns.Skip(1).Select(Begins).Append(Begins(turns[0]) + MinutesPerWeek);
        if (turns.Zip(next).Any(pair => Begins(pair.First) + pair.First.Lasts.TotalMinutes > pair.Second))
            return new PublishRota.OverlappingTurns();
        var exceptions = rota.Exceptions.OrderBy(Begins).ToList();
        return exceptions.Zip(exceptions.Skip(1))
            .Any(pair => Begins(pair.First) + pair.First.Lasts > Begins(pair.Second))
            ? new PublishRota.OverlappingExceptions()
            : null;
    }

    private static double Begins(RotaTurn turn) =>
        (int)turn.Day * 24 * 60 + turn.Starts.ToTimeSpan().TotalMinutes;

    private static DateTime Begins(RotaException one) => one.On.ToDateTime(one.Starts);

    private static bool IsTime(TimeOnly starts, TimeSpan lasts) =>
        starts.Ticks % TimeSpan.TicksPerMinute == 0 && lasts.Ticks % TimeSpan.TicksPerMinute == 0
        && lasts >= StaffLimits.TurnMin && lasts <= StaffLimits.TurnMax;

    private static bool IsCrew(IReadOnlyList<StaffId> people) =>
        people.Count is >= 1 and <= StaffLimits.TurnPeopleMax && people.Distinct().Count() == people.Count;
}
