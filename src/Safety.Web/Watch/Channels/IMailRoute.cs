using MimeKit;

namespace Safety.Web.Watch.Channels;

/// <summary>Where written mail goes: to a relay, or into a folder of this machine.</summary>
public interface IMailRoute
{
    /// <summary>The sender of all mail.</summary>
    MailboxAddress From { get; }

    /// <summary>Carries one mail. It may throw, which counts as a failure that is worth another attempt.</summary>
    /// <param name="mail">The mail, whole.</param>
    /// <param name="ct">Ends when this attempt's time is over.</param>
    Task<Sent> Carry(MimeMessage mail, CancellationToken ct);
}
