using Microsoft.AspNetCore.Components;
using Safety.Core.Visits;

namespace Safety.Web.Visits.Pages;

/// <summary>What only who answers for a visit finds: how it truly stands, and what they can do about it.</summary>
public partial class VisitAnswering
{
    private string? note;

    /// <summary>The alerts about it, oldest first.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<AlertOfVisit> Alerts { get; set; } = [];

    private IReadOnlyList<AlarmView> Live =>
        [.. (View.Answering?.Alarms ?? []).Where(alarm => alarm.ClosedAt is null)];

    private string StateOf(AlertOfVisit alert) => alert switch
    {
        { IsOpen: false } => "decided",
        { Owner: { } owner } => $"{owner} has it",
        { NextAt: { } next } => $"nobody has it; the next is called at "
            + VisitPhrases.By(next, Page.Time.Now, Page.Time.Zone),
        _ => "nobody has it",
    };

    private async Task ReadAsync()
    {
        var (refusal, read) = await Page.Visits.NoteAsync(Page.Asker, Page.Visit, Page.Ct);
        note = read?.Note;
        if (refusal is null) return;
        Typed.Refuse(refusal);
        Page.Show();
    }

    private async Task HeardAsync()
    {
        var (desk, asker, word) = (Page.Desk, Page.Asker, new WordForm());
        var isEnd = Typed.Text("heard") == "end";
        var said = isEnd
            ? await desk.EndAsync(asker, Page.Visit, word, VisitChannel.Page, Page.Ct)
            : await desk.CheckInAsync(asker, Page.Visit, word, VisitChannel.Page, Page.Ct);
        await Page.FinishAsync(said.Refusal, isEnd ? VisitActs.Ended : VisitActs.CheckedIn);
    }
}
