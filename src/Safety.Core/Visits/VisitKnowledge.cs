using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Staff;

namespace Safety.Core.Visits;

/// <summary>An incident with the client or somebody of the household, as the risk check knows it.</summary>
/// <param name="Severity">The highest severity that anybody has said.</param>
/// <param name="HappenedAt">When it happened, or was reported where that is not known.</param>
/// <param name="Targets">The staff whom it happened to.</param>
/// <param name="WithClient">With the client; false when it was with somebody else of the household.</param>
public sealed record KnownIncident(
    Severity Severity, DateTimeOffset HappenedAt, IReadOnlyList<StaffId> Targets, bool WithClient);

/// <summary>
/// What the agency knows when a visit is judged; loaded beside the visit and handed in as a value.
/// </summary>
/// <param name="Worker">The worker who goes.</param>
/// <param name="Client">The client.</param>
/// <param name="Household">The other clients of the same household.</param>
/// <param name="Incidents">
/// Incidents with the client or the household, at least as far back as the policy looks, and every one since the last
/// intake check.
/// </param>
/// <param name="EarlierVisits">How many visits to this client, by anybody, have ended.</param>
/// <param name="Limits">The limits of the client that have not ended.</param>
public sealed record VisitKnowledge(
    WorkerAsSeen Worker,
    ClientAsSeen Client,
    IReadOnlyList<ClientAsSeen> Household,
    IReadOnlyList<KnownIncident> Incidents,
    int EarlierVisits,
    IReadOnlyList<LimitAsSeen> Limits);
