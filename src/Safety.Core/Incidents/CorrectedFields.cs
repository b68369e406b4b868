using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>A field of a report that a correction can empty.</summary>
public enum ClearableField
{
    /// <summary>About which client: from now on "not known".</summary>
    Client,

    /// <summary>When it happened: from now on "not said".</summary>
    HappenedAt,

    /// <summary>The secondary categories: from now on none.</summary>
    SecondaryCategories,
}

/// <summary>
/// What a correction says, field by field; null leaves a field as it is. The description, the rating and how threatened
/// the person felt are the reporter's own and corrected by nobody else.
/// </summary>
public sealed record CorrectedFields
{
    /// <summary>The right primary category.</summary>
    [Privacy(PrivacyClass.None)]
    public IncidentCategory? Category { get; init; }

    /// <summary>The right secondary categories, as a whole.</summary>
    [Privacy(PrivacyClass.None)]
    public IReadOnlyList<IncidentCategory>? SecondaryCategories { get; init; }

    /// <summary>The right client.</summary>
    [Privacy(PrivacyClass.Client)]
    public ClientId? Client { get; init; }

    /// <summary>The right class of who did it.</summary>
    [Privacy(PrivacyClass.None)]
    public PerpetratorClass? PerpetratorClass { get; init; }

    /// <summary>The right violence types, as a whole.</summary>
    [Privacy(PrivacyClass.None)]
    public IReadOnlyList<ViolenceType>? ViolenceTypes { get; init; }

    /// <summary>When it really happened.</summary>
    [Privacy(PrivacyClass.None)]
    public DateTimeOffset? HappenedAt { get; init; }

    /// <summary>The reporter's words, put right by the reporter.</summary>
    [Privacy(PrivacyClass.Special)]
    public SealedText? Description { get; init; }

    /// <summary>The reporter's rating, put right by the reporter.</summary>
    [Privacy(PrivacyClass.Staff)]
    public Severity? ReportedSeverity { get; init; }

    /// <summary>How threatened the reporter felt, put right by the reporter.</summary>
    [Privacy(PrivacyClass.Staff)]
    public int? FeltThreatened { get; init; }

    /// <summary>Details put right: what is said here replaces what stood there.</summary>
    [Privacy(PrivacyClass.Special)]
    public IncidentDetails Details { get; init; } = new();

    /// <summary>Fields that are empty from now on.</summary>
    [Privacy(PrivacyClass.None)]
    public IReadOnlyList<ClearableField> Cleared { get; init; } = [];

    /// <summary>Whether nothing is corrected; not part of the fact.</summary>
    internal bool SayNothing => Category is null && SecondaryCategories is null && Client is null
        && PerpetratorClass is null && ViolenceTypes is null && HappenedAt is null && Description is null
        && ReportedSeverity is null && FeltThreatened is null && Details.SaysNothing() && Cleared.Count == 0;

    /// <summary>The report as it reads with these corrections.</summary>
    internal ReportContent AppliedTo(ReportContent report) => (report with
    {
        Category = Category ?? report.Category,
        SecondaryCategories = SecondaryCategories
            ?? (Cleared.Contains(ClearableField.SecondaryCategories) ? [] : report.SecondaryCategories),
        Client = Client ?? (Cleared.Contains(ClearableField.Client) ? null : report.Client),
        PerpetratorClass = PerpetratorClass ?? report.PerpetratorClass,
        ViolenceTypes = ViolenceTypes ?? report.ViolenceTypes,
        HappenedAt = HappenedAt ?? (Cleared.Contains(ClearableField.HappenedAt) ? null : report.HappenedAt),
        Description = Description ?? report.Description,
        ReportedSeverity = ReportedSeverity ?? report.ReportedSeverity,
        FeltThreatened = FeltThreatened ?? report.FeltThreatened,
        Details = report.Details.PutRightBy(Details),
    }).Tidied();
}
