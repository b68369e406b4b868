using System.Globalization;
using Safety.Core.Language;

namespace Safety.Core.Alerts;

/// <summary>
/// What a message about an alert says: kind, severity and where to look. Nothing else ever leaves the service by mail
/// or webhook: no name, no narrative, no client, no team.
/// </summary>
/// <param name="MessageId">The same for every attempt, so that a second copy can be dropped; without brackets.</param>
/// <param name="Subject">One line.</param>
/// <param name="Body">Plain text.</param>
/// <param name="Kind">The code of the kind.</param>
/// <param name="Severity">The severity's level, 0 to 5.</param>
/// <param name="Link">The path or address of the alert's page. Opening it answers nothing.</param>
public sealed record AlertMessage(
    string MessageId, string Subject, string Body, string Kind, int Severity, string Link)
{
    /// <summary>The message about an alert.</summary>
    /// <param name="delivery">The delivery that carries it.</param>
    /// <param name="alert">The alert.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="severity">Its severity.</param>
    /// <param name="baseAddress">The service's own address, or null for a bare path.</param>
    public static AlertMessage Of(
        DeliveryId delivery,
        AlertId alert,
        AlertKind kind,
        Severity severity,
        Uri? baseAddress = null)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"/alerts/{alert.Value:D}");
        var link = baseAddress is null ? path : new Uri(baseAddress, path).AbsoluteUri;
        return new AlertMessage(
            string.Create(CultureInfo.InvariantCulture, $"{delivery.Value:N}@alerts.safety"),
            kind == AlertKind.Drill
                ? "Drill – a test, nothing has happened"
                : $"{AlertWords.Of(kind)} – severity {AlertWords.Of(severity)}",
            $"{(kind == AlertKind.Drill ? "This is a drill. Nothing has happened." : AlertWords.Of(kind))}\n"
                + $"Severity: {AlertWords.Of(severity)}\n\nAnswer here: {link}\n",
            AlertKey.Code(kind),
            (int)severity,
            link);
    }
}
