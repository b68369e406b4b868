using Safety.Core.Alerts;
using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Web.Casework;
using Safety.Web.Casework.Outcomes;
using Safety.Web.Staff.Supervisions;
using Safety.Web.Visits;

namespace Safety.Web.Staff;

/// <summary>
/// What stands beside what happened: what the person carries, how they were covered and supervised, what they asked
/// for, and how those fare with whom they work. Each part is what the reader sees on its own page.
/// </summary>
public sealed partial record StaffSafetyView
{
    /// <summary>Open alerts about them, their visits and what happened to them, the worst first.</summary>
    public IReadOnlyList<PersonAlert> OpenAlerts { get; init; } = [];

    /// <summary>What they carry, against what they declared that they can.</summary>
    public CaseloadView? Caseload { get; init; }

    /// <summary>Their visits of the last months and those that come.</summary>
    public VisitsSeen? Visits { get; init; }

    /// <summary>Their supervision.</summary>
    public PersonSupervision? Supervision { get; init; }

    /// <summary>What they asked for and nobody answered yet, the longest waiting first.</summary>
    public IReadOnlyList<WaitingRequest> Requests { get; init; } = [];

    /// <summary>Those with whom they work, and what demand and benefit come to.</summary>
    public IReadOnlyList<ClientProgress> Clients { get; init; } = [];

    /// <summary>What happened to them, and what those asked with whom they work, week by week.</summary>
    public IReadOnlyList<PersonWeek> Weeks { get; init; } = [];
}

/// <summary>An open alert on a person's page.</summary>
/// <param name="Alert">Which.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Severity">How bad.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="Incident">The report it is about, or null.</param>
/// <param name="MayOpen">
/// Whether the reader may open the alert itself. Whoever it is about may not: others answer it.
/// </param>
public sealed record PersonAlert(
    AlertId Alert, AlertKind Kind, Severity Severity, AlertStatus Status, DateTimeOffset RaisedAt,
    IncidentId? Incident, bool MayOpen);

/// <summary>A person's supervision, in short.</summary>
/// <param name="IsOwed">Whether the agency owes them any.</param>
/// <param name="Months">The months that are owed, the newest first.</param>
/// <param name="LateMonths">How many of them are late.</param>
/// <param name="Held">How many were held in about a year.</param>
/// <param name="LostByWorker">How many of that time the worker missed or called off.</param>
/// <param name="LostByOthers">How many the supervisor or the agency did.</param>
/// <param name="LastHeldOn">When one was last held, or null.</param>
/// <param name="SafetyDiscussedLast">Whether the worker's own safety was on its agenda.</param>
public sealed record PersonSupervision(
    bool IsOwed, IReadOnlyList<SupervisionMonthView> Months, int LateMonths, int Held, int LostByWorker,
    int LostByOthers, DateOnly? LastHeldOn, bool SafetyDiscussedLast);

/// <summary>A request that waits.</summary>
/// <param name="Allocation">The case.</param>
/// <param name="Reference">The agency's own number for the client.</param>
/// <param name="Kind">What was asked for.</param>
/// <param name="RequestedAt">Since when it waits.</param>
/// <param name="WaitedHours">For how many whole hours.</param>
/// <param name="DueAt">By when it must be answered.</param>
/// <param name="SameDay">Whether it was to be answered on the same day.</param>
/// <param name="TimesUnanswered">How often it was found unanswered, and so went above.</param>
public sealed record WaitingRequest(
    AllocationId Allocation, string Reference, CaseRequestKind Kind, DateTimeOffset RequestedAt, int WaitedHours,
    DateTimeOffset DueAt, bool SameDay, int TimesUnanswered);

/// <summary>One week of a person.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Reports">Reports of that week about what happened to them.</param>
/// <param name="Demands">Contacts that those began with whom they work, and nobody had agreed to.</param>
public sealed record PersonWeek(DateOnly From, int Reports, int Demands);
