namespace Safety.Web.Store.Sealing;

/// <summary>
/// The ring in memory, kept in step with its file: another process may rotate the master key while this one serves.
/// The file's time is looked at no more than once in <see cref="LooksEach"/>, and when a version is not known.
/// </summary>
internal sealed class MasterKeys(MasterKeyFile file, TimeProvider time)
{
    /// <summary>How long a change of the file may go unnoticed. Our judgement.</summary>
    public static TimeSpan LooksEach { get; } = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private MasterKeyRing? _ring;
    private DateTime _changedAt;
    private long _lookedAt;

    /// <summary>The file behind the ring.</summary>
    public MasterKeyFile File { get; } = file;

    /// <summary>The ring as the file has it now, or had it within <see cref="LooksEach"/>.</summary>
    public MasterKeyRing Ring
    {
        get
        {
            lock (_gate)
            {
                if (_ring is null) throw new InvalidOperationException("The vault was used before it was opened.");
                if (time.GetElapsedTime(_lookedAt) >= LooksEach) Look();
                return _ring;
            }
        }
    }

    /// <summary>The ring, read again when it does not hold a version.</summary>
    public MasterKeyRing RingThatHolds(int version)
    {
        var ring = Ring;
        if (ring.Holds(version)) return ring;
        lock (_gate)
        {
            Look();
            return _ring!;
        }
    }

    /// <summary>Takes a ring that was just read or written.</summary>
    public void Take(MasterKeyRing ring)
    {
        lock (_gate)
        {
            _ring = ring;
            _changedAt = File.ChangedAt;
            _lookedAt = time.GetTimestamp();
        }
    }

    private void Look()
    {
        _lookedAt = time.GetTimestamp();
        // A file that is gone or unreadable for a moment must not stop a report; the ring in memory is still right.
        if (!File.Exists || File.ChangedAt == _changedAt) return;
        _changedAt = File.ChangedAt;
        _ring = MasterKeyRing.FromText(System.IO.File.ReadAllText(File.Path)) ?? _ring;
    }
}
