using Npgsql;

namespace Safety.Web.Store.Sealing;

/// <summary>
/// Opens the vault before any other part of the host starts: applies the script where that is automatic, finds or
/// makes the master key, and refuses a missing or another one as soon as there is anything it should open.
/// </summary>
internal sealed class VaultOpening(
    SealingOptions options, NpgsqlDataSource source, MasterKeys masters, MasterKeyLedger ledger,
    ILogger<VaultOpening> log)
    : IHostedLifecycleService
{
    /// <inheritdoc/>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await OwnSchema.PrepareAsync(source, "0010_keys", "keys.data_key", options.ApplySchema, cancellationToken);
        var known = await ledger.CheckValuesAsync(cancellationToken);
        var ring = ReadOrMake(known.Count > 0);
        await CheckAsync(ring, known, cancellationToken);
        if (!known.ContainsKey(ring.Current)) await RecordAsync(ring, cancellationToken);
        masters.Take(ring);
        log.LogInformation("The vault is open with master key version {Version}", ring.Current);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private MasterKeyRing ReadOrMake(bool usedBefore)
    {
        if (masters.File.Exists) return masters.File.Read();
        if (usedBefore)
        {
            throw new MasterKeyRefusedException(
                $"There is no master key file at {masters.File.Path}, but this database was used with one. Without it "
                + "no sealed text can be read. Restore the file from your backup of it; a new key would not help.");
        }

        if (!options.MayMakeMasterKey)
        {
            throw new MasterKeyRefusedException(
                $"There is no master key file at {masters.File.Path}. Make one with `openssl rand -base64 32`, "
                + "readable by the service alone, and keep a copy apart from the database backups.");
        }

        var ring = MasterKeyRing.First();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(masters.File.Path))!);
        masters.File.Write(ring);
        log.LogWarning("Made a master key in {Path}; keep a copy of it apart from the database", masters.File.Path);
        return ring;
    }

    private Task CheckAsync(MasterKeyRing ring, IReadOnlyDictionary<int, byte[]> known, CancellationToken cancel) =>
        ledger.AssertFitsAsync(ring, known, masters.File.Path, cancel);

    private async Task RecordAsync(MasterKeyRing ring, CancellationToken cancel)
    {
        await ledger.RecordAsync(ring.Current, ring.CheckValue(ring.Current), cancel);
        // Two nodes may have started at once, each with a file of its own: only one of them was recorded.
        await CheckAsync(ring, await ledger.CheckValuesAsync(cancel), cancel);
    }
}
