using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Audit.Obligations;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Layout;

namespace Safety.Web.Audit.Obligations.Pages;

/// <summary>The ledger of promises: what was kept, late and broken, and by whom.</summary>
public sealed partial class ObligationsPage
{
    private static readonly string[] Standings = ["Broken", "Late", "Kept", "Not yet due", "Fell away"];
    private static readonly string[] KindHeadings = ["What was promised", .. Standings];
    private static readonly string[] PersonHeadings = ["Who", .. Standings];

    private ObligationView? view;
    private string? error;
    private PeriodDays days = default!;
    private ObligationKind? kind;
    private ObligationState? state;
    private IReadOnlyList<IReadOnlyList<string>> kindRows = [];
    private IReadOnlyList<IReadOnlyList<string>> personRows = [];

    /// <summary>The first day.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    public string? FromDay { get; set; }

    /// <summary>The last day.</summary>
    [SupplyParameterFromQuery(Name = "until")]
    public string? UntilDay { get; set; }

    /// <summary>The code of one kind, or null for all.</summary>
    [SupplyParameterFromQuery(Name = "kind")]
    public string? KindCode { get; set; }

    /// <summary>The code of one standing, or null for all.</summary>
    [SupplyParameterFromQuery(Name = "state")]
    public string? StateCode { get; set; }

    [Inject]
    private ObligationDesk Desk { get; set; } = null!;

    private string Whose => Asker.Is(StaffRole.SafetyLead, StaffRole.Auditor)
        ? "What the agency promised, with a date, and what became of it. Of all teams."
        : "What was promised in your teams, with a date, and what became of it.";

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        // A code that is none is as good as none: the page shows everything, and its own choice says so.
        Paging.TryCode(KindCode, out kind);
        Paging.TryCode(StateCode, out state);
        days = PeriodDays.Of(
            FromDay, UntilDay, Time.Today.AddDays((int)ObligationDesk.Ahead.TotalDays), Period.LengthAtFirst);
        var (refusal, found) = await Desk.OfAsync(Asker, new(days.Begin(Time), days.End(Time), kind, state), Ct);
        (view, error) = (found, refusal?.Reason);
        if (found is null && refusal is null) NotHere();
        if (found is null) return;
        kindRows = [.. found.Kinds.Select(one => Row(ObligationPhrases.Of(one.Kind), one.Counts))];
        personRows = [.. found.People.Select(one => Row(one.Person?.Name ?? "Nobody by name", one.Counts))];
    }

    private string? EndOf(ObligationEntry item) => (item.State, item.EndedAt) switch
    {
        (ObligationState.Kept or ObligationState.Late, { } at) => $" · kept {Moments.Absolute(at, Time.Zone)}",
        (ObligationState.Broken, { } at) => $" · dropped {Moments.Absolute(at, Time.Zone)}",
        (ObligationState.Released, { } at) => $" · fell away {Moments.Absolute(at, Time.Zone)}",
        _ => null,
    };

    private static IReadOnlyList<string> Row(string name, ObligationCounts counts) =>
    [
        name,
        .. new[] { counts.Broken, counts.Late, counts.Kept, counts.Open, counts.Released }
            .Select(number => number.ToString(CultureInfo.InvariantCulture)),
    ];
}
