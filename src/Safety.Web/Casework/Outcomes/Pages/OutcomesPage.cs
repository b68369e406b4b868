using Microsoft.AspNetCore.Components;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Casework.Outcomes.Pages;

/// <summary>What the pages of this part share: plain HTML that works without script.</summary>
public abstract class OutcomesPage : PlainPage
{
    /// <summary>Where scores, words and answers are handed in.</summary>
    [Inject]
    public OutcomeDesk Desk { get; set; } = null!;

    /// <summary>What may be seen.</summary>
    [Inject]
    public ResponsePages Responses { get; set; } = null!;

    /// <summary>A day in a field, or null when it was left open; says so when it is none.</summary>
    protected DateOnly? Day(string name) =>
        Typed.Moment(name, Time.Zone) is { } moment ? Time.DayOf(moment) : null;
}
