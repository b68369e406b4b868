using Npgsql;
using Safety.Core.Language;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Tests.Store.Sealing;

public sealed class MasterKeyTests : IAsyncLifetime
{
    private SealingDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await SealingDatabase.NewAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task The_first_start_makes_a_key_that_only_its_owner_reads_and_the_next_start_takes_it()
    {
        await _database.VaultAsync();
        var made = await File.ReadAllTextAsync(_database.KeyFile);
        await _database.VaultAsync();

        Assert.Equal(made, await File.ReadAllTextAsync(_database.KeyFile));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_database.KeyFile));
    }

    [Fact]
    public async Task A_missing_master_key_is_refused_once_the_database_was_used()
    {
        await _database.VaultAsync();
        File.Delete(_database.KeyFile);

        var refused = await Assert.ThrowsAsync<MasterKeyRefusedException>(() => _database.VaultAsync());
        Assert.Contains("Restore the file from your backup", refused.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_database.KeyFile));
    }

    [Fact]
    public async Task Another_master_key_is_refused()
    {
        await _database.VaultAsync();
        await File.WriteAllTextAsync(_database.KeyFile, Convert.ToBase64String(new byte[32]));

        var refused = await Assert.ThrowsAsync<MasterKeyRefusedException>(() => _database.VaultAsync());
        Assert.Contains("another key as version 1", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a key")]
    [InlineData("1:AAAA")]
    [InlineData("0:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public async Task A_file_that_is_no_key_is_refused(string text)
    {
        await File.WriteAllTextAsync(_database.KeyFile, text);
        await Assert.ThrowsAsync<MasterKeyRefusedException>(() => _database.VaultAsync());
    }

    [Fact]
    public async Task A_named_file_that_is_not_there_is_refused_and_never_made()
    {
        var refused = await Assert.ThrowsAsync<MasterKeyRefusedException>(
            () => _database.VaultAsync(o => o with { MayMakeMasterKey = false }));
        Assert.Contains("openssl rand -base64 32", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rotation_leaves_every_text_readable_and_the_earlier_key_needless()
    {
        var vault = await _database.VaultAsync();
        var texts = await SealSomeAsync(vault, 3);
        var before = await File.ReadAllTextAsync(_database.KeyFile);

        var said = new StringWriter();
        Assert.Equal(0, await SealingRoom.RotateMasterKeyAsync(_database.Options, said));

        Assert.Equal("Master key version 2 is in force; 3 data keys were wrapped again.", said.ToString().Trim());
        Assert.DoesNotContain(before.Trim(), await File.ReadAllTextAsync(_database.KeyFile), StringComparison.Ordinal);
        Assert.Equal(["text 0", "text 1", "text 2"], await (await _database.VaultAsync()).OpenManyAsync(texts));
        // The node that served through the rotation goes on: it notices the new file and seals with the new key.
        _database.Time.Advance(MasterKeys.LooksEach);
        var after = await vault.SealAsync(new SealScope(Guid.CreateVersion7(), "narrative"), "line", "after");
        Assert.Equal(2, await _database.AskAsync<int>(
            $"select master_version from keys.data_key where id = '{after.K}'"));
    }

    [Theory]
    [InlineData("file")]
    [InlineData("record")]
    [InlineData("batch")]
    [InlineData("retired")]
    public async Task Rotation_interrupted_anywhere_loses_nothing_and_goes_on_when_asked_again(string interruptedAfter)
    {
        var texts = await SealSomeAsync(await _database.VaultAsync(), MasterKeyRotation.Batch + 5);
        await Assert.ThrowsAsync<InterruptedException>(() => RotateAsync(step =>
        {
            if (step == interruptedAfter) throw new InterruptedException();
        }));

        var restarted = await _database.VaultAsync();
        AssertAllOpen(await restarted.OpenManyAsync(texts));
        texts.AddRange(await SealSomeAsync(restarted, 1));

        await RotateAsync(afterStep: null);
        Assert.Single(MasterKeyRing.FromText(await File.ReadAllTextAsync(_database.KeyFile))!.Versions, 2);
        var fresh = await _database.VaultAsync();
        AssertAllOpen(await fresh.OpenManyAsync(texts));
    }

    [Fact]
    public async Task A_retired_master_key_takes_no_new_data_key()
    {
        var stale = await _database.VaultAsync();
        await RotateAsync(afterStep: null);

        // The stale node's clock has not moved, so it has not looked at the file yet.
        await Assert.ThrowsAsync<PostgresException>(async () => await SealSomeAsync(stale, 1));
        _database.Time.Advance(MasterKeys.LooksEach);
        await SealSomeAsync(stale, 1);
    }

    private async Task<int> RotateAsync(Action<string>? afterStep)
    {
        await using var source = NpgsqlDataSource.Create(_database.ConnectionString);
        var masters = new MasterKeys(new MasterKeyFile(_database.KeyFile), TimeProvider.System);
        var rotation = new MasterKeyRotation(source, masters, new MasterKeyLedger(source), pause: TimeSpan.Zero);
        return await rotation.RotateAsync(afterStep, default);
    }

    private static async Task<List<SealedText>> SealSomeAsync(Vault vault, int count)
    {
        var texts = new List<SealedText>();
        for (var i = 0; i < count; i++)
            texts.Add(await vault.SealAsync(new SealScope(Guid.CreateVersion7(), "narrative"), "line", $"text {i}"));
        return texts;
    }

    private static void AssertAllOpen(IReadOnlyList<string> texts) =>
        Assert.All(texts, text => Assert.StartsWith("text ", text, StringComparison.Ordinal));

    private sealed class InterruptedException : Exception;
}
