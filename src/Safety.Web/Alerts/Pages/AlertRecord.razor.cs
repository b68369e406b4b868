using Microsoft.AspNetCore.Components;
using Safety.Core.Alerts;
using Safety.Web.Alerts.Views;
using Safety.Web.Layout;

namespace Safety.Web.Alerts.Pages;

/// <summary>What is kept about an alert: messages with each attempt, who was not told, moves, evidence.</summary>
public partial class AlertRecord
{
    /// <summary>The alert.</summary>
    [Parameter, EditorRequired]
    public AlertSheet Sheet { get; set; } = default!;

    /// <summary>Whether the reader may replay the history.</summary>
    [Parameter, EditorRequired]
    public bool Audits { get; set; }

    [Inject]
    private AgencyTime Time { get; set; } = default!;

    // What a fact stands in is known only where it is the subject itself; the history knows the rest.
    private string? AddressOf(AlertEvidence evidence) =>
        evidence.StreamId == Sheet.Alert.Subject.Id ? AlertPhrases.AddressOf(Sheet.Alert.Subject)
        : Audits ? $"/history?stream={evidence.StreamId}"
        : null;
}
