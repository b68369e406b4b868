using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Staff;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Pages;

/// <summary>
/// What one can carry for a time. The id is chosen when the form is first shown, so that sending it twice is one
/// declaration. Days are those of the agency's calendar; the last one counts whole.
/// </summary>
public sealed partial class CapacityPage
{
    private const string Address = "/account/capacity";

    private static readonly IReadOnlyList<int> Loads = [0, 25, 50, 75, 100];

    private static readonly IReadOnlyList<Choice> Exclusions = Codes<CapacityExclusion>.Choices(StaffPhrases.Of);

    private Guid id;
    private IReadOnlyList<CapacitySpan> spans = [];

    /// <summary>What was just done.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    [Inject]
    private AbilityDesk Desk { get; set; } = null!;

    [Inject]
    private People People { get; set; } = null!;

    private string FirstDay => Typed.WasSent
        ? Typed.Text("from")
        : Time.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string? DoneWords => Done switch
    {
        "said" => "It is said. Visits are planned by it from the first day.",
        "ended" => "It is taken back and holds no longer.",
        _ => null,
    };

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        id = Typed.Id("id") is { } sent && sent != Guid.Empty ? sent : Guid.CreateVersion7(Time.Now);
        var own = await People.OwnCapacityAsync(Asker, Ct);
        spans = own is null ? [] : [.. own.Declarations.Where(span => span.Until > Time.Now)];
    }

    private async Task DeclareAsync()
    {
        // In the order of the questions, so that what is wrong is said in that order.
        var percent = Typed.Number("percent");
        if (percent is null && Typed.ErrorOf("percent") is null) Typed.Wrong("percent", "Choose what comes closest.");
        var exclusions = Typed.Many<CapacityExclusion>("exclusions");
        var (from, last) = (Typed.Day("from"), Typed.Day("until"));
        if (Typed.Errors.Count > 0) return;
        var answer = await Desk.DeclareAsync(
            Asker, new(id),
            new CapacityForm
            {
                Percent = percent,
                Exclusions = exclusions,
                From = Time.BeginOf(from!.Value),
                Until = Time.BeginOf(last!.Value.AddDays(1)),
                Reason = Typed.TextOrNull("reason"),
            },
            null, Ct);
        GoOnOrRefuse(answer, $"{Address}?done=said");
    }

    private async Task EndAsync()
    {
        var answer = await Desk.EndAsync(Asker, new(Typed.Id("declaration") ?? Guid.Empty), null, Ct);
        GoOnOrRefuse(answer, $"{Address}?done=ended");
    }

    // The moment before the end lies on the last day that counts.
    private string Days(CapacitySpan span) =>
        $"from {Words(span.From)} to {Words(span.Until.AddTicks(-1))}";

    private string Words(DateTimeOffset moment) =>
        Time.Local(moment).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
