using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using Safety.Core.Alerts;
using Safety.Core.Audit.Obligations;
using Safety.Core.Casework;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Incidents;
using Safety.Core.Limits;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Audit.Obligations;

/// <summary>
/// The view of every promise with a date, one sheet per stream, kept behind the facts: what was kept, late and broken.
/// </summary>
public sealed class ObligationBook : IProjection
{
    /// <summary>The name by which the view is rebuilt.</summary>
    public const string ViewName = "Obligations";

    private static readonly HashSet<Type> Speaking =
    [
        .. new[]
        {
            typeof(Visit), typeof(Alert), typeof(Incident), typeof(Limit), typeof(Client), typeof(Allocation),
            typeof(Response), typeof(StaffMember),
        }.SelectMany(EventCatalog.FactsOf),
    ];

    /// <inheritdoc/>
    public async Task ApplyAsync(
        IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var facts = events.Where(e => Speaking.Contains(e.EventType)).ToList();
        if (facts.Count == 0) return;
        var ids = facts.Select(e => e.StreamId).Distinct().ToList();
        var sheets = (await operations.LoadManyAsync<ObligationSheet>(cancellation, ids))
            .ToDictionary(sheet => sheet.Id);
        foreach (var e in facts)
        {
            if (ObligationSheet.After(sheets.GetValueOrDefault(e.StreamId), e.StreamId, e.Data) is { } sheet)
                sheets[e.StreamId] = sheet;
        }

        if (sheets.Count > 0) operations.Store<ObligationSheet>(sheets.Values);
    }
}
