using Safety.Core.Visits;

namespace Safety.Web.Visits.Pages;

/// <summary>A person's own visits: what runs now first, then what is asked of them, then what comes.</summary>
public sealed partial class MyVisitsPage
{
    private IReadOnlyList<VisitLine> now = [];
    private IReadOnlyList<VisitLine> asked = [];
    private IReadOnlyList<VisitLine> coming = [];
    private IReadOnlyList<VisitLine> past = [];
    private int requests;

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        var open = (await Visits.ListAsync(Asker, VisitListScope.Coming, Ct)).Visits;
        asked = [.. open.Where(line => line.Relation != VisitRelation.Goes)];
        now = [.. open.Where(line => line is { Relation: VisitRelation.Goes, Status: VisitStatus.Underway })];
        coming =
        [
            .. open.Where(line => line is { Relation: VisitRelation.Goes, Status: VisitStatus.Planned })
                .OrderBy(line => line.StartsAt),
        ];
        past = (await Visits.ListAsync(Asker, VisitListScope.Past, Ct)).Visits;
        requests = (await Visits.ListAsync(Asker, VisitListScope.Requests, Ct)).Visits
            .Count(line => line.Relation != VisitRelation.Goes);
    }
}
