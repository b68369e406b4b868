using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Language;
using Safety.Web.Clients;
using Safety.Web.Incidents;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Casework.Outcomes.Pages;

/// <summary>
/// Where a worker enters scores and words on the gain. A score's id is chosen when the form is first shown, so that
/// sending it twice is one score.
/// </summary>
public sealed partial class ClientOutcomesPage
{
    private static readonly IReadOnlyList<Choice> Offered =
    [
        .. Instruments.All.Where(one => one.NotScored is null)
            .Select(one => new Choice(Codes<Instrument>.Of(one.Code), one.Name)),
    ];

    private static readonly IReadOnlyList<Choice> Ratings = Codes<GainRating>.Choices(OutcomePhrases.Of);

    private static readonly IReadOnlyList<Choice> Raters = Codes<GainRater>.Choices(
        rater => rater == GainRater.Worker ? "Mine" : "The client’s",
        rater => rater == GainRater.Client ? "As the client says it, not as you see it." : null);

    private ResponseList? list;
    private string reference = "";
    private bool mayEnter;
    private Guid id;

    /// <summary>Which client.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>What was just done, or null.</summary>
    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    [Inject]
    private ClientReader Clients { get; set; } = null!;

    [Inject]
    private Colleagues Colleagues { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        id = Typed.Id("id") is { } sent && sent != Guid.Empty ? sent : Guid.CreateVersion7(Time.Now);
        if (await Clients.FindAsync(Asker, new(Id), Ct) is not { } found)
        {
            NotHere();
            return;
        }

        (reference, mayEnter) = (found.Client.Reference, found.Relation.SeesWords());
        list = await Responses.ListAsync(Asker, new(Id), Ct);
    }

    private async Task ScoreAsync()
    {
        var form = new OutcomeForm
        {
            Instrument = Typed.Code<Instrument>("instrument"),
            Value = Value(),
            On = Day("on"),
        };
        var worker = Worker();
        if (Typed.Errors.Count > 0) return;
        var answer = await Desk.ScoreAsync(Asker, new(new(Id), worker), new(id), form, Ct);
        Finish(answer.Refusal, "scored");
    }

    private async Task RateAsync()
    {
        var form = new GainForm { Rater = Typed.Code<GainRater>("rater"), Rating = Typed.Code<GainRating>("rating") };
        if (Typed.Errors.Count > 0) return;
        var answer = await Desk.RateAsync(Asker, new(new(Id), Asker.Staff), form, Ct);
        Finish(answer.Refusal, "rated");
    }

    private void Finish(Refusal? refusal, string done)
    {
        if (refusal is { } no) Typed.Refuse(no, ("outcome", ""));
        else GoTo($"/clients/{Id}/outcomes?done={done}");
    }

    private decimal? Value()
    {
        if (Typed.TextOrNull("value") is not { } text) return null;
        var plain = text.Trim().Replace(',', '.');
        if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return value;
        Typed.Wrong("value", "Write a number, such as 63 or 24.5.");
        return null;
    }

    private StaffId Worker() => Typed.Person("worker", Colleagues) ?? Asker.Staff;

    private static string ScoresOf(ResponseLine line) => line.LatestOn is { } on
        ? $"{line.Scores} {(line.Scores == 1 ? "score" : "scores")}, the latest of {OutcomePhrases.Of(on)}"
        : "no score yet";
}
