using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Incidents;

/// <summary>What is known of the agency when a report comes in.</summary>
/// <param name="Refusal">Why the report cannot be about this, or null.</param>
/// <param name="Team">The team of the person it happened to, or null.</param>
/// <param name="Context">The counts.</param>
internal sealed record Captured(Refusal? Refusal, TeamId? Team, OrganisationalContext Context)
{
    /// <summary>Nothing was asked.</summary>
    public static Captured Nothing { get; } = new(null, null, new());
}

/// <summary>There is no such client; what was typed stays with the one who typed it.</summary>
public sealed record UnknownClient() : Refusal(
    RefusalKind.Invalid, "There is no such client here. Leave it open if you do not know who it was.", "client_id");

/// <summary>
/// Writes down how the agency stands at the moment of a report: one statement, because every report waits for it.
/// </summary>
/// <param name="counts">The counts of all rooms.</param>
public sealed class FilingContext(IEnumerable<ContextCount> counts)
{
    private const string ClientKnown = "asked.client is null or exists"
        + $" (select from {SafetyStore.Schema}.mt_doc_client c where c.id = asked.client)";

    private readonly string sql = $"""
        with asked as materialized (select ?::uuid as person, ?::uuid as team, ?::uuid as client, ?::timestamptz as now)
        select row(jsonb_build_object({string.Join(", ", counts.Select(count => $"'{count.Name}', ({count.Sql})"))})),
            row({ClientKnown})
        from asked
        """;

    /// <summary>Captures it within the command's own session.</summary>
    internal async Task<Captured> Capture(Ledger ledger, StaffId person, ClientId? client, CancellationToken ct)
    {
        var member = ledger.Directory.Find(person);
        var team = member?.TeamAt(ledger.Now);
        var (context, clientIsKnown) = (await ledger.Session.AdvancedSql.QueryAsync<OrganisationalContext, bool>(
            sql, ct, person.Value, OrNull(team?.Value), OrNull(client?.Value), ledger.Now))[0];
        return new(clientIsKnown ? null : new UnknownClient(), team, context with
        {
            TenureDays = member is null ? null : (int)(ledger.Now - member.Joined.JoinedAt).TotalDays,
            TeamHadManager = team is { } known ? ledger.Directory.Find(known)?.ManagerAt(ledger.Now) is not null : null,
        });
    }

    private static object OrNull(Guid? id) => id is { } known ? known : DBNull.Value;
}
