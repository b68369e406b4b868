using Microsoft.AspNetCore.Components;
using Safety.Core.Visits;
using Safety.Web.Door;
using Safety.Web.Layout;
using Safety.Web.Watch;

namespace Safety.Web.Visits.Pages;

/// <summary>
/// Who is out, for those who answer for them. Alive while there is a circuit; without one it reads as it was, and a
/// browser without script loads it again by itself.
/// </summary>
public sealed partial class BoardPage
{
    private static readonly Look NotArmed = new("NOT ARMED", Symbol.OctagonCross, Tone.Danger);
    private static readonly Look IsArmed = new("Armed", Symbol.Shield, Tone.Good);

    // Visits are read again at each change; this is for what only time changes, such as the twelve hours ahead.
    private static readonly TimeSpan LooksAgain = TimeSpan.FromSeconds(5);

    private BoardView? board;
    private string? news;

    [Inject]
    private VisitBoard Board { get; set; } = default!;

    [Inject]
    private WatchState Watch { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task LoadAsync(Asker asker)
    {
        if (!Board.IsFor(asker))
        {
            Missing();
            return;
        }

        var now = await Board.ViewAsync(asker, Gone);
        Tell(now);
        board = now;
        Listen();
    }

    /// <inheritdoc/>
    protected override IDisposable Hear(Action<IReadOnlySet<Guid>> heard) => Board.WhenChanged(heard);

    /// <inheritdoc/>
    protected override async Task TickAsync()
    {
        if (Gone.IsCancellationRequested) return;
        if (board is null || Time.Now - board.AsOf >= LooksAgain)
            await LookAsync();
        else
            StateHasChanged();
    }

    // Said to screen readers, so that a new alarm is heard without looking.
    private void Tell(BoardView now)
    {
        if (!IsLive || board is null) return;
        var known = board.Rows.Where(row => row.Alarms.Count > 0).Select(row => row.Id).ToHashSet();
        var fresh = now.Rows.Where(row => row.Alarms.Count > 0 && !known.Contains(row.Id)).ToList();
        if (fresh.Count > 0)
            news = "New alarm: " + string.Join("; ", fresh.Select(row => Looks.Of(row.Alarms[0]).Text)) + ".";
    }

    private Look? Armed(BoardRow row) => row switch
    {
        { Status: not VisitStatus.Underway } => null,
        { Armed: true } when Watch.Watches => IsArmed,
        _ => NotArmed,
    };

    private string Span(BoardRow row) => VisitPhrases.By(row.StartsAt, Time.Now, Time.Zone) + " to "
        + VisitPhrases.By(row.EndsAt, row.StartsAt, Time.Zone);

    private static string CoverOf(BoardRow row) => row switch
    {
        { Escorts.Count: > 0 } => "With " + VisitPhrases.Names(row.Escorts),
        { MayGo: false } => "Needs a second person",
        _ => "Alone",
    };
}
