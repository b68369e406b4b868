using System.Globalization;
using Safety.Core.Alerts;
using Safety.Core.Audit.Trials;
using Safety.Core.Policy;

namespace Safety.Web.Audit.Pages;

/// <summary>The words for what a trial of a policy came to.</summary>
internal static class TrialPhrases
{
    /// <summary>In what an alert differs.</summary>
    public static string Of(TrialDifference one) => one.Change switch
    {
        TrialChange.Gone => "Would not have come",
        TrialChange.New => "Would have come",
        TrialChange.Earlier => $"{Span(one.RaisedAt - one.ImaginedAt)} earlier",
        TrialChange.Later => $"{Span(one.ImaginedAt - one.RaisedAt)} later",
    };

    /// <summary>What an alarm proved to be.</summary>
    public static string Of(AlarmClass? proved) => proved is { } known ? Of(known) : "nobody said";

    private static string Of(AlarmClass proved) => proved switch
    {
        AlarmClass.False => "false alarm",
        AlarmClass.Test => "test",
        AlarmClass.Precautionary => "on the safe side",
        AlarmClass.Incident => "real",
    };

    /// <summary>How many, and by how much in the middle of them.</summary>
    public static string Moved(int count, TimeSpan? by) => by is { } span
        ? string.Create(CultureInfo.InvariantCulture, $"{count} (by {Span(span)})")
        : string.Create(CultureInfo.InvariantCulture, $"{count}");

    /// <summary>A span to the minute, or a dash.</summary>
    public static string Span(TimeSpan? span) => span is { } known
        ? PolicyNumber.Words(new TimeSpan(known.Ticks - (known.Ticks % TimeSpan.TicksPerMinute)))
        : "–";
}
