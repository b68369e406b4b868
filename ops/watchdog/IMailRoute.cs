using MimeKit;

namespace Safety.Watchdog;

/// <summary>How the watchdog's mail leaves: by a way of its own, so that what stops the service's does not stop it.
/// </summary>
internal interface IMailRoute
{
    /// <summary>Sends it, or says by an exception that it did not leave.</summary>
    Task Carry(MimeMessage mail, CancellationToken ct);
}
