namespace Safety.Web.Casework.Pages;

/// <summary>A worker's own cases, with the clock of each request, and what they carry.</summary>
public sealed partial class MyCasesPage
{
    private IReadOnlyList<CaseCard> cases = [];
    private CaseloadView? load;

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        cases = [.. (await Cases.MineAsync(Asker, Ct)).Items.OrderBy(one => one.State).ThenBy(one => one.Reference)];
        load = await Caseloads.OfAsync(Asker, Asker.Staff, Ct);
    }
}
