using System.Globalization;
using Safety.Core.Visits;

namespace Safety.Web.Visits.Pages;

/// <summary>
/// The words of whoever goes. The code is asked for where a check-out is, may always be left out, and never comes back
/// in a page.
/// </summary>
public partial class VisitRun
{
    private static readonly int[] Longer = [15, 30, 60];

    private const VisitChannel Through = VisitChannel.Page;

    private WordForm Word => new() { Code = Typed.TextOrNull("code") };

    private Task SayAsync() => Typed.Text("word") switch
    {
        "end" => FinishVisitAsync(),
        var minutes when int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var more)
            && Longer.Contains(more) => ExtendAsync(more),
        _ => CheckInAsync(),
    };

    private async Task CheckInAsync() => await EndAsync(
        await Page.Desk.CheckInAsync(Page.Asker, Page.Visit, Word, Through, Page.Ct), VisitActs.CheckedIn);

    private async Task FinishVisitAsync() => await EndAsync(
        await Page.Desk.EndAsync(Page.Asker, Page.Visit, Word, Through, Page.Ct), VisitActs.Ended);

    private async Task ExtendAsync(int minutes)
    {
        // An extension asks for no code, but a code that was said must be heard: it is heard as a check-in.
        if (Word.Code is not null
            && await Page.Desk.CheckInAsync(Page.Asker, Page.Visit, Word, Through, Page.Ct) is { Refusal: { } no })
        {
            await Page.FinishAsync(no, VisitActs.Extended);
            return;
        }

        // Whoever is past the end means from now on.
        var from = View.Running.EndsAt > Page.Time.Now ? View.Running.EndsAt : Page.Time.Now;
        var form = new ExtensionForm { EndsAt = from.AddMinutes(minutes) };
        await EndAsync(
            await Page.Desk.ExtendAsync(Page.Asker, Page.Visit, form, Through, Page.Ct), VisitActs.Extended);
    }

    private Task EndAsync(Said said, string done) => Page.FinishAsync(said.Refusal, done);
}
