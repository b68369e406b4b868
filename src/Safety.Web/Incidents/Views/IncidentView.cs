using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Web.Incidents.Views;

/// <summary>A whole report as one reader may see it. Words that they may not read stand as "[sealed]".</summary>
public sealed record IncidentView
{
    /// <summary>Which report.</summary>
    public required Guid Id { get; init; }

    /// <summary>The version of its stream; send it as If-Match.</summary>
    public required long Version { get; init; }

    /// <summary>The short code.</summary>
    public required string Receipt { get; init; }

    /// <summary>By which relation the reader sees it.</summary>
    public required IncidentRelation Relation { get; init; }

    /// <summary>Whether the reader may rate, decide and close: handles it, and is not named in it.</summary>
    public required bool MayHandle { get; init; }

    /// <summary>Whether the reader may add to it.</summary>
    public required bool MayAdd { get; init; }

    /// <summary>Who filed it or wrote it down.</summary>
    public required PersonSeen FiledBy { get; init; }

    /// <summary>To whom it happened.</summary>
    public required PersonSeen Person { get; init; }

    /// <summary>Whether a colleague wrote it down.</summary>
    public required bool IsInformal { get; init; }

    /// <summary>Whether the person asked not to be named to the line manager.</summary>
    public required bool NotNamedToManager { get; init; }

    /// <summary>The team of the person then, or null.</summary>
    public required TeamSeen? Team { get; init; }

    /// <summary>When it was reported.</summary>
    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>The policy version in force then.</summary>
    public required int PolicyVersion { get; init; }

    /// <summary>What it says now.</summary>
    public required ReportSeen Report { get; init; }

    /// <summary>The severity that is shown first.</summary>
    public required Severity SeverityShown { get; init; }

    /// <summary>What the report itself says of the severity.</summary>
    public required Severity SeverityOfReport { get; init; }

    /// <summary>The last second rating, or null.</summary>
    public required Severity? Assessed { get; init; }

    /// <summary>How the agency stood then; null when the reader may not see it.</summary>
    public required OrganisationalContext? Context { get; init; }

    /// <summary>All words, in the order in which they came.</summary>
    public required IReadOnlyList<PassageSeen> Passages { get; init; }

    /// <summary>Second ratings.</summary>
    public required IReadOnlyList<RatingSeen> Ratings { get; init; }

    /// <summary>Steps of support; empty when the reader may not see them.</summary>
    public required IReadOnlyList<SupportSeen> Support { get; init; }

    /// <summary>Actions agreed.</summary>
    public required IReadOnlyList<ActionSeen> Actions { get; init; }

    /// <summary>Investigations.</summary>
    public required IReadOnlyList<InvestigationSeen> Investigations { get; init; }

    /// <summary>What the reporter was told.</summary>
    public required IReadOnlyList<PassageSeen> Messages { get; init; }

    /// <summary>Corrections, with their reasons.</summary>
    public required IReadOnlyList<CorrectionSeen> Corrections { get; init; }

    /// <summary>When it was closed and opened again.</summary>
    public required IReadOnlyList<ClosingSeen> Closings { get; init; }

    /// <summary>Other bodies that came under this id, for those who handle it.</summary>
    public required IReadOnlyList<ConflictSeen> Conflicts { get; init; }

    /// <summary>Other details, corrections, actions and messages under taken ids, for those who handle it.</summary>
    public IReadOnlyList<ConflictingEntrySeen> ConflictingEntries { get; init; } = [];

    /// <summary>Whether it is closed now.</summary>
    public required bool IsClosed { get; init; }
}
