using JasperFx.Events;
using Safety.Core.Alerts;
using Safety.Core.Audit;
using Safety.Core.Casework;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Incidents;
using Safety.Core.Incidents.Exposures;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Core.Staff.Pulses;
using Safety.Core.Visits;

namespace Safety.Web.Store;

/// <summary>Which state a fact belongs to, and how to fold a stream of any kind to any point.</summary>
internal static class StateFolds
{
    private static readonly Dictionary<Type, Func<object?, Guid, object, object>> Folds = new()
    {
        [typeof(StaffMember)] = Fold<StaffMember>,
        [typeof(Team)] = Fold<Team>,
        [typeof(PulseBook)] = Fold<PulseBook>,
        [typeof(Client)] = Fold<Client>,
        [typeof(Response)] = Fold<Response>,
        [typeof(Allocation)] = Fold<Allocation>,
        [typeof(Caseload)] = Fold<Caseload>,
        [typeof(AgencyPolicy)] = Fold<AgencyPolicy>,
        [typeof(Limit)] = Fold<Limit>,
        [typeof(Visit)] = Fold<Visit>,
        [typeof(ContactLedger)] = Fold<ContactLedger>,
        [typeof(Incident)] = Fold<Incident>,
        [typeof(Exposure)] = Fold<Exposure>,
        [typeof(Alert)] = Fold<Alert>,
        [typeof(ReadingDay)] = Fold<ReadingDay>,
        [typeof(Erasure)] = Fold<Erasure>,
    };

    private static readonly Dictionary<Type, Type> StateOf = Folds.Keys
        .SelectMany(state => EventCatalog.FactsOf(state), (state, fact) => (state, fact))
        .ToDictionary(pair => pair.fact, pair => pair.state);

    /// <summary>The state in whose stream a fact stands.</summary>
    public static Type StateOfFact(Type fact) => StateOf[fact];

    /// <summary>What kind of stream it is, as a stable code.</summary>
    public static string KindOf(Type fact) => HouseJson.NameCode(StateOf[fact].Name);

    /// <summary>The states after each event of one stream, in order.</summary>
    public static IEnumerable<FoldedStep> Steps(IEnumerable<IEvent> events)
    {
        object? state = null;
        foreach (var e in events)
        {
            var before = state;
            state = Folds[StateOf[e.EventType]](before, e.StreamId, e.Data);
            yield return new FoldedStep(e, before, state);
        }
    }

    private static object Fold<T>(object? state, Guid id, object fact) where T : class, IFold<T> =>
        T.Evolve((T?)state, id, fact);
}

/// <summary>One event with the states around it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Before">The state before, or null.</param>
/// <param name="After">The state after.</param>
internal sealed record FoldedStep(IEvent Event, object? Before, object After);
