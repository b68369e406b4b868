using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Clients;
using Safety.Web.Incidents.Views;
using Safety.Web.Layout;

namespace Safety.Web.Incidents.Pages;

/// <summary>
/// The reports that the person answers for, has a part in, or may look into: codes and times, no words.
/// </summary>
public sealed partial class IncidentsPage
{
    private const int PageLength = 30;

    private static readonly (string Value, string Text)[] States =
        [("open", "Open"), ("closed", "Closed"), ("all", "All")];

    private static readonly IReadOnlyList<Choice> Severities = Codes<Severity>.Choices(Labels.Of);

    private IncidentList list = new([], null);
    private bool unknownClient;

    /// <summary>Open, closed or all.</summary>
    [SupplyParameterFromQuery(Name = "state")]
    public string? State { get; set; }

    /// <summary>The reference of a client, or null for all.</summary>
    [SupplyParameterFromQuery(Name = "client")]
    public string? Client { get; set; }

    /// <summary>What happened, as a code, or null for all.</summary>
    [SupplyParameterFromQuery(Name = "category")]
    public string? Kind { get; set; }

    /// <summary>How severe, as a code, or null for all.</summary>
    [SupplyParameterFromQuery(Name = "severity")]
    public string? Graded { get; set; }

    /// <summary>The first day of the report, or null.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    public string? FromDay { get; set; }

    /// <summary>The last day of the report, or null.</summary>
    [SupplyParameterFromQuery(Name = "until")]
    public string? UntilDay { get; set; }

    /// <summary>Where the page before ended.</summary>
    [SupplyParameterFromQuery(Name = "after")]
    public string? After { get; set; }

    [Inject]
    private ClientReferences Clients { get; set; } = null!;

    private string Shown => States.Any(state => state.Value == State) ? State! : "open";

    private bool IsNarrowed => !string.IsNullOrEmpty(Kind + Graded + FromDay + UntilDay);

    private string EmptyTitle => After is not null ? "There is nothing older"
        : Shown == "open" ? "Nothing is open" : "There are no reports here";

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Guid? client = null;
        if (!string.IsNullOrWhiteSpace(Client))
        {
            client = (await Clients.FindAsync(Client, Ct))?.Value;
            unknownClient = client is null;
            if (unknownClient) return;
        }

        bool? isOpen = Shown switch { "open" => true, "closed" => false, _ => null };
        var after = After is null ? null : IncidentCursor.Read(After);
        var like = new IncidentFilter(
            client, Codes<IncidentCategory>.Read(Kind ?? ""), Codes<Severity>.Read(Graded ?? ""),
            PeriodDays.DayIn(FromDay) is { } from ? Time.BeginOf(from) : null,
            PeriodDays.DayIn(UntilDay) is { } until ? Time.BeginOf(until.AddDays(1)) : null);
        list = await Reports.ListAsync(
            Asker, new(IncidentListScope.Visible, isOpen, like, after, PageLength), Ct);
    }

    private string OlderAfter(string next) => QueryHelpers.AddQueryString(
        "/incidents",
        new Dictionary<string, string?>
        {
            ["state"] = Shown, ["client"] = Client, ["category"] = Kind, ["severity"] = Graded, ["from"] = FromDay,
            ["until"] = UntilDay, ["after"] = next,
        }.Where(one => !string.IsNullOrEmpty(one.Value)));

    // A browser complains of a day that it cannot read.
    private static string? DayOr(string? text) => PeriodDays.DayIn(text) is null ? null : text;

    private static IEnumerable<string> FlagsOf(IncidentSummary one)
    {
        if (one.IsSilent) yield return "Reporter heard nothing";
        if (one.SupportOverdue > 0) yield return "Support late";
        if (one.ActionsOverdue > 0) yield return "Action late";
        if (one.HasConflict) yield return "Sent twice, differently";
    }
}
