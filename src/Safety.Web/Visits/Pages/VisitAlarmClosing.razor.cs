using Microsoft.AspNetCore.Components;
using Safety.Core.Visits;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Visits.Pages;

/// <summary>Says what one alarm proved to be. Nothing but a person's word closes it.</summary>
public partial class VisitAlarmClosing
{
    /// <summary>Which alarm.</summary>
    [Parameter, EditorRequired]
    public VisitAlarmKind Kind { get; set; }

    /// <summary>Whether it is live.</summary>
    [Parameter, EditorRequired]
    public bool IsLive { get; set; }

    private string Code => Codes<VisitAlarmKind>.Of(Kind);

    private string ClassField => $"class-{Code}";

    private string FindingField => $"finding-{Code}";

    private async Task CloseAsync()
    {
        var found = Typed.Code<VisitAlarmClass>(ClassField);
        if (found is null)
        {
            if (Typed.ErrorOf(ClassField) is null) Typed.Wrong(ClassField, "Choose what it proved to be.");
            Page.Show();
            return;
        }

        var form = new AlarmClosingForm { Class = found, Finding = Typed.TextOrNull(FindingField) };
        var answer = await Page.Desk.CloseAlarmAsync(Page.Asker, Page.Visit, Kind, form, Page.Ct);
        await Page.FinishAsync(
            answer.Refusal, VisitActs.Closed, ("class", ClassField), ("finding", FindingField),
            ("reason", FindingField));
    }
}
