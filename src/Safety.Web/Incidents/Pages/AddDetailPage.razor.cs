using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Web.Incidents.Forms;
using Safety.Web.Incidents.Views;

namespace Safety.Web.Incidents.Pages;

/// <summary>Everything that may follow the first three answers.</summary>
public sealed partial class AddDetailPage
{
    private IncidentView? view;
    private Guid id;

    /// <summary>The report's id.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private Colleagues Colleagues { get; set; } = null!;

    private bool MayRate => view!.Relation == IncidentRelation.Reporter;

    private string Back => MayRate ? $"/reports/{Id}" : $"/incidents/{Id}";

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        id = Typed.Id("id") ?? Guid.CreateVersion7(Time.Now);
        view = await Reports.ViewAsync(Asker, Id, Ct);
        if (view is { MayAdd: false }) view = null;
        if (view is null) NotHere();
    }

    private async Task AddAsync()
    {
        var form = new DetailForm
        {
            Id = id,
            Text = Typed.TextOrNull("text"),
            ReportedSeverity = Typed.Code<Severity>("reported_severity"),
            FeltThreatened = Typed.Number("felt_threatened"),
            Details = DetailAnswers.Of(Typed, Colleagues),
        };
        if (Typed.Errors.Count > 0) return;
        var answer = await Desk.AddDetailAsync(Asker, Id, form, null, Ct);
        if (answer.Refusal is { } no) Typed.Refuse(no, ("people", "colleague"));
        else GoTo(Back + "?done=added");
    }
}
