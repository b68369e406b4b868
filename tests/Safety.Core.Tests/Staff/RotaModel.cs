using NodaTime;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Tests.Staff;

/// <summary>
/// A reference that shares nothing with the core: it walks minute by minute along the clock of another library and
/// remembers the latest time that this clock has shown. A turn is on while that time lies in it.
/// </summary>
internal sealed class RotaModel
{
    public const int Minutes = 2 * 365 * 24 * 60;
    private const int Week = 7 * 24 * 60;
    private static readonly StaffId[] Nobody = [];
    private readonly long[] shown = new long[Minutes];

    public RotaModel(string name)
    {
        Zone = name;
        var zone = DateTimeZoneProviders.Tzdb[name];
        var moment = Instant.FromDateTimeOffset(Begin);
        var latest = long.MinValue;
        for (var minute = 0; minute < Minutes; minute++)
        {
            var offset = zone.GetUtcOffset(moment.Plus(Duration.FromMinutes(minute))).Seconds / 60;
            var wall = Begin.Ticks / TimeSpan.TicksPerMinute + minute + offset;
            if (wall < latest || wall > latest + 1 && minute > 0) Changes.Add(minute);
            shown[minute] = latest = Math.Max(latest, wall);
        }
    }

    public static DateTimeOffset Begin { get; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public string Zone { get; }

    /// <summary>The minutes at which the clock jumps, or goes through an hour again.</summary>
    public List<int> Changes { get; } = [];

    public static DateTimeOffset At(int minute) => Begin.AddMinutes(minute);

    public static int MinuteOf(DateTimeOffset moment) =>
        (int)Math.Clamp((moment - Begin).TotalMinutes, 0, Minutes);

    /// <summary>Who is on call in each minute; of a crew the same list each time.</summary>
    public IReadOnlyList<StaffId>[] Walk(IReadOnlyList<RotaPublished> rotas, IReadOnlyList<OnCallSwapped> swaps)
    {
        var on = Enumerable.Repeat<IReadOnlyList<StaffId>>(Nobody, Minutes).ToArray();
        foreach (var published in rotas) Publish(on, published);
        foreach (var swap in swaps)
        {
            for (var minute = MinuteOf(swap.From); minute < MinuteOf(swap.Until); minute++)
            {
                var crew = on[minute].ToList();
                var place = crew.IndexOf(swap.GivesUp);
                if (place < 0) continue;
                crew[place] = swap.TakesOver;
                on[minute] = [.. crew.Distinct()];
            }
        }

        return on;
    }

    private void Publish(IReadOnlyList<StaffId>[] on, RotaPublished published)
    {
        var (rota, week) = (published.Rota, new IReadOnlyList<StaffId>?[Week]);
        foreach (var turn in rota.Turns)
        {
            var start = (int)turn.Day * 1440 + turn.Starts.Hour * 60 + turn.Starts.Minute;
            for (var minute = 0; minute < (int)turn.Lasts.TotalMinutes; minute++)
                week[(start + minute) % Week] = turn.People;
        }

        var (first, last) = (rota.FromOn.DayNumber * 1440L, ((rota.LastOn?.DayNumber ?? 9_999_998) + 1) * 1440L);
        for (var minute = MinuteOf(published.PublishedAt); minute < Minutes; minute++)
        {
            // The first day of the first year was a Monday.
            if (shown[minute] >= first && shown[minute] < last)
                on[minute] = week[(shown[minute] + 1440) % Week] ?? Nobody;
        }

        foreach (var exception in rota.Exceptions) StandIn(on, published, exception, first, last);
    }

    private void StandIn(
        IReadOnlyList<StaffId>[] on, RotaPublished published, RotaException exception, long first, long last)
    {
        var start = exception.On.DayNumber * 1440L + exception.Starts.Hour * 60 + exception.Starts.Minute;
        var end = start + (long)exception.Lasts.TotalMinutes;
        // No clock is further from UTC than a day.
        var begins = (int)Math.Clamp(start - Begin.Date.Ticks / TimeSpan.TicksPerMinute - 1440, 0, Minutes);
        var ends = (int)Math.Clamp(end - Begin.Date.Ticks / TimeSpan.TicksPerMinute + 1440, 0, Minutes);
        for (var minute = Math.Max(begins, MinuteOf(published.PublishedAt)); minute < ends; minute++)
        {
            var wall = shown[minute];
            if (wall >= start && wall < end && wall >= first && wall < last) on[minute] = exception.People;
        }
    }
}
