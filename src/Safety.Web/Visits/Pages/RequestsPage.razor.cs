namespace Safety.Web.Visits.Pages;

/// <summary>
/// Visits that wait for a second person, for those who may come along or must see to it. What is done here is answered
/// on the visit's own page, which is there even when somebody else was quicker.
/// </summary>
public sealed partial class RequestsPage
{
    private IReadOnlyList<VisitLine> lines = [];

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        var found = (await Visits.ListAsync(Asker, VisitListScope.Requests, Ct)).Visits;
        lines = [.. found.Where(line => line.Relation != VisitRelation.Goes).OrderBy(line => line.StartsAt)];
    }
}
