using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>
/// A report of something that happened, as all its facts leave it. There is no field for anybody's fault, and the
/// reporter's first words and rating are always among the <see cref="Passages"/> and in the history.
/// </summary>
public sealed partial record Incident : IFold<Incident>, IHasDeadlines<Incident>
{
    /// <inheritdoc/>
    public required Guid Id { get; init; }

    /// <summary>Who filed it or wrote it down.</summary>
    public required StaffId FiledBy { get; init; }

    /// <summary>Whom it happened to, when somebody else filed it or wrote it down; otherwise null.</summary>
    public StaffId? OnBehalfOf { get; init; }

    /// <summary>Whether it was told informally and written down by a colleague.</summary>
    public bool IsInformal { get; init; }

    /// <summary>Whether the person asked not to be named to the line manager.</summary>
    public bool NotNamedToManager { get; init; }

    /// <summary>The team of the person it happened to, at that moment.</summary>
    public TeamId? Team { get; init; }

    /// <summary>When it was reported.</summary>
    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>The keyed code of the body that was filed.</summary>
    public required string BodyMac { get; init; }

    /// <summary>The policy version in force when it was filed.</summary>
    public int PolicyVersion { get; init; }

    /// <summary>What the report says now, with corrections and details.</summary>
    public required ReportContent Report { get; init; }

    /// <summary>Who gave the rating or said how threatened they felt; null before anybody did.</summary>
    public StaffId? RatedBy { get; init; }

    /// <summary>Whether the support that policy owes was planned.</summary>
    public bool SupportIsPlanned { get; init; }

    /// <summary>The highest severity that anybody has said so far; alerts follow it.</summary>
    public required Severity SeverityForAlerts { get; init; }

    /// <summary>All words of the report, in the order in which they came.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>How the agency stood at that moment.</summary>
    public OrganisationalContext? Context { get; init; }

    /// <summary>Second ratings, in order.</summary>
    public IReadOnlyList<Rating> Ratings { get; init; } = [];

    /// <summary>Steps of support, by number.</summary>
    public IReadOnlyList<SupportStep> Support { get; init; } = [];

    /// <summary>Actions agreed, by number.</summary>
    public IReadOnlyList<AgreedAction> Actions { get; init; } = [];

    /// <summary>Investigations, in order; only the last can be open.</summary>
    public IReadOnlyList<Investigation> Investigations { get; init; } = [];

    /// <summary>What the reporter was told, in order.</summary>
    public IReadOnlyList<ReporterMessage> Messages { get; init; } = [];

    /// <summary>Corrections, in order.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Ids of the details added.</summary>
    public IReadOnlyList<Guid> DetailIds { get; init; } = [];

    /// <summary>Other bodies that came under this id, for a person to read.</summary>
    public IReadOnlyList<ConflictingReport> Conflicts { get; init; } = [];

    /// <summary>When it was closed and opened again.</summary>
    public IReadOnlyList<Closing> Closings { get; init; } = [];

    /// <summary>The last thing the reporter could see happen; at first, that it came in.</summary>
    public required DateTimeOffset LastVisibleAt { get; init; }

    /// <summary>When it becomes silence towards the reporter; null when closed or found already.</summary>
    public DateTimeOffset? SilenceDueAt { get; init; }

    /// <summary>When silence towards the reporter was found.</summary>
    public IReadOnlyList<DateTimeOffset> SilencesFound { get; init; } = [];

    /// <summary>Whether it is closed now.</summary>
    public bool IsClosed => Closings is [.., { ReopenedAt: null }];

    /// <summary>Whether an action was agreed that is not done yet.</summary>
    public bool OwesActions => Actions.Any(action => action.DoneAt is null);

    /// <summary>Since when it is open, or was until it was closed: the report, or the last reopening.</summary>
    public DateTimeOffset OpenSince => Closings.Max(closing => closing.ReopenedAt) ?? ReportedAt;

    /// <summary>What the report itself says of the severity: categories and reporter.</summary>
    public Severity SeverityOfReport => EffectiveSeverity.OfReport(Report);

    /// <summary>The severity that is shown first.</summary>
    public Severity SeverityShown => EffectiveSeverity.Shown(SeverityOfReport, Assessed);

    /// <summary>The last second rating, or null before there is one.</summary>
    public Severity? Assessed => Ratings is [.., var last] ? last.Assessed : null;

    /// <summary>Whether the reporter was told something since it was filed or last opened again.</summary>
    public bool ReporterIsInformed => Messages.Any(message => message.At >= OpenSince);
}
