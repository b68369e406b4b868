using MimeKit;
using Safety.Core.Alerts;
using Safety.Core.Staff;

namespace Safety.Web.Watch.Channels;

/// <summary>By e-mail to the work address.</summary>
/// <param name="route">The relay or folder, or null when none is set up.</param>
/// <param name="clock">For the date of the message.</param>
public sealed class MailChannel(IMailRoute? route, TimeProvider clock) : IDeliveryChannel
{
    /// <inheritdoc/>
    public ContactChannel Channel => ContactChannel.Email;

    /// <inheritdoc/>
    public bool IsSetUp => route is not null;

    /// <inheritdoc/>
    public async Task<Sent> Send(AlertMessage message, StaffMember to, CancellationToken ct)
    {
        if (route is null) return Sent.NotSetUp;
        if (MailSettings.AddressOf(to.WorkEmail) is not { } address) return new Sent(false, "bad_address", true);
        using var mail = Letter(message, route.From, address);
        return await route.Carry(mail, ct);
    }

    private MimeMessage Letter(AlertMessage message, MailboxAddress from, MailboxAddress to)
    {
        var mail = new MimeMessage([from], [to], message.Subject, new TextPart("plain") { Text = message.Body })
        {
            MessageId = message.MessageId,
            Date = clock.GetUtcNow(),
            Importance = MessageImportance.High,
        };
        // Absence notes must not come back, and no list may take it for a letter from a person; RFC 3834.
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        mail.Headers.Add("X-Auto-Response-Suppress", "All");
        return mail;
    }
}
