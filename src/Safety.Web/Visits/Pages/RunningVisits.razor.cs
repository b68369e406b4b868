using Microsoft.AspNetCore.Components;
using Safety.Core.Visits;
using Safety.Web.Door;

namespace Safety.Web.Visits.Pages;

/// <summary>The visits that a person is on now, to stand above everything else on their start page.</summary>
public partial class RunningVisits
{
    private IReadOnlyList<VisitLine> lines = [];

    /// <summary>Who looks.</summary>
    [Parameter, EditorRequired]
    public Asker Asker { get; set; } = default!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [Inject]
    private VisitPages Visits { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() => lines =
    [
        .. (await Visits.ListAsync(Asker, VisitListScope.Coming, Http.RequestAborted)).Visits
            .Where(line => line is { Relation: VisitRelation.Goes, Status: VisitStatus.Underway }),
    ];
}
