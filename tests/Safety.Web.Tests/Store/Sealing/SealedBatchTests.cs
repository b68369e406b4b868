using Marten;
using Npgsql;
using Safety.Core.Language;
using Safety.Web.Store.Sealing;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Store.Sealing;

public sealed class SealedBatchTests : IAsyncLifetime
{
    private SealingDatabase _database = null!;
    private Vault _vault = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await SealingDatabase.NewAsync();
        _vault = await _database.VaultAsync();
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_new_key_is_committed_with_the_text_it_sealed_and_not_before()
    {
        var scope = new SealScope(Guid.CreateVersion7(), "narrative");
        using var store = DocumentStore.For(_database.ConnectionString);
        await using var session = store.LightweightSession();
        var batch = _vault.Begin();
        batch.NewKey(scope);
        var text = await batch.SealAsync(scope, "what_happened", "canary words");
        session.Store(new Kept(scope.Subject, text));
        await session.EnlistAsync(batch);

        Assert.Equal(0L, await _database.AskAsync<long>("select count(*) from keys.data_key"));
        await session.SaveChangesAsync();

        Assert.Equal("canary words", await _vault.OpenAsync(text, scope));
        Assert.Equal(0L, await _database.AskAsync<long>(
            "select count(*) from mt_doc_sealedbatchtests_kept where data::text like '%canary%'"));
        Assert.Equal(0L, await _database.AskAsync<long>(
            "select count(*) from keys.data_key where encode(wrapped, 'escape') like '%canary%'"));
    }

    [Fact]
    public async Task A_batch_uses_the_key_that_is_there_and_one_key_for_all_its_texts()
    {
        var scope = new SealScope(Guid.CreateVersion7(), "narrative");
        var first = await _vault.SealAsync(scope, "line", "first");
        var batch = _vault.Begin();
        var second = await batch.SealAsync(scope, "line", "second");
        var third = await batch.SealAsync(scope, "line", "third");

        Assert.Equal([first.K, first.K], [second.K, third.K]);
        await batch.EnlistAsync((_, _) => Assert.Fail("There is no new key."));
    }

    [Fact]
    public async Task The_code_of_a_body_is_the_same_when_asked_again_and_differs_by_key()
    {
        var scope = new SealScope(Guid.CreateVersion7(), "narrative");
        var batch = _vault.Begin();
        var key = batch.NewKey(scope);
        var code = batch.Mac(scope, "{\"category\":\"threat_weapon\"}"u8);
        await CommitAsync(batch);

        Assert.Equal(code, await _vault.MacAsync(key, "{\"category\":\"threat_weapon\"}"u8.ToArray()));
        Assert.NotEqual(code, await _vault.MacAsync(key, "{\"category\":\"threat_verbal\"}"u8.ToArray()));
        var other = _vault.Begin();
        other.NewKey(scope);
        Assert.NotEqual(code, other.Mac(scope, "{\"category\":\"threat_weapon\"}"u8));
    }

    [Fact]
    public async Task Keys_with_a_database_of_their_own_are_committed_there_first()
    {
        var keys = await (await PostgresServer.SharedAsync()).NewDatabaseAsync();
        var vault = await _database.VaultAsync(o => o with
        {
            KeysDatabase = keys,
            MasterKeyFile = Path.Combine(_database.Folder, "other.key"),
        });
        var scope = new SealScope(Guid.CreateVersion7(), "narrative");
        var batch = vault.Begin();
        var text = await batch.SealAsync(scope, "line", "elsewhere");
        await batch.EnlistAsync((_, _) => Assert.Fail("The insert belongs to the other database."));

        Assert.Equal("elsewhere", await vault.OpenAsync(text));
        Assert.Equal(0L, await _database.AskAsync<long>("select count(*) from keys.data_key"));
    }

    [Fact]
    public void Held_keys_are_bounded_in_number()
    {
        var cache = new KeyCache(_database.Time);
        var scope = new SealScope(Guid.CreateVersion7(), "narrative");
        var keys = Enumerable.Range(0, KeyCache.Most + 10).Select(_ => DataKey.New(scope)).ToList();
        foreach (var key in keys)
        {
            cache.Hold(key);
            Assert.NotNull(cache.Find(keys[0].Id));
        }

        Assert.Equal(KeyCache.Most, cache.Count);
        Assert.Null(cache.Find(keys[1].Id));
        Assert.NotNull(cache.Find(keys[^1].Id));
    }

    private async Task CommitAsync(SealedBatch batch)
    {
        await using var source = NpgsqlDataSource.Create(_database.ConnectionString);
        var inserts = new List<(string Sql, object[] Arguments)>();
        await batch.EnlistAsync((sql, arguments) => inserts.Add((sql, arguments)));
        foreach (var (sql, arguments) in inserts)
        {
            var number = 0;
            var numbered = string.Concat(sql.Select(c => c == '?' ? $"${++number}" : $"{c}"));
            await using var command = source.CreateCommand(numbered);
            foreach (var argument in arguments) command.Parameters.Add(new NpgsqlParameter { Value = argument });
            await command.ExecuteNonQueryAsync();
        }
    }

    public sealed record Kept(Guid Id, SealedText Text);
}
