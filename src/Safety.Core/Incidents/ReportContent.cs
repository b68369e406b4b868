using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>
/// What a person tells of an incident. Three answers are enough: what kind, what happened, about whom or not known.
/// Facts that carry a report extend this record, so that their JSON is flat and the same rules read all of them.
/// </summary>
public record ReportContent
{
    /// <summary>What kind, primarily.</summary>
    [Privacy(PrivacyClass.None)]
    public required IncidentCategory Category { get; init; }

    /// <summary>What happened, in the person's own words.</summary>
    [Privacy(PrivacyClass.Special)]
    public required SealedText Description { get; init; }

    /// <summary>About which client, or null when that is not known or no client was part of it.</summary>
    [Privacy(PrivacyClass.Client)]
    public ClientId? Client { get; init; }

    /// <summary>What else it was.</summary>
    [Privacy(PrivacyClass.None)]
    public IReadOnlyList<IncidentCategory> SecondaryCategories { get; init; } = [];

    /// <summary>Who did it, as a class.</summary>
    [Privacy(PrivacyClass.None)]
    public PerpetratorClass PerpetratorClass { get; init; } = PerpetratorClass.ClientOrCustomer;

    /// <summary>The violence types of the log; type 2 when nothing else is said.</summary>
    [Privacy(PrivacyClass.None)]
    public IReadOnlyList<ViolenceType> ViolenceTypes { get; init; } = [ViolenceType.Type2];

    /// <summary>When it happened, or null when it was not said: just now, or not known.</summary>
    [Privacy(PrivacyClass.None)]
    public DateTimeOffset? HappenedAt { get; init; }

    /// <summary>How bad it was, in the person's own eyes. Nobody else ever changes it.</summary>
    [Privacy(PrivacyClass.Staff)]
    public Severity? ReportedSeverity { get; init; }

    /// <summary>How threatened the person felt, 0 to 10. Enough, alone, to file.</summary>
    [Privacy(PrivacyClass.Staff)]
    public int? FeltThreatened { get; init; }

    /// <summary>What else was said.</summary>
    [Privacy(PrivacyClass.Special)]
    public IncidentDetails Details { get; init; } = new();

    /// <summary>The primary and the secondary categories; not part of the fact.</summary>
    internal IEnumerable<IncidentCategory> AllCategories => SecondaryCategories.Prepend(Category);

    /// <summary>The plain form: each category and type once, and nothing of the fact that carried it.</summary>
    public ReportContent Tidied() => new ReportContent(this) with
    {
        SecondaryCategories = [.. SecondaryCategories.Distinct().Where(other => other != Category)],
        ViolenceTypes = ViolenceTypes.Count == 0 ? [ViolenceType.Type2] : [.. ViolenceTypes.Distinct().Order()],
        HappenedAt = HappenedAt?.ToUniversalTime(),
        Details = Details.Tidied(),
    };
}
