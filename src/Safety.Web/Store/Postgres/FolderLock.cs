namespace Safety.Web.Store.Postgres;

/// <summary>
/// Locks between processes on files of the data folder. The system lets go of them when a process dies, however it
/// dies, so a crash never leaves one behind.
/// </summary>
internal static class FolderLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Takes the lock alone, waiting for whoever has it up to the limit.</summary>
    internal static async Task<FileStream> TakeAsync(string file, TimeSpan limit, CancellationToken ct)
    {
        for (var waited = TimeSpan.Zero; waited < limit; waited += Pause)
        {
            if (TryTake(file) is { } taken) return taken;
            await Task.Delay(Pause, ct);
        }
        throw new ClusterFailed($"Another service has been starting or stopping PostgreSQL for {limit.TotalSeconds} s; "
            + $"it holds {file}. Look at that service, or wait and start again.");
    }

    /// <summary>Takes the lock alone if nobody has it in any way; null otherwise.</summary>
    internal static FileStream? TryTake(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(file))
        {
            return null;
        }
    }

    /// <summary>Takes the lock together with others who share it.</summary>
    internal static FileStream Share(string file) =>
        new(file, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);
}
