using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Staff;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Rotas.Pages;

/// <summary>Turns and gaps of a rota, in order.</summary>
public sealed partial class RotaTable
{
    private static readonly Look Gap = new("Nobody", Symbol.Triangle, Tone.Danger);

    /// <summary>The rota.</summary>
    [Parameter, EditorRequired]
    public RotaView View { get; set; } = default!;

    /// <summary>Whose clock is shown.</summary>
    [Parameter, EditorRequired]
    public TimeZoneInfo Zone { get; set; } = default!;

    private IEnumerable<(DateTimeOffset From, DateTimeOffset Until, OnCallTurn? Turn)> Rows => View.Turns
        .Select(turn => (turn.From, turn.Until, (OnCallTurn?)turn))
        .Concat(View.Gaps.Select(gap => (gap.From, gap.Until, (OnCallTurn?)null)))
        .OrderBy(row => row.Item1);

    /// <summary>A time on a clock, such as "Mon 24 Nov 22:00 to Tue 25 Nov 08:00".</summary>
    public static string Span(DateTimeOffset from, DateTimeOffset until, TimeZoneInfo zone) =>
        $"{Text(from, zone)} to {Text(until, zone)}";

    private static string Text(DateTimeOffset moment, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(moment, zone).ToString("ddd d MMM HH:mm", CultureInfo.InvariantCulture);

    private static string WhyOf(OnCallTurn turn) => turn.Cause switch
    {
        OnCallCause.Turn => "weekly turn",
        OnCallCause.StandIn => turn.Occasion is { } occasion ? $"stands in: {occasion}" : "stands in",
        OnCallCause.Swap => "swapped",
    };
}
