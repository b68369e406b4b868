using Microsoft.AspNetCore.Components;
using Safety.Web.Clients;
using Safety.Web.Incidents.Views;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Pages;

/// <summary>
/// A report for those who answer for it: what is known, what is owed, and one next act. Each act is a plain form that
/// comes back with everything typed when it was refused.
/// </summary>
public sealed partial class IncidentPage
{
    private IncidentView? view;
    private IReadOnlyList<AlertOfReport> alerts = [];
    private string? reference;
    private NextAct? next;

    /// <summary>The report's id.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>What was just done.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    [Inject]
    private IAlertsOfReport Alerts { get; set; } = null!;

    [Inject]
    private ClientReferences Clients { get; set; } = null!;

    /// <summary>The version that the person had seen when they filled in the form, or null.</summary>
    internal long? Seen => Typed.Seen;

    /// <summary>The id under which something is sent: that of the form that came back, or a new one.</summary>
    internal Guid IdFor(string name) => Typed.Id(name) ?? Guid.CreateVersion7(Time.Now);

    private string? WhyNot => view!.Relation switch
    {
        _ when view.MayHandle => null,
        IncidentRelation.Reporter =>
            "This is your own report, so somebody else handles it. Your own page of it is under “My reports”.",
        IncidentRelation.Manager or IncidentRelation.SafetyLead =>
            "You are named in this report, so somebody else must handle it. The next on the ladder can.",
        IncidentRelation.Answering =>
            "You see this because an alert about it called you. Answer that alert; the report stays with the manager"
            + " of its team and the safety leads. When the alert is decided, this page closes for you.",
        IncidentRelation.Auditor => "You see what was done. The words are for the reporter and those who handle it.",
        _ => "You see this because you are named in it or have an action to do. Its words are sealed for you.",
    };

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        view = await Reports.ViewAsync(Asker, Id, Ct);
        if (view is null)
        {
            NotHere();
            return;
        }

        next = NextAct.Of(view, Time.Now);
        alerts = await Alerts.OfAsync(Id, Ct);
        reference = view.Report.Client is { } client ? await Clients.OfAsync(client, Ct) : null;
    }

    /// <summary>Ends an act: goes on when it was done, and else says why not, with everything typed kept.</summary>
    /// <param name="answer">What the desk said.</param>
    /// <param name="done">The code of what was done.</param>
    /// <param name="prefix">What stands before a field's name on this page, where several forms ask the same.</param>
    internal void Finish(Answer answer, string done, string prefix = "")
    {
        if (answer.Refusal is null)
        {
            GoTo($"/incidents/{Id}?done={done}#{done}");
            return;
        }

        Typed.Wrong(answer.Refusal.Field is { } field ? prefix + field : null, answer.Refusal.Reason);
        StateHasChanged();
    }

    /// <summary>Shows what is wrong before the desk was asked.</summary>
    internal void Show() => StateHasChanged();
}
