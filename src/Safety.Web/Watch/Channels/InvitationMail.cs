using System.Globalization;
using MimeKit;
using Safety.Web.Door;

namespace Safety.Web.Watch.Channels;

/// <summary>Invitations by the same way as alerts' mail, to the person alone.</summary>
/// <param name="route">The relay or folder, or null when none is set up.</param>
/// <param name="clock">For the date of the message.</param>
public sealed class InvitationMail(IMailRoute? route, TimeProvider clock) : IInvitationMailer
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public async Task<bool> SendAsync(string email, Uri link, DateTimeOffset endsAt, CancellationToken cancel)
    {
        if (route is null || MailSettings.AddressOf(email) is not { } address) return false;
        using var mail = Letter(route.From, address, link, endsAt);
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        bounded.CancelAfter(Longest);
        try
        {
            return (await route.Carry(mail, bounded.Token)).Succeeded;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }

    private MimeMessage Letter(MailboxAddress from, MailboxAddress to, Uri link, DateTimeOffset endsAt)
    {
        var until = endsAt.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
        var text = $"An administrator invites you to sign in to Safety. Set a password here:\n\n{link}\n\n"
            + $"The link can be used once, until {until}. If you did not expect it, leave it be.\n";
        var mail = new MimeMessage([from], [to], "Your invitation to Safety", new TextPart("plain") { Text = text })
        {
            Date = clock.GetUtcNow(),
        };
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return mail;
    }
}
