using Microsoft.AspNetCore.Components;
using Safety.Core.Staff;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Pages;

/// <summary>How a person is reached, and when they are away.</summary>
public partial class PersonReach
{
    private bool email;
    private bool webhook;
    private DateTime? from;
    private DateTime? until;
    private long version = -1;

    /// <summary>The person.</summary>
    [Parameter, EditorRequired]
    public StaffView View { get; set; } = default!;

    /// <summary>Whether nothing can be pressed now.</summary>
    [Parameter, EditorRequired]
    public bool IsStill { get; set; }

    /// <summary>Whether the reader may say how the person is reached.</summary>
    [Parameter, EditorRequired]
    public bool MayReach { get; set; }

    /// <summary>Whether the reader may enter a leave.</summary>
    [Parameter, EditorRequired]
    public bool MayLeave { get; set; }

    /// <summary>Why the last act was refused.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PageError> Errors { get; set; } = [];

    /// <summary>Asks for an act.</summary>
    [Parameter, EditorRequired]
    public EventCallback<PersonAct> OnAsk { get; set; }

    [Inject]
    private AgencyTime Time { get; set; } = default!;

    private bool IsAway => View.Leave is { } leave && !(leave.Until <= Time.Now);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (version == View.Version) return;
        version = View.Version;
        email = View.Channels.Contains(ContactChannel.Email);
        webhook = View.Channels.Contains(ContactChannel.Webhook);
        from ??= Time.Local(Time.Now);
    }

    private string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Reason;

    private Task SetChannelsAsync()
    {
        List<ContactChannel> channels = [ContactChannel.InApp];
        if (email) channels.Add(ContactChannel.Email);
        if (webhook) channels.Add(ContactChannel.Webhook);
        return OnAsk.InvokeAsync(new PersonAct(new SetContactChannels(View.Card.Id, channels), "It is set."));
    }

    private Task StartLeaveAsync() => OnAsk.InvokeAsync(new PersonAct(
        new StartLeave(
            View.Card.Id, Time.Moment(from ?? Time.Local(Time.Now)), until is { } end ? Time.Moment(end) : null),
        "The leave is entered."));

    private Task EndLeaveAsync() =>
        OnAsk.InvokeAsync(new PersonAct(new EndLeave(View.Card.Id), "The leave is over."));
}
