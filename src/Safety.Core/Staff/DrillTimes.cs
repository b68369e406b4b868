using System.Buffers.Binary;
using System.Globalization;
using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>
/// When the drills of a team are held: once in a month, on a weekday between nine and four, at a minute that follows
/// from the team and the month alone. So it needs no dice, is the same on every node, and nobody is told it before.
/// </summary>
/// <param name="Zone">The zone of the agency's clock.</param>
/// <param name="EveryMonths">The months between two drills; 0 when the agency holds none by the clock.</param>
public sealed record DrillTimes(TimeZoneInfo Zone, int EveryMonths)
{
    private const int OpensHour = 9;
    private const int OpenMinutes = 7 * 60;
    private static readonly Guid Space = new("6b3f9c1e-0f5d-5a55-9a3e-2f6f0a7d1c05");

    /// <summary>How long after a team got its first manager the first drill is planned. Our judgement.</summary>
    public static TimeSpan FirstLookAfter { get; } = TimeSpan.FromDays(1);

    /// <summary>A drill that could not begin within this time of its moment is put off. Our judgement.</summary>
    public static TimeSpan LateMax { get; } = TimeSpan.FromHours(1);

    /// <summary>The longest that a drill may last: the longest time that a step of a ladder can have.</summary>
    public static TimeSpan LastsMax { get; } = TimeSpan.FromHours(24);

    /// <summary>The moment of the next drill: so many months after the month of the moment.</summary>
    /// <param name="team">The team.</param>
    /// <param name="moment">Usually now.</param>
    public DateTimeOffset Next(TeamId team, DateTimeOffset moment)
    {
        var today = TimeZoneInfo.ConvertTime(moment, Zone);
        return In(team, new DateOnly(today.Year, today.Month, 1).AddMonths(Math.Max(1, EveryMonths)));
    }

    private DateTimeOffset In(TeamId team, DateOnly month)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{team.Value:N}:{month:yyyy-MM}");
        Span<byte> hash = stackalloc byte[16];
        NameBasedId.Of(Space, name).TryWriteBytes(hash);
        var pick = (int)(BinaryPrimitives.ReadUInt32LittleEndian(hash) & int.MaxValue);
        var days = Enumerable.Range(0, DateTime.DaysInMonth(month.Year, month.Month)).Select(month.AddDays)
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ToList();
        var minute = pick / days.Count % OpenMinutes;
        var opens = days[pick % days.Count].ToDateTime(new TimeOnly(OpensHour, 0));
        return WallClock.FirstAt(Zone, opens.AddMinutes(minute));
    }
}
