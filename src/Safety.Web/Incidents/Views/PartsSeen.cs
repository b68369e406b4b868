using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Web.Incidents.Views;

/// <summary>Words of a report.</summary>
/// <param name="Kind">How they came; null for words to the reporter.</param>
/// <param name="By">Who gave them.</param>
/// <param name="At">When.</param>
/// <param name="Text">The words.</param>
public sealed record PassageSeen(PassageKind? Kind, PersonSeen By, DateTimeOffset At, string Text);

/// <summary>A second rating.</summary>
/// <param name="By">Who gave it.</param>
/// <param name="At">When.</param>
/// <param name="Assessed">The rating.</param>
/// <param name="SeverityBefore">What the report itself said then.</param>
/// <param name="IsDowngrade">Whether it is lower than that.</param>
/// <param name="Reason">Why, or null.</param>
/// <param name="ContributingFactors">What in the organisation of the work contributed.</param>
public sealed record RatingSeen(
    PersonSeen By, DateTimeOffset At, Severity Assessed, Severity SeverityBefore, bool IsDowngrade, string? Reason,
    IReadOnlyList<ContributingFactor> ContributingFactors);

/// <summary>A step of support.</summary>
/// <param name="Step">Its number, as in the URL of its offer.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Standing">How far it has come.</param>
/// <param name="DueAt">By when it is owed, or null.</param>
/// <param name="IsOverdue">Whether it is owed and late.</param>
/// <param name="OfferedBy">Who offered it, or null.</param>
/// <param name="OfferedAt">When, or null.</param>
/// <param name="SettledBy">Who recorded that it was given or declined, or null.</param>
/// <param name="SettledAt">When, or null.</param>
public sealed record SupportSeen(
    int Step, SupportStepKind Kind, SupportStanding Standing, DateTimeOffset? DueAt, bool IsOverdue,
    PersonSeen? OfferedBy, DateTimeOffset? OfferedAt, PersonSeen? SettledBy, DateTimeOffset? SettledAt);

/// <summary>An action that was agreed.</summary>
/// <param name="Id">Its id, as in the URL of its completion.</param>
/// <param name="Number">Its number.</param>
/// <param name="By">Who agreed it.</param>
/// <param name="AgreedAt">When.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="DueAt">By when.</param>
/// <param name="IsOverdue">Whether it is late and not done.</param>
/// <param name="What">What.</param>
/// <param name="DoneAt">When it was done, or null.</param>
/// <param name="DoneBy">Who recorded that, or null.</param>
/// <param name="Note">What was done, or null.</param>
public sealed record ActionSeen(
    Guid Id, int Number, PersonSeen By, DateTimeOffset AgreedAt, PersonSeen Owner, DateTimeOffset DueAt,
    bool IsOverdue, string? What, DateTimeOffset? DoneAt, PersonSeen? DoneBy, string? Note);

/// <summary>An investigation.</summary>
/// <param name="OpenedBy">Who opened it.</param>
/// <param name="OpenedAt">When.</param>
/// <param name="Question">What it shall find out, or null.</param>
/// <param name="ClosedBy">Who closed it, or null.</param>
/// <param name="ClosedAt">When, or null.</param>
/// <param name="Findings">What it found, or null.</param>
public sealed record InvestigationSeen(
    PersonSeen OpenedBy, DateTimeOffset OpenedAt, string? Question, PersonSeen? ClosedBy, DateTimeOffset? ClosedAt,
    string? Findings);

/// <summary>A correction.</summary>
/// <param name="By">Who made it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="LowersSeverity">Whether the report says less of the severity since.</param>
public sealed record CorrectionSeen(PersonSeen By, DateTimeOffset At, string? Reason, bool LowersSeverity);

/// <summary>One time the report was closed.</summary>
/// <param name="By">Who closed it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="Note">More words, or null.</param>
/// <param name="ReopenedBy">Who opened it again, or null.</param>
/// <param name="ReopenedAt">When, or null.</param>
/// <param name="ReopenReason">Why, or null.</param>
public sealed record ClosingSeen(
    PersonSeen By, DateTimeOffset At, CloseReason Reason, string? Note, PersonSeen? ReopenedBy,
    DateTimeOffset? ReopenedAt, string? ReopenReason);

/// <summary>Another body that came under the same id.</summary>
/// <param name="SentBy">Who sent it.</param>
/// <param name="KeptAt">When.</param>
/// <param name="Report">What it says.</param>
public sealed record ConflictSeen(PersonSeen SentBy, DateTimeOffset KeptAt, ReportSeen Report);

/// <summary>Something else that was sent under a taken id: a detail, a correction, an action or a message.</summary>
/// <param name="Kind">What it was to be.</param>
/// <param name="EntryId">The id.</param>
/// <param name="SentBy">Who sent it.</param>
/// <param name="KeptAt">When.</param>
/// <param name="Body">What it says, one line for each answer that was given; people by name.</param>
public sealed record ConflictingEntrySeen(
    EntryKind Kind, Guid EntryId, PersonSeen SentBy, DateTimeOffset KeptAt, string Body);

/// <summary>What a report says.</summary>
/// <param name="Category">What kind, primarily.</param>
/// <param name="SecondaryCategories">What else it was.</param>
/// <param name="Description">What happened.</param>
/// <param name="Client">About which client, or null.</param>
/// <param name="PerpetratorClass">Who did it, as a class.</param>
/// <param name="ViolenceTypes">The violence types of the log.</param>
/// <param name="HappenedAt">When it happened, or null.</param>
/// <param name="ReportedSeverity">The person's own rating, or null.</param>
/// <param name="FeltThreatened">How threatened they felt, or null.</param>
/// <param name="Details">What else was said.</param>
public sealed record ReportSeen(
    IncidentCategory Category, IReadOnlyList<IncidentCategory> SecondaryCategories, string Description,
    ClientId? Client, PerpetratorClass PerpetratorClass, IReadOnlyList<ViolenceType> ViolenceTypes,
    DateTimeOffset? HappenedAt, Severity? ReportedSeverity, int? FeltThreatened, DetailsSeen Details);

/// <summary>A member of staff who had a part in it.</summary>
/// <param name="Who">Who.</param>
/// <param name="Role">What part.</param>
public sealed record InvolvedSeen(PersonSeen Who, RoleInIncident Role);
