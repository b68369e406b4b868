using Microsoft.AspNetCore.Components;
using Safety.Core.Clients;
using Safety.Web.Door;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Audit.Trends.Pages;

/// <summary>What is decided about clients, by what they say of themselves: sums only.</summary>
public sealed partial class GroupTrendsPage
{
    private GroupTrendView? view;
    private GroupQuestion question;
    private string? error;
    private PeriodDays days = default!;

    /// <summary>The first day.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    public string? FromDay { get; set; }

    /// <summary>The last day.</summary>
    [SupplyParameterFromQuery(Name = "until")]
    public string? UntilDay { get; set; }

    /// <summary>By which of their answers.</summary>
    [SupplyParameterFromQuery(Name = "question")]
    public string? Asked { get; set; }

    [Inject]
    private GroupTrends Trends { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        days = PeriodDays.Of(FromDay, UntilDay, Time.Today, Period.LengthAtFirst);
        question = Codes<GroupQuestion>.Read(Asked ?? "") ?? GroupQuestion.EthnicGroup;
        var (refusal, found) = await Trends.OfAsync(Asker, question, days.Begin(Time), days.End(Time), Ct);
        (view, error) = (found, refusal?.Reason);
        if (found is null && refusal is null) NotHere();
    }
}
