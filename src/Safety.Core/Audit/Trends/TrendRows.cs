using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Audit.Trends;

/// <summary>One incident as trends count it: codes and times, nobody's name.</summary>
/// <param name="ReportedAt">When it was reported.</param>
/// <param name="HappenedAt">When it happened, or null where nobody said.</param>
/// <param name="Category">Its main category.</param>
/// <param name="Severity">The severity that is shown first.</param>
/// <param name="Place">Where, or null where nobody said.</param>
/// <param name="Antecedents">What came before it.</param>
/// <param name="ToldAt">When the reporter was first told what becomes of it, or null.</param>
public sealed record IncidentSeen(
    DateTimeOffset ReportedAt, DateTimeOffset? HappenedAt, IncidentCategory Category, Severity Severity,
    LocationDetail? Place, IReadOnlyList<Antecedent> Antecedents, DateTimeOffset? ToldAt);

/// <summary>One alert as trends count it.</summary>
/// <param name="Severity">How bad.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="AnsweredAt">When somebody first had it, or null.</param>
public sealed record AlertSeen(Severity Severity, DateTimeOffset RaisedAt, DateTimeOffset? AnsweredAt);
