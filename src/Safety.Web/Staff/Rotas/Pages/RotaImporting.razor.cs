using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Rotas.Pages;

/// <summary>Takes a rota from the text of a calendar, or says what would be taken.</summary>
public sealed partial class RotaImporting
{
    private RotaImportView? result;

    /// <summary>The page on which it stands.</summary>
    [Parameter, EditorRequired]
    public TeamPlainPage Page { get; set; } = default!;

    [Inject]
    private RotaImport Import { get; set; } = default!;

    private string Words => result switch
    {
        { Rota: null } => "Nothing: an event is not understood.",
        { Refusal: { } refusal } => refusal,
        _ => "All of it. Nothing is published yet.",
    };

    private async Task ImportAsync()
    {
        var typed = Page.Typed;
        if (typed.TextOrNull("calendar") is not { } calendar) typed.Wrong("calendar", "Paste the calendar.");
        else if (new RotaFields(typed).Day("calendar_from") is not { } from)
            typed.Wrong("calendar_from", "Say the first day.");
        else
        {
            var (view, answer) = await Import.AskAsync(
                Page.Asker, Page.Team, calendar, from, typed.Text("dry") != "no", null, Page.Ct);
            result = view;
            if (answer?.Refusal is { } refusal) typed.Refuse(refusal, ("from_on", "calendar_from"));
            else if (answer is not null)
                Page.Navigation.NavigateTo($"/teams/{Page.Id}/rota?done=published", forceLoad: true);
        }
    }

    private static Look LookOf(ImportedAs row) => row switch
    {
        ImportedAs.WeeklyTurn => new("Weekly turn", Symbol.Check, Tone.Good),
        ImportedAs.StandIn => new("Stand-in", Symbol.Check, Tone.Good),
        ImportedAs.LeftOut => new("Left out", Symbol.Ring, Tone.Neutral),
        ImportedAs.Refused => new("Not understood", Symbol.OctagonCross, Tone.Danger),
    };
}
