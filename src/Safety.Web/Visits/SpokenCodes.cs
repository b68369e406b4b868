using System.Security.Cryptography;
using System.Text;
using Npgsql;
using Safety.Core.Language;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Visits;

/// <summary>What a code that somebody said means.</summary>
public enum SaidCode
{
    /// <summary>None was said, or the one for "all is well".</summary>
    AllIsWell,

    /// <summary>The duress code.</summary>
    Duress,

    /// <summary>None of the person's codes.</summary>
    NotOurs,
}

/// <summary>
/// The two codes of a person: one for "all is well", which may be left out, and one that looks the same and calls for
/// help. Of each only a keyed code is kept, under a key of the person's own; the words themselves are nowhere. Setting
/// them is no fact of history, as a fact would say when somebody was afraid.
/// </summary>
/// <param name="database">The primary.</param>
/// <param name="vault">Keeps the keys.</param>
public sealed class SpokenCodes(NpgsqlDataSource database, Vault vault)
{
    /// <summary>Characters of the shortest code, as of lone-worker products. Our judgement.</summary>
    public const int CodeMin = 4;

    /// <summary>Characters of the longest code.</summary>
    public const int CodeMax = 32;

    /// <summary>The table, with its schema.</summary>
    public const string TableName = "visit.spoken_code";

    private const string SetSql = $"""
        insert into {TableName} (staff, key_id, well, duress) values ($1, $2, $3, $4)
        on conflict (staff) do update
        set key_id = excluded.key_id, well = excluded.well, duress = excluded.duress
        """;

    /// <summary>A code is too short, too long, or not of letters and digits.</summary>
    /// <param name="Which">The field.</param>
    public sealed record BadCode(string Which) : Refusal(
        RefusalKind.Invalid, "A code has between 4 and 32 letters or digits, without spaces.", Which);

    /// <summary>The two codes could be taken for each other.</summary>
    public sealed record TooAlike() : Refusal(
        RefusalKind.Invalid, "The two codes must differ in at least two characters, so that no slip decides.",
        "duress_code");

    /// <summary>A code was said that is none of the person's.</summary>
    public sealed record CodeNotRight() : Refusal(
        RefusalKind.Invalid, "This code is not right. Say it again, or leave it out.", "code");

    /// <summary>Sets both codes; null when that was done.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="well">The code for "all is well", or null to leave it out always.</param>
    /// <param name="duress">The duress code.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<Refusal?> SetAsync(StaffId person, string? well, string? duress, CancellationToken ct)
    {
        if (!IsCode(duress)) return new BadCode("duress_code");
        if (!string.IsNullOrWhiteSpace(well) && !IsCode(well)) return new BadCode("all_is_well_code");
        if (!string.IsNullOrWhiteSpace(well) && Distance(Plain(well), Plain(duress)) < 2) return new TooAlike();
        var scope = new SealScope(person.Value, Sections.SpokenCodes);
        var sealing = await vault.SealAsync(scope, "key_of_codes", "", ct);
        await using var command = database.CreateCommand(SetSql);
        command.Parameters.AddWithValue(person.Value);
        command.Parameters.AddWithValue(sealing.K);
        command.Parameters.AddWithValue(
            (object?)(string.IsNullOrWhiteSpace(well) ? null : await CodeOf(sealing.K, well, ct)) ?? DBNull.Value);
        command.Parameters.AddWithValue((await CodeOf(sealing.K, duress, ct))!);
        await command.ExecuteNonQueryAsync(ct);
        return null;
    }

    /// <summary>Forgets both codes.</summary>
    public async Task ForgetAsync(StaffId person, CancellationToken ct)
    {
        await using var command = database.CreateCommand($"delete from {TableName} where staff = $1");
        command.Parameters.AddWithValue(person.Value);
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Whether the person has set a duress code.</summary>
    public async Task<bool> AreSetAsync(StaffId person, CancellationToken ct) =>
        await ReadAsync(person, ct) is not null;

    /// <summary>What a code means, compared in constant time; nothing that was said goes further than this.</summary>
    public async Task<SaidCode> MeaningOfAsync(StaffId person, string? said, CancellationToken ct)
    {
        var known = await ReadAsync(person, ct);
        var isSaid = !string.IsNullOrWhiteSpace(said);
        if (known is null) return isSaid ? SaidCode.NotOurs : SaidCode.AllIsWell;
        var code = await CodeOf(known.Value.Key, said ?? "", ct);
        var isDuress = Same(code, known.Value.Duress);
        var isWell = Same(code, known.Value.Well);
        return isDuress ? SaidCode.Duress : isWell || !isSaid ? SaidCode.AllIsWell : SaidCode.NotOurs;
    }

    private async Task<(Guid Key, string? Well, string Duress)?> ReadAsync(StaffId person, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            $"select key_id, well, duress from {TableName} where staff = $1");
        command.Parameters.AddWithValue(person.Value);
        await using var reader = await command.ExecuteReaderAsync(ct);
        if (!await reader.ReadAsync(ct)) return null;
        return (reader.GetGuid(0), await reader.IsDBNullAsync(1, ct) ? null : reader.GetString(1), reader.GetString(2));
    }

    private async ValueTask<string?> CodeOf(Guid key, string code, CancellationToken ct) =>
        await vault.MacAsync(key, Encoding.UTF8.GetBytes(Plain(code)), ct);

    private static bool Same(string? one, string? other) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(one ?? ""), Encoding.ASCII.GetBytes(other ?? " "));

    private static string Plain(string code) => code.Trim().ToLowerInvariant();

    private static bool IsCode([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? code) =>
        code?.Trim() is { Length: >= CodeMin and <= CodeMax } plain && plain.All(char.IsLetterOrDigit);

    /// <summary>In how many places two codes differ; each character too many is one.</summary>
    private static int Distance(string one, string other) =>
        Math.Abs(one.Length - other.Length) + one.Zip(other).Count(pair => pair.First != pair.Second);
}
