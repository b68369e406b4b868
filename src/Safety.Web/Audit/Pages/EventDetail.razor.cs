using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;

namespace Safety.Web.Audit.Pages;

/// <summary>One event in full: who, the three times, cause, what it changed, the rules, the state then.</summary>
public partial class EventDetail
{
    /// <summary>The event.</summary>
    [Parameter, EditorRequired]
    public HistoryEntry Entry { get; set; } = default!;

    /// <summary>The state after it, or null when it is not the reader's to see.</summary>
    [Parameter, EditorRequired]
    public StateThen? State { get; set; }

    /// <summary>What it changed.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<ValueChange> Changes { get; set; } = [];

    /// <summary>What the rules said of it, or null.</summary>
    [Parameter, EditorRequired]
    public JudgementSeen? Judged { get; set; }

    // What asked for something comes first; that a rule had nothing to say is proof, and seldom what one looks for.
    private List<RuleSaid> Asks => [.. Judged!.Answers.Where(said => said.Objects)];

    private List<RuleSaid> Fits => [.. Judged!.Answers.Where(said => !said.Objects)];

    /// <summary>The agency's clock.</summary>
    [Parameter, EditorRequired]
    public AgencyTime Time { get; set; } = default!;
}
