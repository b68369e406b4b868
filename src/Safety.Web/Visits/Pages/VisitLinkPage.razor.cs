using Microsoft.AspNetCore.Components;
using Safety.Core.Visits;
using Safety.Web.Door;
using Safety.Web.Layout;
using Safety.Web.Visits.Away;

namespace Safety.Web.Visits.Pages;

/// <summary>
/// The page behind the link of a reminder. Opening it changes nothing; mail scanners open links too. It shows nothing
/// of the visit but by when a word is due, and the same after either code.
/// </summary>
public sealed partial class VisitLinkPage
{
    /// <summary>The secret of the link.</summary>
    [SupplyParameterFromQuery(Name = "code")]
    public string? Secret { get; set; }

    /// <summary>What was said.</summary>
    [SupplyParameterFromForm(FormName = "say")]
    public SayForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private LinkDesk Desk { get; set; } = null!;

    [Inject]
    private AgencyTime Time { get; set; } = null!;

    private LinkView? Known { get; set; }

    private string? Problem { get; set; }

    private bool IsCalled { get; set; }

    private bool IsRunning => Known?.Running.Status == VisitStatus.Underway;

    private string Sentence => (IsCalled, Known!.Running) switch
    {
        (true, _) => "Help is called. If you are in danger, call the emergency services too.",
        (_, { Status: VisitStatus.Underway, Dues: { Count: > 0 } dues }) =>
            $"You must be heard of by {Moments.HourAndMinute(dues.Min(due => due.DueAt), Time.Zone)}.",
        (_, { Status: VisitStatus.Underway }) => "You are late. Your team is looking for you.",
        _ => "Your visit is over. Nobody watches over it any more.",
    };

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() => Known = await Desk.ShowAsync(Secret, Http.RequestAborted);

    private async Task SayAsync()
    {
        if (!Paging.TryCode<LinkWord>(Form?.Word, out var said) || said is not { } word) return;
        var became = await Desk.SayAsync(Secret, word, Form?.Code, Http.RequestAborted);
        Problem = became.Refusal?.Reason;
        IsCalled = became.Refusal is null && word == LinkWord.Help;
        Known = await Desk.ShowAsync(Secret, Http.RequestAborted);
    }

    /// <summary>What was said.</summary>
    public sealed class SayForm
    {
        /// <summary>Which button.</summary>
        public string? Word { get; set; }

        /// <summary>The code, if one was said.</summary>
        public string? Code { get; set; }
    }
}
