using System.Text;

namespace Safety.Web.Store.Sealing;

/// <summary>
/// The file that holds the master key ring. It is the one secret outside the database: whoever has it and the database
/// can read everything, and without it nobody can.
/// </summary>
internal sealed class MasterKeyFile(string path)
{
    /// <summary>Where the file is.</summary>
    public string Path { get; } = path;

    /// <summary>Whether there is a file.</summary>
    public bool Exists => File.Exists(Path);

    /// <summary>When the file last changed (UTC).</summary>
    public DateTime ChangedAt => File.GetLastWriteTimeUtc(Path);

    /// <summary>Reads the ring; refuses, in plain words, a file that is not one.</summary>
    public MasterKeyRing Read() => MasterKeyRing.FromText(ReadText()) ?? throw new MasterKeyRefusedException(
        $"The master key file {Path} is not well formed. It holds one line per version, the version, a colon and 32 "
        + "random bytes in base64; or one such key alone. Restore it from your backup of it.");

    /// <summary>Writes the ring, whole or not at all, readable by its owner alone.</summary>
    public void Write(MasterKeyRing ring)
    {
        var beside = Path + ".new";
        File.Delete(beside);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(beside, options))
        {
            stream.Write(Encoding.ASCII.GetBytes(ring.ToText()));
            stream.Flush(flushToDisk: true);
        }

        File.Move(beside, Path, overwrite: true);
    }

    private string ReadText()
    {
        if (!Exists) throw new MasterKeyRefusedException($"There is no master key file at {Path}.");
        return File.ReadAllText(Path);
    }
}
