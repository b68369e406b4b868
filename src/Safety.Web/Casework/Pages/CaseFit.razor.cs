using Safety.Core.Casework;

namespace Safety.Web.Casework.Pages;

/// <summary>Concerns about fit, without fault.</summary>
public partial class CaseFit
{
    private Guid concernId;

    private bool MayRaise => View.Card.State != AllocationState.Ended && (IsWorker || Decides);

    /// <inheritdoc/>
    protected override void OnInitialized() =>
        concernId = Typed.Id("concern") is { } sent && sent != Guid.Empty ? sent : Guid.CreateVersion7(Page.Time.Now);

    private async Task RaiseAsync()
    {
        var form = new FitConcernForm
        {
            Side = IsWorker ? FitSide.Worker : FitSide.Client,
            Words = Typed.TextOrNull("fit_words"),
        };
        var said = await Page.Desk.RaiseConcernAsync(Page.Asker, Page.Case, concernId, form, Seen, Page.Ct);
        await Page.FinishAsync(said.Refusal, CaseActs.Raised, ("words", "fit_words"));
    }
}
