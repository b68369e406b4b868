using Microsoft.AspNetCore.Components;
using Safety.Web.Alerts.Telling;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Pages;

/// <summary>Says before anything happens which step of a ladder would reach nobody loudly, when, and why.</summary>
public sealed partial class LadderPreflight
{
    private const int ShownMax = 12;
    private static readonly Look Danger = new("Look at this", Symbol.Triangle, Tone.Danger);

    /// <summary>What was found.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<StepUnreached> Unreached { get; set; } = [];

    [Inject]
    private AgencyTime Time { get; set; } = default!;

    private IEnumerable<StepUnreached> Shown => Unreached.OrderBy(one => one.From).Take(ShownMax);

    private string TimesOf(StepUnreached one)
    {
        var from = one.From <= Time.Now ? "now" : Moments.Absolute(one.From, Time.Zone);
        return one.Until - Time.Now >= Core.Alerts.Preflight.Ahead - TimeSpan.FromMinutes(1)
            ? from == "now" ? "now, and for the next two weeks" : $"from {from} on"
            : $"from {from} to {Moments.Absolute(one.Until, Time.Zone)}";
    }

    private static string WordsOf(PersonPassed one) =>
        $"{one.Person?.Name ?? StaffPhrases.Of(one.Role)}: {one.Words}";
}
