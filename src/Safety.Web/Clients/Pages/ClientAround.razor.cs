using Microsoft.AspNetCore.Components;
using Safety.Core.Clients;
using Safety.Web.Layout;

namespace Safety.Web.Clients.Pages;

/// <summary>What was found about violence in the past, and with whom a client lives.</summary>
public partial class ClientAround
{
    private IntakeHistory? history;
    private string? note;
    private string? mate;

    /// <summary>The client.</summary>
    [Parameter, EditorRequired]
    public Client Client { get; set; } = default!;

    /// <summary>The reference of the client after whom the household is called, where the reader may see it.</summary>
    [Parameter, EditorRequired]
    public string? CalledAfter { get; set; }

    /// <summary>Whether nothing can be pressed now.</summary>
    [Parameter, EditorRequired]
    public bool IsStill { get; set; }

    /// <summary>Why the last act was refused.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PageError> Errors { get; set; } = [];

    /// <summary>Records what was found.</summary>
    [Parameter, EditorRequired]
    public EventCallback<IntakeForm> OnCheck { get; set; }

    /// <summary>Says with whom the client lives: a reference, or null for nobody.</summary>
    [Parameter, EditorRequired]
    public EventCallback<string?> OnLive { get; set; }

    private string Roof => (Client.Household, CalledAfter) switch
    {
        (null, _) => "No other client is known to live there.",
        (_, null) => "They share a household with another client.",
        (_, { } other) when other == Client.Reference => "A household is called after this client.",
        (_, { } other) => $"They share a household with client {other}.",
    };

    private string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Reason;

    private Task CheckAsync() => OnCheck.InvokeAsync(new IntakeForm { History = history, Note = note });

    private Task LiveAsync() => OnLive.InvokeAsync(mate ?? "");

    private Task LeaveAsync() => OnLive.InvokeAsync(null);

    private static string Of(IntakeHistory history) => history switch
    {
        IntakeHistory.NoneKnown => "None is known.",
        IntakeHistory.ViolenceKnown => "There is a history of violence.",
        IntakeHistory.NotFoundOut => "It could not be found out.",
    };
}
