using System.Diagnostics.CodeAnalysis;
using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>A report of something that happened was filed and is kept.</summary>
public sealed record IncidentReported : ReportContent, IFact
{
    /// <summary>For whoever reads it back, and for object initialisers.</summary>
    public IncidentReported()
    {
    }

    /// <summary>A fact with this content.</summary>
    [SetsRequiredMembers]
    public IncidentReported(
        ReportContent content, StaffId filedBy, string bodyMac, DateTimeOffset reportedAt, DateTimeOffset silenceDueAt)
        : base(content)
    {
        FiledBy = filedBy;
        BodyMac = bodyMac;
        ReportedAt = reportedAt;
        SilenceDueAt = silenceDueAt;
    }

    /// <summary>Who filed it.</summary>
    [Privacy(PrivacyClass.Staff)]
    public required StaffId FiledBy { get; init; }

    /// <summary>Whom it happened to, when somebody else filed it for them; otherwise null.</summary>
    [Privacy(PrivacyClass.Staff)]
    public StaffId? OnBehalfOf { get; init; }

    /// <summary>Whether the person asked not to be named to the line manager.</summary>
    [Privacy(PrivacyClass.Staff)]
    public bool NotNamedToManager { get; init; }

    /// <summary>The team of the person it happened to, at that moment; null when they had none.</summary>
    [Privacy(PrivacyClass.Staff)]
    public TeamId? Team { get; init; }

    /// <summary>When it was reported (UTC, the server's clock).</summary>
    [Privacy(PrivacyClass.None)]
    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>A keyed code of the body as it was sent, by which a repetition is told from another report.</summary>
    [Privacy(PrivacyClass.None)]
    public required string BodyMac { get; init; }

    /// <summary>The policy version in force.</summary>
    [Privacy(PrivacyClass.None)]
    public int PolicyVersion { get; init; }

    /// <summary>When silence towards the reporter begins, unless something visible happens before.</summary>
    [Privacy(PrivacyClass.None)]
    public required DateTimeOffset SilenceDueAt { get; init; }
}

/// <summary>
/// Somebody wrote down what a colleague had told them, so that it does not stay a word in the corridor. The colleague
/// owns the report from then on and is invited to add to it.
/// </summary>
public sealed record InformalReportLogged : ReportContent, IFact
{
    /// <summary>For whoever reads it back, and for object initialisers.</summary>
    public InformalReportLogged()
    {
    }

    /// <summary>A fact with this content.</summary>
    [SetsRequiredMembers]
    public InformalReportLogged(
        ReportContent content, StaffId loggedBy, StaffId toldBy, string bodyMac, DateTimeOffset reportedAt,
        DateTimeOffset silenceDueAt)
        : base(content)
    {
        LoggedBy = loggedBy;
        ToldBy = toldBy;
        BodyMac = bodyMac;
        ReportedAt = reportedAt;
        SilenceDueAt = silenceDueAt;
    }

    /// <summary>Who wrote it down.</summary>
    [Privacy(PrivacyClass.Staff)]
    public required StaffId LoggedBy { get; init; }

    /// <summary>Who told it: the person it happened to, invited to add.</summary>
    [Privacy(PrivacyClass.Staff)]
    public required StaffId ToldBy { get; init; }

    /// <summary>The team of the person who told it, at that moment; null when they had none.</summary>
    [Privacy(PrivacyClass.Staff)]
    public TeamId? Team { get; init; }

    /// <summary>Whether the line manager shall not learn who told it or wrote it down.</summary>
    [Privacy(PrivacyClass.Staff)]
    public bool NotNamedToManager { get; init; }

    /// <summary>When it was told, or null when that was not said.</summary>
    [Privacy(PrivacyClass.None)]
    public DateTimeOffset? ToldAt { get; init; }

    /// <summary>When it was written down (UTC, the server's clock).</summary>
    [Privacy(PrivacyClass.None)]
    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>A keyed code of the body as it was sent.</summary>
    [Privacy(PrivacyClass.None)]
    public required string BodyMac { get; init; }

    /// <summary>The policy version in force.</summary>
    [Privacy(PrivacyClass.None)]
    public int PolicyVersion { get; init; }

    /// <summary>When silence towards the person begins, unless something visible happens before.</summary>
    [Privacy(PrivacyClass.None)]
    public required DateTimeOffset SilenceDueAt { get; init; }
}

/// <summary>Another body came under a taken id. It changes nothing and is kept for a person to read.</summary>
public sealed record ConflictingReportKept : ReportContent, IFact
{
    /// <summary>For whoever reads it back, and for object initialisers.</summary>
    public ConflictingReportKept()
    {
    }

    /// <summary>A fact with this content.</summary>
    [SetsRequiredMembers]
    public ConflictingReportKept(ReportContent content, StaffId sentBy, string bodyMac, DateTimeOffset keptAt)
        : base(content)
    {
        SentBy = sentBy;
        BodyMac = bodyMac;
        KeptAt = keptAt;
    }

    /// <summary>Who sent it.</summary>
    [Privacy(PrivacyClass.Staff)]
    public required StaffId SentBy { get; init; }

    /// <summary>When it came.</summary>
    [Privacy(PrivacyClass.None)]
    public required DateTimeOffset KeptAt { get; init; }

    /// <summary>A keyed code of this other body.</summary>
    [Privacy(PrivacyClass.None)]
    public required string BodyMac { get; init; }
}
