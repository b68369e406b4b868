using System.Text;
using Npgsql;
using Safety.Core.Language;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Visits.Away;

/// <summary>
/// From which telephone number a person sends text messages. Only a keyed code of the number is kept, under one key of
/// the agency by which it can be found, and its last two digits, so that the person knows which it is.
/// </summary>
/// <param name="database">The primary.</param>
/// <param name="vault">Keeps the key.</param>
public sealed class Phones(NpgsqlDataSource database, Vault vault)
{
    /// <summary>The table, with its schema.</summary>
    public const string TableName = "visit.phone";

    private static readonly SealScope Scope = new(new Guid("6d5c3a52-6f0e-5d6a-9a55-2b1c7a0f9a10"), "phone_numbers");

    /// <summary>The number is not one with its country's code.</summary>
    public sealed record BadNumber() : Refusal(
        RefusalKind.Invalid, "Write the number with its country's code, such as +1 555 0100.", "number");

    /// <summary>Another person sends from this number.</summary>
    public sealed record NumberIsTaken() : Refusal(
        RefusalKind.Conflict, "A colleague has this number. Each number speaks for one person.", "number");

    /// <summary>Sets the number from which a person sends; null when that was done.</summary>
    public async Task<Refusal?> SetAsync(StaffId person, string? number, CancellationToken ct)
    {
        if (Plain(number) is not { } plain) return new BadNumber();
        var (key, code) = await CodeOf(plain, ct);
        await using var command = database.CreateCommand($"""
            insert into {TableName} (staff, key_id, code, hint) values ($1, $2, $3, $4)
            on conflict (staff) do update set key_id = excluded.key_id, code = excluded.code, hint = excluded.hint
            """);
        command.Parameters.AddWithValue(person.Value);
        command.Parameters.AddWithValue(key);
        command.Parameters.AddWithValue(code);
        command.Parameters.AddWithValue(plain[^2..]);
        try
        {
            await command.ExecuteNonQueryAsync(ct);
            return null;
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return new NumberIsTaken();
        }
    }

    /// <summary>Forgets the number of a person.</summary>
    public async Task ForgetAsync(StaffId person, CancellationToken ct)
    {
        await using var command = database.CreateCommand($"delete from {TableName} where staff = $1");
        command.Parameters.AddWithValue(person.Value);
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>The last two digits of a person's number, or null when none is set.</summary>
    public async Task<string?> HintOfAsync(StaffId person, CancellationToken ct)
    {
        await using var command = database.CreateCommand($"select hint from {TableName} where staff = $1");
        command.Parameters.AddWithValue(person.Value);
        return await command.ExecuteScalarAsync(ct) as string;
    }

    /// <summary>Whose number it is, or null.</summary>
    public async Task<StaffId?> OwnerOfAsync(string? number, CancellationToken ct)
    {
        if (Plain(number) is not { } plain) return null;
        var (_, code) = await CodeOf(plain, ct);
        await using var command = database.CreateCommand($"select staff from {TableName} where code = $1");
        command.Parameters.AddWithValue(code);
        return await command.ExecuteScalarAsync(ct) is Guid staff ? new StaffId(staff) : null;
    }

    private async Task<(Guid Key, string Code)> CodeOf(string plain, CancellationToken ct)
    {
        var sealing = await vault.SealAsync(Scope, "key_of_numbers", "", ct);
        return (sealing.K, await vault.MacAsync(sealing.K, Encoding.UTF8.GetBytes(plain), ct)
            ?? throw new InvalidOperationException("The key of telephone numbers was destroyed a moment ago."));
    }

    /// <summary>Digits after a plus sign, 8 to 15 of them (E.164); null when it is no such number.</summary>
    private static string? Plain(string? number)
    {
        var text = string.Concat((number ?? "").Where(sign => !" -().".Contains(sign, StringComparison.Ordinal)));
        return text is ['+', .. var digits] && digits.Length is >= 8 and <= 15 && digits.All(char.IsAsciiDigit)
            ? text : null;
    }
}
