using JasperFx.Events;
using Marten;
using Npgsql;
using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Casework;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Incidents;
using Safety.Core.Incidents.Exposures;
using Safety.Core.Limits;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>
/// Asks the same rules again about the facts that were stored lately, each with the states around it and under the
/// policy of its moment, and says which findings no alert knows.
/// </summary>
/// <param name="store">Where history is.</param>
/// <param name="database">The primary.</param>
/// <param name="standing">The versions of the policy.</param>
/// <param name="known">What alerts know.</param>
public sealed class MissingAlerts(
    IDocumentStore store, NpgsqlDataSource database, Standing standing, KnownEvidence known)
{
    /// <summary>How many streams one look replays at most; under a heavier load it goes on at the next look.</summary>
    private const int StreamsMax = 500;

    /// <summary>How far back the first look of a node goes, and how far each look overlaps the one before.</summary>
    private const int Overlap = 2000;

    /// <summary>
    /// The facts of which a rule may speak, and every fact of a report; a test holds the list against the rules.
    /// </summary>
    internal static IReadOnlyList<Type> Spoken { get; } =
    [
        .. EventCatalog.FactsOf(typeof(Incident)),
        typeof(SosRaised), typeof(DuressSignalled), typeof(VisitFoundOverdue), typeof(EscortFoundMissing),
        typeof(EscortAssigned), typeof(EscortWithdrawn), typeof(UnescortedVisitAuthorised),
        typeof(VisitFoundNotBegun),
        typeof(KnownRiskFoundOverdue),
        typeof(ResponseFoundDiverging), typeof(ResponseReviewFoundOverdue),
        typeof(LimitFoundBreached), typeof(LimitFoundNearEnd), typeof(LimitFoundOverdue),
        typeof(AdverseEventReported), typeof(AdverseEventFound),
        typeof(StaffMemberMovedTeam), typeof(StaffMemberLeft), typeof(RoleWithdrawn),
        typeof(DemandFoundEscalating), typeof(FixationFoundSuspected),
        .. EventCatalog.FactsOf(typeof(Allocation)),
        typeof(CaseloadFoundOverCeiling), typeof(CaseloadFoundWithinCeiling),
        typeof(ExposureFoundHigh), typeof(ExposureFoundLow),
        typeof(SupervisionHeld), typeof(SupervisionFoundOverdue),
        typeof(DrillHeld), typeof(DrillFoundFailed), typeof(LadderReachFound), typeof(AlertExhausted),
    ];

    private static readonly string[] SpokenNames = [.. Spoken.Select(fact => EventCatalog.Aliases[fact])];
    private long? upTo;

    /// <summary>What must be answered and is not known to any alert. Not for several threads.</summary>
    public async Task<IReadOnlyList<Finding>> Find(CancellationToken ct)
    {
        var newest = await NewestAsync(ct);
        var from = Math.Max(0, (upTo ?? newest) - Overlap);
        var (streams, last) = await StreamsAsync(from, ct);
        var missing = new List<Finding>();
        await using var session = store.QuerySession();
        foreach (var stream in streams)
            missing.AddRange(await MissingIn(session, stream, from, ct));
        upTo = last ?? newest;
        return missing;
    }

    private async Task<List<Finding>> MissingIn(IQuerySession session, Guid stream, long from, CancellationToken ct)
    {
        var events = await session.Events.FetchStreamAsync(stream, token: ct);
        var missing = new List<Finding>();
        foreach (var (e, before, after) in StateFolds.Steps(events).Where(step => step.Event.Sequence > from))
        {
            var seen = new Sighting(e.Data, e.Id, stream, before, after);
            foreach (var finding in SafetyRules.FindingsOf(seen, standing.PolicyOf(PolicyOf(e))))
            {
                if (!await known.Knows(finding, e.Sequence, ct)) missing.Add(finding);
            }
        }

        return missing;
    }

    private static int PolicyOf(IEvent e) =>
        int.TryParse(e.GetHeader("policy_version")?.ToString(), out var version) ? version : 0;

    /// <summary>Streams with facts that rules look at.</summary>
    private async Task<(IReadOnlyList<Guid> Streams, long? Last)> StreamsAsync(long from, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            $"""
            select stream_id, min(seq_id) from {SafetyStore.Schema}.mt_events
            where seq_id > $1 and type = any($2) group by stream_id order by min(seq_id) limit $3
            """);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = from });
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = SpokenNames });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = StreamsMax });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var streams = new List<Guid>();
        long? last = null;
        while (await reader.ReadAsync(ct))
        {
            streams.Add(reader.GetGuid(0));
            last = reader.GetInt64(1) + Overlap;
        }

        return (streams, streams.Count == StreamsMax ? last : null);
    }

    private async Task<long> NewestAsync(CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            $"select coalesce(max(seq_id), 0) from {SafetyStore.Schema}.mt_events");
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }
}
