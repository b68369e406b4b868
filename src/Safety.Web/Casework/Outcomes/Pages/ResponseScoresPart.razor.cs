namespace Safety.Web.Casework.Outcomes.Pages;

/// <summary>The scores of the two, the latest first, and how one is withdrawn.</summary>
public partial class ResponseScoresPart
{
    private const int ShownMax = 30;

    private async Task WithdrawAsync()
    {
        if (Typed.Id("withdraw") is not { } score) return;
        var field = $"reason-{score:N}";
        var form = new OutcomeWithdrawalForm { Reason = Typed.TextOrNull(field) };
        var said = await Page.Desk.WithdrawAsync(Page.Asker, Page.Two, new(score), form, Page.Ct);
        await Page.FinishAsync(said.Refusal, "withdrawn", ("reason", field));
    }
}
