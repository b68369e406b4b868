using Microsoft.AspNetCore.Components;
using Safety.Core.Casework.Outcomes;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Casework.Outcomes.Pages;

/// <summary>One of the three answers to a review: one thing more, a reason, and a button, as for each.</summary>
public partial class ResponseAnswerPart
{
    private IReadOnlyList<Choice> steps = [];

    /// <summary>Which answer.</summary>
    [Parameter, EditorRequired]
    public ResponseAnswer Answer { get; set; }

    /// <summary>Whether it can be given now.</summary>
    [Parameter]
    public bool Shown { get; set; }

    private string Code => Codes<ResponseAnswer>.Of(Answer);

    private string StepField => $"step-{Code}";

    private string ReasonField => $"reason-{Code}";

    /// <inheritdoc/>
    protected override void OnParametersSet() => steps =
    [
        .. Enum.GetValues<ResponseStep>().Where(step => ResponseSteps.AnswerOf(step) == Answer)
            .Select(step => new Choice(Codes<ResponseStep>.Of(step), OutcomePhrases.Of(step))),
    ];

    private async Task AnswerAsync()
    {
        var form = new ResponseReviewForm
        {
            Answer = Answer,
            Step = Typed.Code<ResponseStep>(StepField),
            Until = Answer == ResponseAnswer.BenefitingContinue ? Typed.Moment("until", Page.Time.Zone) : null,
            Reason = Typed.TextOrNull(ReasonField),
        };
        var said = await Page.Desk.ReviewAsync(Page.Asker, Page.Two, form, Typed.Seen, Page.Ct);
        await Page.FinishAsync(said.Refusal, "reviewed", ("step", StepField), ("reason", ReasonField));
    }
}
