using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>
/// Several alerts of one client, soon after each other, mostly call the same people for the same need. Whoever was just
/// called loudly for one is told of the next in the app only. It saves a message and never a step: each alert is open
/// by itself, and climbs by itself when nobody answers it.
/// </summary>
internal static class SameClient
{
    /// <summary>
    /// How long a call counts for the next alert of the client; after the group interval of Prometheus Alertmanager.
    /// </summary>
    public static readonly TimeSpan Within = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The other alert for which somebody was just called, or null when they are to be called for this one: it is a
    /// call for help, or severe, or worse than the other; or no message about the other was taken by its channel.
    /// </summary>
    /// <param name="alert">The alert that is raised.</param>
    /// <param name="person">Who would be called.</param>
    /// <param name="others">The open alerts of the same client.</param>
    /// <param name="now">Now.</param>
    public static AlertId? CalledFor(Alert alert, Recipient person, IReadOnlyList<Alert> others, DateTimeOffset now)
    {
        // Who cannot be told in the app would not hear of it at all.
        if (StepCall.Wakes(alert.Kind, alert.Severity) || !person.Loud
            || !person.Channels.Contains(ContactChannel.InApp))
            return null;
        var other = others.FirstOrDefault(one => one.Id != alert.Id && one.Open && alert.Client is not null
            && one.Client == alert.Client && one.Severity >= alert.Severity
            && one.Deliveries.Any(sent => HasReached(sent, person.Staff, now)));
        return other is null ? null : new AlertId(other.Id);
    }

    private static bool HasReached(Delivery sent, StaffId person, DateTimeOffset now) =>
        sent.Recipient == person && sent.Loud && sent.Status == DeliveryStatus.Succeeded && now - sent.At <= Within;
}
