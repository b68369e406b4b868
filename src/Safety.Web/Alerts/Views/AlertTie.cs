using Safety.Core.Alerts;
using Safety.Core.Language;

namespace Safety.Web.Alerts.Views;

/// <summary>How another open alert belongs to one.</summary>
public enum AlertTieKind
{
    /// <summary>The other is the call for help that holds this one back.</summary>
    HeldBackBy,

    /// <summary>This one is the call for help that holds the other back.</summary>
    HoldsBack,

    /// <summary>Both are about the same client.</summary>
    SameClient,
}

/// <summary>Another open alert that belongs to one, and that the reader sees.</summary>
/// <param name="Id">The other alert.</param>
/// <param name="How">How it belongs to this one.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="KindWords">Its kind in words.</param>
/// <param name="RaisedAt">When it was raised (UTC).</param>
public sealed record AlertTie(
    AlertId Id, AlertTieKind How, AlertKind Kind, string KindWords, DateTimeOffset RaisedAt)
{
    /// <summary>How another alert belongs to one, in every way in which it does.</summary>
    internal static IEnumerable<AlertTie> Between(Alert alert, Alert other)
    {
        if (other.Id == alert.Id || !other.Open) yield break;
        if (HoldsBack(other, alert)) yield return Of(other, AlertTieKind.HeldBackBy);
        if (HoldsBack(alert, other)) yield return Of(other, AlertTieKind.HoldsBack);
        if (alert.Client is not null && alert.Client == other.Client)
            yield return Of(other, AlertTieKind.SameClient);
    }

    private static bool HoldsBack(Alert call, Alert held) =>
        held.Status == AlertStatus.Inhibited && held.InhibitedBy?.Value == call.Id;

    private static AlertTie Of(Alert other, AlertTieKind how) =>
        new(new AlertId(other.Id), how, other.Kind, AlertWords.Of(other.Kind), other.RaisedAt);
}
