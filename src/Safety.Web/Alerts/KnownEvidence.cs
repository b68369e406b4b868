using Npgsql;
using Safety.Core.Alerts;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>
/// Says whether the alerts know of a finding. It asks their histories, as an alert's state remembers only its newest
/// evidence.
/// </summary>
/// <param name="database">The primary.</param>
public sealed class KnownEvidence(NpgsqlDataSource database)
{
    private const string KnowsSql =
        $"""
        with facts as (
            select e.type, e.seq_id, e.data -> 'evidence' as evidence
            from {SafetyStore.Schema}.mt_doc_alert alert
            join {SafetyStore.Schema}.mt_events e on e.stream_id = alert.id
            where alert.key = $1 and e.type = any($2))
        select exists (select from facts where evidence @> any($3))
            or ($4 and $5 = coalesce(
                (select type from facts where type = any($6) and seq_id < $7 order by seq_id desc limit 1), $5))
        """;

    private static readonly string Resolved = EventCatalog.Aliases[typeof(AlertResolved)];
    private static readonly string[] Turns = [.. AliasesOf(typeof(AlertRaised), typeof(AlertReopened)), Resolved];
    private static readonly string[] Told = [.. Turns, .. AliasesOf(typeof(AlertEvidenceAdded))];

    /// <summary>
    /// An alert of its key was raised for this fact, or had it join; or it could do nothing but join, and none was open
    /// when the fact was stored.
    /// </summary>
    /// <param name="finding">What was found.</param>
    /// <param name="sequence">Where the fact stands among all facts.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<bool> Knows(Finding finding, long sequence, CancellationToken ct)
    {
        var evidence = $"{{\"event_id\":\"{finding.Evidence.EventId:D}\"}}";
        await using var command = database.CreateCommand(KnowsSql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = finding.Key });
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = Told });
        // One fact that joined stands alone, those of the birth in a list.
        command.Parameters.Add(new NpgsqlParameter
        {
            Value = new[] { evidence, $"[{evidence}]" },
            NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Jsonb,
        });
        command.Parameters.Add(new NpgsqlParameter<bool> { TypedValue = finding.JoinsOnly });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Resolved });
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = Turns });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = sequence });
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    private static IEnumerable<string> AliasesOf(params Type[] facts) =>
        facts.Select(fact => EventCatalog.Aliases[fact]);
}
