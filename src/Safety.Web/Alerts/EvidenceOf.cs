using Marten;
using Safety.Core.Alerts;
using Safety.Core.Casework;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>The facts that speak for an alert, and the streams in which they stand, as one command sees them.</summary>
internal static class EvidenceOf
{
    private static readonly Dictionary<Type, Func<Ledger, Guid, CancellationToken, Task<object?>>> Loads = new()
    {
        [typeof(Response)] = StateAsync<Response>,
        [typeof(Allocation)] = StateAsync<Allocation>,
        [typeof(Limit)] = StateAsync<Limit>,
        [typeof(Client)] = StateAsync<Client>,
        [typeof(Incident)] = StateAsync<Incident>,
        [typeof(StaffMember)] = StateAsync<StaffMember>,
        [typeof(Visit)] = StateAsync<Visit>,
    };

    /// <summary>The facts by their ids; those that this command is about to store are among them.</summary>
    public static async Task<IReadOnlyDictionary<Guid, object>> FactsAsync(
        Ledger ledger, Alert alert, Happened happened, CancellationToken ct)
    {
        var ids = alert.Evidence.Select(one => one.EventId).Distinct().ToArray();
        var streams = alert.Evidence.Select(one => one.StreamId).Distinct().ToArray();
        // By stream as well, as only streams have an index.
        var stored = await ledger.Session.Events.QueryAllRawEvents()
            .Where(e => e.StreamId.IsOneOf(streams) && e.Id.IsOneOf(ids)).ToListAsync(ct);
        return stored.Concat(happened.Steps.Select(step => step.Event).Where(e => ids.Contains(e.Id)))
            .ToDictionary(e => e.Id, e => e.Data);
    }

    /// <summary>The states of their streams, by the streams' ids, after what this command has decided so far.</summary>
    public static async Task<IReadOnlyDictionary<Guid, object>> StatesAsync(
        Ledger ledger, Alert alert, IReadOnlyDictionary<Guid, object> facts, CancellationToken ct)
    {
        var states = new Dictionary<Guid, object>();
        foreach (var evidence in alert.Evidence)
        {
            if (!states.ContainsKey(evidence.StreamId) && facts.TryGetValue(evidence.EventId, out var fact)
                && Loads.TryGetValue(StateFolds.StateOfFact(fact.GetType()), out var load)
                && await load(ledger, evidence.StreamId, ct) is { } state)
                states[evidence.StreamId] = state;
        }

        return states;
    }

    private static async Task<object?> StateAsync<T>(Ledger ledger, Guid stream, CancellationToken ct)
        where T : class, IFold<T> => await ledger.State<T>(stream, ct);
}
