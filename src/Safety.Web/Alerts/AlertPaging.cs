using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Safety.Core.Alerts;

namespace Safety.Web.Alerts;

/// <summary>Which alerts a list shows.</summary>
public enum AlertListState
{
    /// <summary>What somebody must answer, the most severe first, and the oldest first among equals.</summary>
    Open,

    /// <summary>What was decided, the youngest first.</summary>
    Resolved,

    /// <summary>Both, the youngest first.</summary>
    All,
}

/// <summary>What a list of alerts is asked for.</summary>
/// <param name="State">Which.</param>
/// <param name="After">The place after which it goes on, or null for its beginning.</param>
/// <param name="Limit">How many at most, 1 to <see cref="LimitMax"/>.</param>
/// <param name="Kinds">Of which kinds, or null for all.</param>
public sealed record AlertQuery(
    AlertListState State = AlertListState.Open, AlertCursor? After = null, int Limit = AlertQuery.LimitDefault,
    IReadOnlyList<AlertKind>? Kinds = null)
{
    /// <summary>How many alerts a page has when nothing is said.</summary>
    public const int LimitDefault = 50;

    /// <summary>How many alerts a page has at most.</summary>
    public const int LimitMax = 200;
}

/// <summary>A place in a list of alerts.</summary>
/// <param name="Level">The severity's level of the last alert before it.</param>
/// <param name="RaisedAt">When that alert was raised.</param>
/// <param name="Id">That alert.</param>
public sealed record AlertCursor(int Level, DateTimeOffset RaisedAt, Guid Id)
{
    /// <summary>Reads the word that <see cref="ToString"/> gave, or null when it is none.</summary>
    public static AlertCursor? Read(string word)
    {
        if (!Base64Url.IsValid(word)) return null;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(word)).Split('.');
        return parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTimeOffset.MaxValue.Ticks
            && Guid.TryParseExact(parts[2], "N", out var id)
            ? new AlertCursor(level, new DateTimeOffset(ticks, TimeSpan.Zero), id)
            : null;
    }

    /// <summary>The word by which the next page is asked for.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{Level}.{RaisedAt.UtcTicks}.{Id:N}")));
}
