using Microsoft.AspNetCore.Components;
using Safety.Core.Staff;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Pages;

/// <summary>How a person is reached, and when they are away.</summary>
public partial class PersonReach
{
    private bool email;
    private bool webhook;
    private ContactChannel first = ContactChannel.Email;
    private TimeOnly quietFrom = new(22, 0);
    private TimeOnly quietUntil = new(7, 0);
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
        first = View.Channels.FirstOrDefault(channel => channel != ContactChannel.InApp, ContactChannel.Email);
        (quietFrom, quietUntil) = View.QuietHours is { } quiet ? (quiet.From, quiet.Until) : (quietFrom, quietUntil);
        from ??= Time.Local(Time.Now);
    }

    private string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Reason;

    private Task SetChannelsAsync()
    {
        List<ContactChannel> channels = [ContactChannel.InApp];
        if (email) channels.Add(ContactChannel.Email);
        if (webhook) channels.Add(ContactChannel.Webhook);
        if (first == ContactChannel.Webhook) channels.Reverse(1, channels.Count - 1);
        return OnAsk.InvokeAsync(new PersonAct(new SetContactChannels(View.Card.Id, channels), "It is set."));
    }

    private Task SetQuietAsync() => OnAsk.InvokeAsync(new PersonAct(
        new SetQuietHours(View.Card.Id, new QuietHours(quietFrom, quietUntil)), "The quiet hours are set."));

    private Task EndQuietAsync() => OnAsk.InvokeAsync(new PersonAct(
        new SetQuietHours(View.Card.Id, null), "There are no quiet hours now."));

    private Task StartLeaveAsync() => OnAsk.InvokeAsync(new PersonAct(
        new StartLeave(
            View.Card.Id, Time.Moment(from ?? Time.Local(Time.Now)), until is { } end ? Time.Moment(end) : null),
        "The leave is entered."));

    private Task EndLeaveAsync() =>
        OnAsk.InvokeAsync(new PersonAct(new EndLeave(View.Card.Id), "The leave is over."));
}
