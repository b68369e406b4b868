using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Incidents.Forms;
using Safety.Web.Layout;

namespace Safety.Web.Incidents.Pages;

/// <summary>Both ratings side by side, and the act of giving a second one.</summary>
public sealed partial class AssessPart
{
    private static readonly IReadOnlyList<Choice> Severities =
        [.. Enum.GetValues<Severity>().Select(one => new Choice(Codes<Severity>.Of(one), Looks.Of(one).Text))];

    private async Task AssessAsync()
    {
        var form = new AssessmentForm
        {
            AssessedSeverity = Typed.Code<Severity>("assessed_severity"),
            Reason = Typed.TextOrNull("assess_reason"),
            ContributingFactors = Typed.Many<ContributingFactor>("contributing_factors"),
        };
        var answer = await Page.Desk.AssessAsync(Page.Asker, View.Id, form, Page.Seen, Page.Ct);
        Page.Finish(answer, Acts.Assess, answer.Refusal?.Field == "reason" ? "assess_" : "");
    }
}
