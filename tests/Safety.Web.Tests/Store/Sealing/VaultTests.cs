using CsCheck;
using Safety.Core.Language;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Tests.Store.Sealing;

public sealed class VaultTests(VaultTests.Shared shared) : IClassFixture<VaultTests.Shared>
{
    private static readonly Actor Eraser = Actor.Person(new StaffId(Guid.CreateVersion7()));
    private readonly SealingDatabase _database = shared.Database;
    private readonly Vault _vault = shared.Vault;

    [Theory]
    [InlineData("")]
    [InlineData("He said he would wait outside my door.")]
    [InlineData("قال إنه سيجدني \u202Bالليلة\u202C")]
    [InlineData("👩🏽‍⚕️🚪 \0 \uFFFD e\u0301")]
    public async Task What_was_sealed_opens_as_it_was_said(string said)
    {
        var scope = NewScope();
        var text = await _vault.SealAsync(scope, "what_happened", said);

        Assert.Equal(said, await _vault.OpenAsync(text, scope, "what_happened"));
        Assert.Equal(said, await (await _database.VaultAsync()).OpenAsync(text));
    }

    [Fact]
    public async Task Any_well_formed_text_opens_as_it_was_said()
    {
        var scope = NewScope();
        await Gen.String.SampleAsync(async said =>
        {
            // Half a surrogate pair is no character; the doors refuse it before it comes here.
            var wellFormed = new string([.. said.Where(c => !char.IsSurrogate(c))]);
            Assert.Equal(wellFormed, await _vault.OpenAsync(await _vault.SealAsync(scope, "line", wellFormed)));
        }, iter: 200, threads: 1);
    }

    [Fact]
    public async Task A_text_may_be_as_long_as_the_limit_and_no_longer()
    {
        var longest = new string('x', Vault.LongestText);
        Assert.Equal(longest, await _vault.OpenAsync(await _vault.SealAsync(NewScope(), "line", longest)));
        await Assert.ThrowsAsync<ArgumentException>(
            async () => await _vault.SealAsync(NewScope(), "line", longest + "x"));
    }

    [Fact]
    public async Task The_same_text_never_looks_the_same_twice()
    {
        var scope = NewScope();
        var one = await _vault.SealAsync(scope, "line", "again");
        var two = await _vault.SealAsync(scope, "line", "again");

        Assert.Equal(one.K, two.K);
        Assert.NotEqual(one.N, two.N);
        Assert.NotEqual(one.C, two.C);
    }

    [Fact]
    public async Task An_altered_text_does_not_open()
    {
        var text = await _vault.SealAsync(NewScope(), "line", "as it was");
        var bytes = Convert.FromBase64String(text.C);
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 1;
            var altered = text with { C = Convert.ToBase64String(bytes) };
            await Assert.ThrowsAsync<SealBrokenException>(async () => await _vault.OpenAsync(altered));
            bytes[i] ^= 1;
        }

        await RefusesAsync(() => _vault.OpenAsync(text with { C = "no base64!" }));
        await RefusesAsync(() => _vault.OpenAsync(text with { N = "AAAA" }));
        Assert.Equal([Vault.Unreadable, "as it was"], await _vault.OpenManyAsync([text with { C = "AAAA" }, text]));
    }

    [Fact]
    public async Task A_text_moved_to_another_place_does_not_open()
    {
        var (mine, other) = (NewScope(), NewScope());
        var text = await _vault.SealAsync(mine, "what_happened", "mine");
        var another = await _vault.SealAsync(other, "what_happened", "another");

        await Assert.ThrowsAsync<SealBrokenException>(async () => await _vault.OpenAsync(text, other));
        await Assert.ThrowsAsync<SealBrokenException>(
            async () => await _vault.OpenAsync(text, new SealScope(mine.Subject, "names")));
        await Assert.ThrowsAsync<SealBrokenException>(async () => await _vault.OpenAsync(text, mine, "next_step"));
        await Assert.ThrowsAsync<SealBrokenException>(async () => await _vault.OpenAsync(text with { K = another.K }));
        await RefusesAsync(() => _vault.OpenAsync(text with { K = Guid.NewGuid() }));
    }

    [Fact]
    public async Task Swapped_key_rows_do_not_open()
    {
        var (one, two) = (NewScope(), NewScope());
        var text = await _vault.SealAsync(one, "line", "mine");
        await _vault.SealAsync(two, "line", "another");
        await _database.AskAsync<int>(
            $"with other as (select wrapped from keys.data_key where subject = '{two.Subject}') "
            + "update keys.data_key set wrapped = (select wrapped from other) "
            + $"where subject = '{one.Subject}' returning 1");

        var fresh = await _database.VaultAsync();
        await Assert.ThrowsAsync<SealBrokenException>(async () => await fresh.OpenAsync(text));
    }

    [Fact]
    public async Task A_destroyed_key_leaves_erased_and_a_tombstone_and_asked_twice_changes_nothing()
    {
        var scope = NewScope();
        var text = await _vault.SealAsync(scope, "line", "forget me");
        var kept = await _vault.SealAsync(new SealScope(scope.Subject, "other"), "line", "keep me");
        var mac = await _vault.MacAsync(text.K, "body"u8.ToArray());
        Assert.NotNull(mac);

        Assert.Equal(1, await _vault.DestroyAsync(scope, Eraser, "retention_ended"));
        Assert.Equal(0, await _vault.DestroyAsync(scope, Eraser, "retention_ended"));

        Assert.Equal(Vault.Erased, await _vault.OpenAsync(text, scope, "line"));
        Assert.Null(await _vault.MacAsync(text.K, "body"u8.ToArray()));
        Assert.Equal([Vault.Erased, "keep me"], await _vault.OpenManyAsync([text, kept]));
        Assert.True(await _database.AskAsync<bool>(
            $"select wrapped is null and destroyed_by = '{Eraser.Signature}' and destroyed_why = 'retention_ended' "
            + $"and destroyed_at is not null from keys.data_key where id = '{text.K}'"));
    }

    [Fact]
    public async Task A_new_text_after_an_erasure_has_a_new_key()
    {
        var scope = NewScope();
        var old = await _vault.SealAsync(scope, "line", "old");
        await _vault.DestroyAsync(scope, Eraser, "retention_ended");
        var fresh = await _vault.SealAsync(scope, "line", "new");

        Assert.Equal([Vault.Erased, "new"], await _vault.OpenManyAsync([old, fresh]));
    }

    [Fact]
    public async Task Another_node_forgets_a_destroyed_key_within_its_time()
    {
        var scope = NewScope();
        var text = await _vault.SealAsync(scope, "line", "forget me");
        var other = await _database.VaultAsync();
        await other.OpenAsync(text);
        await _vault.DestroyAsync(scope, Eraser, "retention_ended");

        Assert.Equal("forget me", await other.OpenAsync(text));
        _database.Time.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(Vault.Erased, await other.OpenAsync(text));
    }

    private static async Task RefusesAsync(Func<ValueTask<string>> open) =>
        await Assert.ThrowsAsync<SealBrokenException>(async () => await open());

    private static SealScope NewScope() => new(Guid.CreateVersion7(), "narrative");

    /// <summary>One database for all of them: each test has subjects of its own.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        public SealingDatabase Database { get; private set; } = null!;

        public Vault Vault { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Database = await SealingDatabase.NewAsync();
            Vault = await Database.VaultAsync();
        }

        public ValueTask DisposeAsync() => Database.DisposeAsync();
    }
}
