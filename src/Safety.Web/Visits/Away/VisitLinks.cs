using System.Buffers.Text;
using System.Security.Cryptography;
using Npgsql;
using Safety.Core.Language;

namespace Safety.Web.Visits.Away;

/// <summary>A link that is good, and for what.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Person">Whose link it is: whoever opens it speaks for them.</param>
/// <param name="IsUsed">Whether a word was said through it already; then it only calls for help.</param>
public sealed record KnownLink(VisitId Visit, StaffId Person, bool IsUsed);

/// <summary>
/// One-time links by which somebody on a visit can say a word without signing in. The secret has 256 random bits, and
/// only its hash is kept. One word is said through a link; calling for help stays possible until it ends.
/// </summary>
/// <param name="database">The primary.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class VisitLinks(NpgsqlDataSource database, TimeProvider clock)
{
    /// <summary>The table, with its schema.</summary>
    public const string TableName = "visit.link";

    /// <summary>How long a link is good. Our judgement: as long as a visit lasts at most.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    private const int SecretBytes = 32;

    /// <summary>Makes a link's secret, which is shown to nobody but its person.</summary>
    public async Task<string> MakeAsync(VisitId visit, StaffId person, CancellationToken ct)
    {
        var secret = RandomNumberGenerator.GetBytes(SecretBytes);
        // Those that are no longer good go with the next that is made, so that the table holds no more than a day's.
        await using var command = database.CreateCommand(
            $"with old as (delete from {TableName} where ends_at <= $5)"
            + $" insert into {TableName} (hash, visit, staff, ends_at) values ($1, $2, $3, $4)");
        command.Parameters.AddWithValue(SHA256.HashData(secret));
        command.Parameters.AddWithValue(visit.Value);
        command.Parameters.AddWithValue(person.Value);
        command.Parameters.AddWithValue(clock.GetUtcNow() + Lasts);
        command.Parameters.AddWithValue(clock.GetUtcNow());
        await command.ExecuteNonQueryAsync(ct);
        return Base64Url.EncodeToString(secret);
    }

    /// <summary>What a secret is good for now, or null. Asking changes nothing.</summary>
    public async Task<KnownLink?> FindAsync(string? secret, CancellationToken ct)
    {
        if (HashOf(secret) is not { } hash) return null;
        await using var command = database.CreateCommand(
            $"select visit, staff, used_at is not null from {TableName} where hash = $1 and ends_at > $2");
        command.Parameters.AddWithValue(hash);
        command.Parameters.AddWithValue(clock.GetUtcNow());
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct)
            ? new(new(reader.GetGuid(0)), new(reader.GetGuid(1)), reader.GetBoolean(2))
            : null;
    }

    /// <summary>Uses a link up; false when somebody was faster.</summary>
    public async Task<bool> UseAsync(string? secret, CancellationToken ct)
    {
        if (HashOf(secret) is not { } hash) return false;
        await using var command = database.CreateCommand(
            $"update {TableName} set used_at = $2 where hash = $1 and used_at is null");
        command.Parameters.AddWithValue(hash);
        command.Parameters.AddWithValue(clock.GetUtcNow());
        return await command.ExecuteNonQueryAsync(ct) == 1;
    }

    /// <summary>Gives a link back that was used up for a word that was refused.</summary>
    public async Task GiveBackAsync(string? secret, CancellationToken ct)
    {
        await using var command = database.CreateCommand($"update {TableName} set used_at = null where hash = $1");
        command.Parameters.AddWithValue(HashOf(secret) ?? []);
        await command.ExecuteNonQueryAsync(ct);
    }

    private static byte[]? HashOf(string? secret)
    {
        if (secret is not { Length: > 0 and <= 64 } || !Base64Url.IsValid(secret, out var length)
            || length != SecretBytes) return null;
        return SHA256.HashData(Base64Url.DecodeFromChars(secret));
    }
}
