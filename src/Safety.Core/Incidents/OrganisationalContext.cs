using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>
/// How the agency stood at the moment of a report: counts only, taken from the facts, never typed in. Null means that
/// the service does not know it yet. Blame has to argue with this record.
/// </summary>
public sealed record OrganisationalContext
{
    /// <summary>Clients whom the person carried.</summary>
    [Privacy(PrivacyClass.Staff)]
    public int? Caseload { get; init; }

    /// <summary>Days since the person joined the agency.</summary>
    [Privacy(PrivacyClass.Staff)]
    public int? TenureDays { get; init; }

    /// <summary>Open alerts of the team.</summary>
    [Privacy(PrivacyClass.Staff)]
    public int? TeamAlertsOpen { get; init; }

    /// <summary>Open alerts of the team that nobody had acknowledged.</summary>
    [Privacy(PrivacyClass.Staff)]
    public int? TeamAlertsUnanswered { get; init; }

    /// <summary>Whether the team had a manager.</summary>
    [Privacy(PrivacyClass.Staff)]
    public bool? TeamHadManager { get; init; }

    /// <summary>Support steps owed to the person from earlier reports and overdue.</summary>
    [Privacy(PrivacyClass.Staff)]
    public int? SupportStepsOverdue { get; init; }

    /// <summary>Actions agreed in the team after earlier reports and overdue.</summary>
    [Privacy(PrivacyClass.Staff)]
    public int? ActionsOverdue { get; init; }

    /// <summary>Earlier reports of the person of which they never heard back.</summary>
    [Privacy(PrivacyClass.Staff)]
    public int? EarlierReportsUnanswered { get; init; }

    /// <summary>Reports of the person in the 12 months before.</summary>
    [Privacy(PrivacyClass.Staff)]
    public int? EarlierReportsByPerson { get; init; }

    /// <summary>Incidents with this client in the 12 months before, by anybody.</summary>
    [Privacy(PrivacyClass.Client)]
    public int? EarlierIncidentsWithClient { get; init; }

    /// <summary>Known risks of the client that were in force.</summary>
    [Privacy(PrivacyClass.Client)]
    public int? KnownRisksInForce { get; init; }

    /// <summary>Known risks of the client that were proposed and not decided.</summary>
    [Privacy(PrivacyClass.Client)]
    public int? KnownRisksUndecided { get; init; }

    /// <summary>Known risks of the client whose review was overdue.</summary>
    [Privacy(PrivacyClass.Client)]
    public int? KnownRisksReviewOverdue { get; init; }

    /// <summary>
    /// Visits to this client in the 12 months before for which a second person was asked, and nobody came.
    /// </summary>
    [Privacy(PrivacyClass.Client)]
    public int? EscortsNeverCame { get; init; }

    /// <summary>Visits to this client in the 12 months before on which somebody would not go alone.</summary>
    [Privacy(PrivacyClass.Client)]
    public int? SoloVisitsRefused { get; init; }

    /// <summary>
    /// Visits to this client in the 12 months before that a manager let go ahead without the second person they needed.
    /// </summary>
    [Privacy(PrivacyClass.Client)]
    public int? UnescortedVisitsAuthorised { get; init; }

    /// <summary>The counts by which somebody who knows the team soon knows the person.</summary>
    public static IReadOnlyList<string> OfThePerson() =>
    [
        nameof(Caseload), nameof(TenureDays), nameof(SupportStepsOverdue), nameof(EarlierReportsUnanswered),
        nameof(EarlierReportsByPerson),
    ];

    /// <summary>
    /// What may be shown to a reader who must not learn to whom it happened: a caseload or a day of joining is soon a
    /// name.
    /// </summary>
    public OrganisationalContext WithoutPerson() => this with
    {
        Caseload = null,
        TenureDays = null,
        SupportStepsOverdue = null,
        EarlierReportsUnanswered = null,
        EarlierReportsByPerson = null,
    };
}

/// <summary>How the agency stood at the moment of the report was written down with it.</summary>
/// <param name="CapturedAt">When: the moment of the report.</param>
/// <param name="Context">The counts.</param>
public sealed record OrganisationalContextCaptured(
    [property: Privacy(PrivacyClass.None)] DateTimeOffset CapturedAt,
    [property: Privacy(PrivacyClass.Staff)] OrganisationalContext Context) : IFact;
