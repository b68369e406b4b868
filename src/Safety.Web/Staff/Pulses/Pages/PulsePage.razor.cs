using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Pulses.Pages;

/// <summary>One's own pulse: three questions a month, and what one answered before. It works without script.</summary>
public sealed partial class PulsePage
{
    private const string Address = "/account/pulse";

    private static readonly string[] Headings = ["Month", "Worn out", "Safe at work", "Happened", "Reported"];

    private PulseView? view;
    private IReadOnlyList<string> categories = [];
    private IReadOnlyList<BarSeries> series = [];
    private IReadOnlyList<IReadOnlyList<string>> rows = [];

    /// <summary>What was just done.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    [Inject]
    private PulseDesk Desk { get; set; } = null!;

    private string? DoneWords => Done switch
    {
        "kept" => "Your answers are kept, for you alone.",
        "withdrawn" => "Your answer is taken back.",
        _ => null,
    };

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        view = await Desk.OwnAsync(Asker, Ct);
        categories = [.. view.Months.Select(one => Moments.Month(one.Month))];
        series =
        [
            new("Worn out", [.. view.Months.Select(one => one.WornOut ?? 0)]),
            new("Safe at work", [.. view.Months.Select(one => one.Safe ?? 0)]),
        ];
        rows =
        [
            .. view.Months.Select(one => (string[])
            [
                Moments.Month(one.Month), PulsePhrases.Number(one.WornOut), PulsePhrases.Number(one.Safe),
                PulsePhrases.Number(one.Happened), PulsePhrases.Number(one.Filed),
            ]),
        ];
    }

    private async Task AnswerAsync()
    {
        // In the order of the questions, so that what is wrong is said in that order.
        var form = new PulseForm
        {
            WornOut = Chosen("worn_out"),
            Safe = Chosen("safe"),
            Happened = Typed.Number("happened"),
            Filed = Typed.Number("filed"),
        };
        if (Typed.Errors.Count == 0) Went(await Desk.AnswerAsync(Asker, form, Ct), "kept");
    }

    private async Task WithdrawAsync()
    {
        if (Typed.Day("month", "Choose a month.") is { } month)
            Went(await Desk.WithdrawAsync(Asker, month, Ct), "withdrawn");
    }

    private int? Chosen(string name)
    {
        var number = Typed.Number(name);
        if (number is null && Typed.ErrorOf(name) is null) Typed.Wrong(name, "Choose one of the five answers.");
        return number;
    }

    private void Went(Store.Answer answer, string done) => GoOnOrRefuse(answer, $"{Address}?done={done}");
}
