using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Limits;
using Safety.Web.Clients;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Limits.Pages;

/// <summary>
/// The proposal of a limit. Its id is chosen when the form is first shown, so that sending it twice is one proposal.
/// </summary>
public sealed partial class ProposeLimitPage
{
    private static readonly IReadOnlyList<Choice> Kinds = Codes<LimitKind>.Choices(LimitPhrases.Of);

    private Guid id;
    private ClientCard? client;
    private int reviewDays;
    private int lastsDays;

    /// <summary>Which client.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private ClientReader Clients { get; set; } = null!;

    [Inject]
    private Standing Standing { get; set; } = null!;

    private bool MoreWrong => Typed.Errors.Any(error =>
        error.Field is "hours" or "from" or "until" or "most" or "period_days" or "channel" or "person");

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        id = Typed.Id("id") is { } sent && sent != Guid.Empty ? sent : Guid.CreateVersion7(Time.Now);
        var found = await Clients.FindAsync(Asker, new(Id), Ct);
        if (found is null || !found.Relation.SeesWords())
        {
            NotHere();
            return;
        }

        client = ClientCard.Of(found.Client);
        var numbers = Standing.PolicyAt(Time.Now).Numbers;
        // A day less, because the moment of approval comes earlier on its day than midnight of the last.
        (reviewDays, lastsDays) = (numbers.LimitReviewDaysMax - 1, numbers.LimitLastsDaysMax - 1);
    }

    private async Task ProposeAsync()
    {
        if (client is null) return;
        var form = FormOf(client.Id, kind: null);
        if (Typed.Errors.Count > 0) return;
        var answer = await Desk.ProposeAsync(Asker, new(id), form, Ct);
        if (answer.Refusal is { } no) Typed.Refuse(no, ("id", ""));
        else GoTo($"/limits/{id}?done={LimitActs.Proposed}");
    }

    private string DayOf(string field, int days) => Typed.WasSent
        ? Typed.Text(field)
        : Time.Today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
