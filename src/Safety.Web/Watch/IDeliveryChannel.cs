using Safety.Core.Alerts;
using Safety.Core.Staff;

namespace Safety.Web.Watch;

/// <summary>A way to tell a person about an alert.</summary>
public interface IDeliveryChannel
{
    /// <summary>Which way it is.</summary>
    ContactChannel Channel { get; }

    /// <summary>Whether the agency has set it up; over a channel that is not, nobody counts as reached.</summary>
    bool IsSetUp => true;

    /// <summary>
    /// Sends one message once. It may throw, which counts as a failure that is worth another attempt.
    /// </summary>
    /// <param name="message">Kind, severity and link; there is nothing else to send.</param>
    /// <param name="to">Who is told.</param>
    /// <param name="ct">Ends when this attempt's time is over.</param>
    Task<Sent> Send(AlertMessage message, StaffMember to, CancellationToken ct);
}

/// <summary>What became of one attempt.</summary>
/// <param name="Succeeded">Whether the channel took the message.</param>
/// <param name="Result">In short what the provider said, or an error code such as <c>smtp_451</c>; never more.</param>
/// <param name="Permanent">The channel says that another attempt is of no use.</param>
public sealed record Sent(bool Succeeded, string Result, bool Permanent = false)
{
    /// <summary>
    /// The agency has not set this channel up; the recipient's next channel, or the next step, goes on.
    /// </summary>
    internal static Sent NotSetUp { get; } = new(false, "channel_not_set_up", Permanent: true);
}

/// <summary>In the app: the alert is on the open pages of whoever may see it as soon as it is committed.</summary>
public sealed class InAppChannel : IDeliveryChannel
{
    /// <inheritdoc/>
    public ContactChannel Channel => ContactChannel.InApp;

    /// <inheritdoc/>
    public Task<Sent> Send(AlertMessage message, StaffMember to, CancellationToken ct) =>
        Task.FromResult(new Sent(true, "shown"));
}
