using Microsoft.AspNetCore.Components;
using Safety.Core.Alerts;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Pages;

/// <summary>
/// One person's safety, for themselves and whoever answers for them: each number leads to the facts behind it.
/// </summary>
public sealed partial class PersonSafetyPage
{
    private StaffSafetyView? view;
    private bool audits;

    /// <summary>Which person.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private StaffSafetyPage Safety { get; set; } = default!;

    private bool IsSelf => Asker?.Staff.Value == Id;

    /// <inheritdoc/>
    protected override async Task LoadAsync(Asker asker)
    {
        view = await Safety.ViewAsync(asker, new StaffId(Id), Gone);
        audits = asker.Is(StaffRole.Auditor, StaffRole.SafetyLead);
        if (view is null) Missing();
    }

    /// <summary>What happened and when, so that two reports are told apart.</summary>
    private string NameOf(IncidentId incident) =>
        view!.Reports.FirstOrDefault(report => report.Incident == incident) is { } report
            ? $"{IncidentCategories.Label(report.Category)}, {Moments.Absolute(report.ReportedAt, Time.Zone)}"
            : "an older report";

    /// <summary>
    /// The alert where the reader may open it; else the fact behind it: the report, what is carried, or supervision.
    /// </summary>
    private static string AddressOf(PersonAlert alert) => alert switch
    {
        { MayOpen: true } => $"/alerts/{alert.Alert.Value}",
        { Incident: { } incident } => $"/incidents/{incident.Value}",
        { Kind: AlertKind.CaseloadOverCeiling or AlertKind.CapacityExceeded } => "#caseload",
        { Kind: AlertKind.SupervisionOverdue } => "#supervision",
        _ => "#reports",
    };

    private static Look LookOf(OwedSupport step) => step switch
    {
        { IsOverdue: true } => new Look("Late", Symbol.Clock, Tone.Danger),
        { IsOffered: true } => new Look("Offered", Symbol.Envelope, Tone.Info),
        _ => new Look("Owed", Symbol.Clock, Tone.Caution),
    };
}
