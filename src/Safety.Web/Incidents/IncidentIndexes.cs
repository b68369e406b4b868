using Marten;
using Safety.Core.Incidents;

namespace Safety.Web.Incidents;

/// <summary>
/// The indexes by which lists and counts find reports without reading them, and the expressions that they are over:
/// a query must say an expression as its index does.
/// </summary>
internal static class IncidentIndexes
{
    /// <summary>To whom it happened.</summary>
    public const string Person = "CAST(d.data ->> 'person' as uuid)";

    /// <summary>Who filed it.</summary>
    public const string FiledBy = "CAST(d.data ->> 'filed_by' as uuid)";

    /// <summary>The team.</summary>
    public const string Team = "CAST(d.data ->> 'team' as uuid)";

    /// <summary>The client.</summary>
    public const string Client = "CAST(d.data -> 'report' ->> 'client' as uuid)";

    /// <summary>When it was reported.</summary>
    public const string ReportedAt = "safety.mt_immutable_timestamptz(d.data ->> 'reported_at')";

    /// <summary>Most people file what happened to themselves; those reports are found by the person.</summary>
    public const string FiledForAnother = "(d.data ->> 'on_behalf_of') is not null";

    /// <summary>Few reports owe actions at a time.</summary>
    public const string OwesActions = "(d.data ->> 'owes_actions') = 'true'";

    /// <summary>Adds the indexes.</summary>
    public static void Add(StoreOptions options) => options.Schema.For<Incident>()
        .Index([incident => incident.Person, incident => incident.ReportedAt])
        .Index(
            incident => incident.FiledBy,
            index => (index.Name, index.Predicate) = ("incident_filed_for_another", InIndex(FiledForAnother)))
        .Index([incident => incident.Team!, incident => incident.ReportedAt])
        .Index(
            incident => incident.Team!,
            index => (index.Name, index.Predicate) = ("incident_owes_actions", InIndex(OwesActions)))
        .Index([incident => incident.Report.Client!, incident => incident.ReportedAt])
        .Index([incident => incident.ReportedAt, incident => incident.Id]);

    private static string InIndex(string condition) => condition.Replace("d.data", "data", StringComparison.Ordinal);
}
