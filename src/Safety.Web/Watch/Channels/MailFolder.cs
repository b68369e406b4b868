using MimeKit;
using MimeKit.Utils;

namespace Safety.Web.Watch.Channels;

/// <summary>
/// Mail laid into a folder of this machine, one file for each message, for a trial and for the demo: nothing leaves the
/// machine, and every mail program opens the files. <c>Safety:Mail:Folder</c> names it.
/// </summary>
/// <param name="Path">The folder; made when it is not there.</param>
/// <param name="From">The sender of all mail.</param>
public sealed record MailFolder(string Path, MailboxAddress From) : IMailRoute
{
    /// <summary>What a mail's file name ends with.</summary>
    public const string Extension = ".eml";

    /// <summary>The sender where no other is named; mail in a folder goes nowhere.</summary>
    internal static MailboxAddress Nobody { get; } = new("Safety", "safety@localhost");

    /// <summary>
    /// Lays the mail down. Whoever looks into the folder sees the whole file or none; sent again, it replaces itself.
    /// </summary>
    /// <inheritdoc/>
    public async Task<Sent> Carry(MimeMessage mail, CancellationToken ct)
    {
        try
        {
            Make();
            var file = System.IO.Path.Combine(Path, NameOf(mail.MessageId ?? MimeUtils.GenerateMessageId()));
            var unfinished = $"{file}.{Guid.NewGuid():N}.unfinished";
            await using (var stream = File.Create(unfinished))
            {
                await mail.WriteToAsync(stream, ct);
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, file, overwrite: true);
            return new Sent(true, "laid_in_folder");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Sent(false, "folder_unwritable");
        }
    }

    /// <summary>The file of a message: its Message-ID, with anything that a path could mind left out.</summary>
    internal static string NameOf(string messageId) => string.Concat(
        messageId.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '@' ? letter : '_'))
        + Extension;

    /// <summary>Letters name addresses, so the folder is for the service's own user alone.</summary>
    private void Make()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(Path);
        else
            Directory.CreateDirectory(
                Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
