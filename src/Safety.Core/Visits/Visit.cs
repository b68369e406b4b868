using System.Text.Json.Serialization;
using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>
/// A visit to a client, from its plan on. While somebody is out there is always a moment by which they must be heard
/// of, or an alarm that somebody must close; time alone never ends a visit.
/// </summary>
public sealed partial record Visit : IFold<Visit>, IHasDeadlines<Visit>
{
    /// <inheritdoc/>
    public required Guid Id { get; init; }

    /// <summary>What was said when the visit was planned.</summary>
    public required VisitPlanned Planned { get; init; }

    /// <summary>How far it has come.</summary>
    public VisitStatus Status { get; init; }

    /// <summary>How far it seems to have come since the duress code was used; null when it is as it seems.</summary>
    public VisitStatus? LooksLike { get; init; }

    /// <summary>The last risk check, or null before the first.</summary>
    public VisitRiskChecked? Check { get; init; }

    /// <summary>The request for a second person that waits, or null.</summary>
    public EscortRequested? Request { get; init; }

    /// <summary>Who declined since the last request. Bare ids, as a decline concerns nobody's later facts.</summary>
    public IReadOnlyList<Guid> DeclinedBy { get; init; } = [];

    /// <summary>Who comes along.</summary>
    public IReadOnlyList<StaffId> Escorts { get; init; } = [];

    /// <summary>When the worker refused to go alone, or null.</summary>
    public DateTimeOffset? SoloRefusedAt { get; init; }

    /// <summary>The manager's authorisation to go without a second person, or null.</summary>
    public UnescortedVisitAuthorised? Authorisation { get; init; }

    /// <summary>By when missing cover is found, or null when nothing is missing or it was found.</summary>
    public DateTimeOffset? EscortDueAt { get; init; }

    /// <summary>How and when it began, or null.</summary>
    public VisitStarted? Started { get; init; }

    /// <summary>When it shall end.</summary>
    public DateTimeOffset EndsAt { get; init; }

    /// <summary>When the worker was last heard of, or null before the beginning.</summary>
    public DateTimeOffset? HeardAt { get; init; }

    /// <summary>When it ended or was called off, or null.</summary>
    public DateTimeOffset? OverAt { get; init; }

    /// <summary>By when the worker must be heard of; what was missed is no longer among them.</summary>
    public IReadOnlyList<VisitDue> Dues { get; init; } = [];

    /// <summary>
    /// By when a planned visit must begin or be called off; null when that was done, was found, or is asked of nobody.
    /// </summary>
    public VisitDue? StartDue { get; init; }

    /// <summary>Of which of these the watch has reminded.</summary>
    public IReadOnlyList<VisitDeadline> Reminded { get; init; } = [];

    /// <summary>The reminders that were sent.</summary>
    public IReadOnlyList<VisitReminderSent> Reminders { get; init; } = [];

    /// <summary>The last alarm of each kind.</summary>
    public IReadOnlyList<VisitAlarm> Alarms { get; init; } = [];

    /// <summary>Who read the note for responders since an alarm went live. Bare ids, as above.</summary>
    public IReadOnlyList<Guid> NoteReadBy { get; init; } = [];

    /// <summary>Who goes.</summary>
    [JsonIgnore]
    public StaffId Worker => Planned.Worker;

    /// <summary>To whom.</summary>
    [JsonIgnore]
    public ClientId Client => Planned.Client;

    /// <summary>What was planned.</summary>
    [JsonIgnore]
    public VisitPlan Plan => Planned.Plan;
}

/// <summary>An alarm of a visit.</summary>
/// <param name="Kind">Of which sort.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="ClosedAt">When a person closed it, or null while it is live.</param>
/// <param name="Class">What it proved to be, or null while it is live.</param>
public sealed record VisitAlarm(
    VisitAlarmKind Kind, DateTimeOffset RaisedAt, DateTimeOffset? ClosedAt = null, VisitAlarmClass? Class = null);
