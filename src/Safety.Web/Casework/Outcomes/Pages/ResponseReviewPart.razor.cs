using Safety.Web.Layout;

namespace Safety.Web.Casework.Outcomes.Pages;

/// <summary>The latest review: why it was opened, the worker's word, and its answer or the three.</summary>
public partial class ResponseReviewPart
{
    private static Look State(ResponseReviewView review) => review.IsOpen
        ? new("Waits for an answer", Symbol.Clock, Tone.Caution)
        : new("Answered", Symbol.Check, Tone.Good);

    private async Task AddWordAsync()
    {
        var form = new ResponseWordForm { Words = Typed.TextOrNull("words") };
        var said = await Page.Desk.AddWordAsync(Page.Asker, Page.Two, form, Page.Ct);
        await Page.FinishAsync(said.Refusal, "word");
    }
}
