using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Web.Incidents;

/// <summary>Whose reports to list.</summary>
public enum IncidentListScope
{
    /// <summary>All that the one who asks may see.</summary>
    Visible,

    /// <summary>Those on whose side they stand: it happened to them, or they told of it.</summary>
    Own,
}

/// <summary>What a report in a list is like.</summary>
/// <param name="Client">Only those about this client, or all when null.</param>
/// <param name="Category">Only those of what happened, or all when null.</param>
/// <param name="Severity">Only those that stand at this severity, or all when null.</param>
/// <param name="From">Only those reported from then on, or all when null.</param>
/// <param name="Until">Only those reported before then, or all when null.</param>
public sealed record IncidentFilter(
    Guid? Client = null, IncidentCategory? Category = null, Severity? Severity = null, DateTimeOffset? From = null,
    DateTimeOffset? Until = null);

/// <summary>Which reports to list.</summary>
/// <param name="Scope">Whose.</param>
/// <param name="IsOpen">Only open ones, only closed ones, or both when null.</param>
/// <param name="Like">What they are like, or null for any.</param>
/// <param name="After">Where the last page ended, or null for the first page.</param>
/// <param name="Limit">How many at most.</param>
public sealed record IncidentQuery(
    IncidentListScope Scope = IncidentListScope.Visible, bool? IsOpen = null, IncidentFilter? Like = null,
    IncidentCursor? After = null, int Limit = IncidentQuery.LimitDefault)
{
    /// <summary>The length of a page when nobody says otherwise.</summary>
    public const int LimitDefault = 50;

    /// <summary>The longest page.</summary>
    public const int LimitMax = 200;
}

/// <summary>A place in a list that runs from the newest report to the oldest.</summary>
/// <param name="ReportedAt">When the last one shown was reported (UTC).</param>
/// <param name="Id">Its id.</param>
public sealed record IncidentCursor(DateTimeOffset ReportedAt, Guid Id)
{
    /// <summary>The place as a word for a URL.</summary>
    public override string ToString() => Base64Url.EncodeToString(
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{ReportedAt.UtcTicks}.{Id:N}")));

    /// <summary>Reads the word; null when it is not one of ours.</summary>
    public static IncidentCursor? Read(string word)
    {
        if (word.Length > 100 || !Base64Url.IsValid(word)) return null;
        return Encoding.ASCII.GetString(Base64Url.DecodeFromChars(word)).Split('.') is [var ticks, var id]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at <= DateTimeOffset.MaxValue.UtcTicks && Guid.TryParseExact(id, "N", out var guid)
            ? new(new DateTimeOffset(at, TimeSpan.Zero), guid) : null;
    }
}
