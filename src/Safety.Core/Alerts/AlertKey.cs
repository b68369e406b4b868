using System.Globalization;
using System.Text.Json;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>
/// Names that follow from what an alert is, so that the same cause asked twice meets the same alert, and the same
/// message sent twice carries the same Message-ID.
/// </summary>
public static class AlertKey
{
    private static readonly Guid Alerts = new("6b3f9c1e-0f5d-5a55-9a3e-2f6f0a7d1c01");
    private static readonly Guid Deliveries = new("6b3f9c1e-0f5d-5a55-9a3e-2f6f0a7d1c02");

    /// <summary>
    /// The key of which at most one alert is open: kind, subject and team, such as <c>sos:staff:…:…</c>.
    /// </summary>
    public static string Of(AlertKind kind, AlertSubject subject) => string.Create(
        CultureInfo.InvariantCulture, $"{BeginningOf(kind, subject.Type, subject.Id)}{subject.Team?.Value:N}");

    /// <summary>How the keys of a kind and subject begin, whichever team answers.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="about">What sort of thing the subject is.</param>
    /// <param name="subject">Its id.</param>
    public static string BeginningOf(AlertKind kind, AlertSubjectType about, Guid subject) =>
        string.Create(CultureInfo.InvariantCulture, $"{Code(kind)}:{Code(about)}:{subject:N}:");

    /// <summary>The alert's id, from its key and the occasion.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="occasion">The id of the first fact that speaks for it.</param>
    public static AlertId IdOf(AlertKind kind, AlertSubject subject, Guid occasion) =>
        new(NameBasedId.Of(Alerts, $"{Of(kind, subject)}:{occasion:N}"));

    /// <summary>A delivery's id: the same for every attempt, different for every call, recipient and channel.</summary>
    public static DeliveryId DeliveryOf(Guid alert, int step, int round, StaffId recipient, ContactChannel channel) =>
        new(NameBasedId.Of(Deliveries, string.Create(
            CultureInfo.InvariantCulture,
            $"{alert:N}:{step}:{round}:{recipient.Value:N}:{Code(channel)}")));

    /// <summary>The stable snake_case code of one of our enums.</summary>
    public static string Code<T>(T value) where T : struct, Enum =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
