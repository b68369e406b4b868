using Microsoft.AspNetCore.Components;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Clients;
using Safety.Web.Incidents.Forms;
using Safety.Web.Incidents.Views;
using Safety.Web.Layout;

namespace Safety.Web.Incidents.Pages;

/// <summary>Puts answers of a report right. The words and the rating are the reporter's own.</summary>
public sealed partial class CorrectPage
{
    private static readonly IReadOnlyList<Choice> Severities = Codes<Severity>.Choices(Labels.Of);

    private IncidentView? view;
    private Guid id;

    /// <summary>The report's id.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private ClientReferences Clients { get; set; } = null!;

    private bool IsReporter => view!.Relation == IncidentRelation.Reporter;

    private string Back => IsReporter ? $"/reports/{Id}" : $"/incidents/{Id}";

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        id = Typed.Id("id") ?? Guid.CreateVersion7(Time.Now);
        view = await Reports.ViewAsync(Asker, Id, Ct);
        if (view is { MayHandle: false } && !IsReporter) view = null;
        if (view is null) NotHere();
    }

    private async Task CorrectAsync()
    {
        var form = await FormAsync();
        if (Typed.TextOrNull("reason") is null) Typed.Wrong("reason", "Say in a few words why this is right.");
        if (Typed.Errors.Count > 0) return;
        var answer = await Desk.CorrectAsync(Asker, Id, form, Typed.Seen, Ct);
        if (answer.Refusal is { } no) Typed.Refuse(no, ("client_id", "client"));
        else GoTo(Back + "?done=corrected");
    }

    private async Task<CorrectionForm> FormAsync()
    {
        var reference = Typed.TextOrNull("client");
        var isNotKnown = reference?.Trim().Equals("not known", StringComparison.OrdinalIgnoreCase) == true;
        var client = reference is null || isNotKnown ? null : await Clients.FindAsync(reference, Ct);
        if (reference is not null && !isNotKnown && client is null)
            Typed.Wrong("client", "There is no client with this reference. Write “not known” if you are not sure.");
        return new CorrectionForm
        {
            Id = id,
            Category = Typed.Code<IncidentCategory>("category"),
            Description = Typed.TextOrNull("description"),
            ReportedSeverity = Typed.Code<Severity>("reported_severity"),
            HappenedAt = Typed.Moment("happened_at", Time.Zone),
            PerpetratorClass = Typed.Code<PerpetratorClass>("perpetrator_class"),
            ClientId = client,
            Cleared = isNotKnown ? [ClearableField.Client] : null,
            Reason = Typed.Text("reason"),
        };
    }
}
