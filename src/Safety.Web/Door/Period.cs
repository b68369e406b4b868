using Safety.Core.Language;

namespace Safety.Web.Door;

/// <summary>The time over which figures are made.</summary>
/// <param name="From">From then on (UTC).</param>
/// <param name="Until">And before then (UTC).</param>
public sealed record Period(DateTimeOffset From, DateTimeOffset Until)
{
    /// <summary>The time that is shown when nobody says otherwise. Our judgement.</summary>
    public static readonly TimeSpan LengthAtFirst = TimeSpan.FromDays(90);

    /// <summary>The longest time. Our judgement: a year and the one before it.</summary>
    public static readonly TimeSpan LengthMax = TimeSpan.FromDays(732);

    /// <summary>The time does not lie forwards, or is too long.</summary>
    public sealed record BadTime() : Refusal(
        RefusalKind.Invalid, "The end must come after the beginning, and at most two years after it.", "until");

    /// <summary>The time that was asked for, or why not; without any, the last <see cref="LengthAtFirst"/>.</summary>
    /// <param name="from">Its beginning, or null.</param>
    /// <param name="until">Its end, or null for now.</param>
    /// <param name="now">Now.</param>
    public static (Refusal? Refusal, Period Period) Of(
        DateTimeOffset? from, DateTimeOffset? until, DateTimeOffset now)
    {
        var end = (until ?? now).ToUniversalTime();
        var begin = from?.ToUniversalTime() ?? Before(end);
        var period = new Period(begin, end);
        return (end <= begin || end - begin > LengthMax ? new BadTime() : null, period);
    }

    private static DateTimeOffset Before(DateTimeOffset end) =>
        end - DateTimeOffset.MinValue > LengthAtFirst ? end - LengthAtFirst : DateTimeOffset.MinValue;
}
