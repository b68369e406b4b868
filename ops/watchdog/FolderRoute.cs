using MimeKit;

namespace Safety.Watchdog;

/// <summary>For a trial: each mail becomes a file of a folder.</summary>
/// <param name="folder">The folder; made when it is not there.</param>
internal sealed class FolderRoute(string folder) : IMailRoute
{
    /// <inheritdoc/>
    public async Task Carry(MimeMessage mail, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"{mail.Date.UtcDateTime:yyyyMMdd'T'HHmmssfff}.eml");
        await mail.WriteToAsync(file, ct);
    }
}
