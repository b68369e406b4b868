using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Core.Visits;

namespace Safety.Web.Visits.Pages;

/// <summary>
/// One visit, by relation: whoever goes runs it here, whoever is asked answers here, whoever is called finds what they
/// need here. What stands here for whoever goes is made of what an onlooker may see and of nothing else, so that it is
/// the same to the last byte after the duress code.
/// </summary>
public sealed partial class VisitPage
{
    private VisitView? view;
    private IReadOnlyList<AlertOfVisit> alerts = [];

    /// <summary>The visit's id.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>What was just done.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    [Inject]
    private IVisitAlarms Alarms { get; set; } = null!;

    /// <summary>The visit.</summary>
    internal VisitId Visit => new(Id);

    private bool IsWatched =>
        view is { Relation: VisitRelation.Goes, Running.Status: VisitStatus.Underway };

    private string Title => view!.Running.Status switch
    {
        VisitStatus.Planned => "Visit",
        VisitStatus.Underway => "Visit underway",
        VisitStatus.Ended => "Visit, ended",
        VisitStatus.Cancelled => "Visit, called off",
    };

    private string Lead => view!.Relation switch
    {
        VisitRelation.Goes when view.Worker.Id != Asker.Staff => $"You come along with {view.Worker.Name}.",
        VisitRelation.Goes => $"{VisitPhrases.Of(view.Purpose)} · {view.Client}",
        VisitRelation.Asked => $"{view.Worker.Name} asks you to come along.",
        VisitRelation.Colleague => $"{view.Worker.Name} asks for anybody of the team to come along.",
        VisitRelation.Called => "An alarm of this visit called you.",
        VisitRelation.Planner => $"You planned it for {view.Worker.Name}.",
        VisitRelation.Manager or VisitRelation.SafetyLead => $"{view.Worker.Name} goes.",
        VisitRelation.Auditor => "You see what was done. The words are for those who go and those who answer.",
        VisitRelation.None => "",
    };

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        view = (await Visits.ViewAsync(Asker, Visit, Ct))?.View;
        if (view is null)
            NotHere();
        else if (view.Relation.Answers())
            alerts = await Alarms.OfAsync(Asker, Visit, Ct);
    }

    /// <summary>Ends an act: goes on when it was done, and else says why not, with everything typed kept.</summary>
    /// <param name="refusal">Why not, or null.</param>
    /// <param name="done">The code of what was done.</param>
    /// <param name="names">What fields are called here, where several forms ask for the same.</param>
    internal async Task FinishAsync(
        Refusal? refusal, string done, params IReadOnlyList<(string Wire, string Page)> names)
    {
        if (refusal is null)
        {
            GoTo($"/visits/{Id}?done={done}");
            return;
        }

        Typed.Refuse(refusal, names);
        // What stood in the way may be that somebody else was quicker.
        await LoadAsync();
        StateHasChanged();
    }
}
