using Microsoft.AspNetCore.Components;

namespace Safety.Web.Audit.Pages;

/// <summary>Chooses two moments of one stream and shows every value that differs, with what set it.</summary>
public partial class ReplayComparison
{
    private long from;
    private long to;

    /// <summary>The events of the stream.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<HistoryEntry> Items { get; set; } = [];

    /// <summary>Whether nothing can be pressed now.</summary>
    [Parameter, EditorRequired]
    public bool IsStill { get; set; }

    /// <summary>What differs, or null before it was asked.</summary>
    [Parameter, EditorRequired]
    public HistoryComparison? Result { get; set; }

    /// <summary>Asks for the difference.</summary>
    [Parameter, EditorRequired]
    public EventCallback<(long From, long To)> OnCompare { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized() =>
        (from, to) = (Items.Count > 0 ? Items[0].Version : 0, Items.Count > 0 ? Items[^1].Version : 0);
}
