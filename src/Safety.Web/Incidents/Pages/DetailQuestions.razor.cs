using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Web.Incidents.Views;
using Safety.Web.Layout;

namespace Safety.Web.Incidents.Pages;

/// <summary>The many optional questions, in groups that stay closed until somebody opens them.</summary>
public partial class DetailQuestions
{
    private static readonly IReadOnlyList<Choice> Severities = Codes<Severity>.Choices(Labels.Of);

    private static readonly IReadOnlyList<Choice> YesNo = [new("yes", "Yes"), new("no", "No")];

    private static readonly string[] Where =
        ["location_detail", "location_class", "location_text", "circumstances", "antecedents"];

    private static readonly string[] Harm =
        ["consequences", "physical_harm", "psychological_harm", "medical_treatment", "lost_time_days"];

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired]
    public Typed Typed { get; set; } = Typed.Nothing;

    /// <summary>What the report says already.</summary>
    [Parameter, EditorRequired]
    public ReportSeen Said { get; set; } = default!;

    /// <summary>Whether the reader may say how bad it was.</summary>
    [Parameter]
    public bool MayRate { get; set; }

    private bool Opens(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Typed.TextOrNull(name) is not null || Typed.ErrorOf(name) is not null) return true;
        }

        return false;
    }

    private RenderFragment Boxes(string name, string legend, IReadOnlyList<Choice> choices) => builder =>
    {
        builder.OpenComponent<ChoiceList>(0);
        builder.AddAttribute(1, nameof(ChoiceList.Name), name);
        builder.AddAttribute(2, nameof(ChoiceList.Legend), legend);
        builder.AddAttribute(3, nameof(ChoiceList.Many), true);
        builder.AddAttribute(4, nameof(ChoiceList.Choices), choices);
        builder.AddAttribute(5, nameof(ChoiceList.Chosen), Typed.All(name));
        builder.AddAttribute(6, nameof(ChoiceList.Error), Typed.ErrorOf(name));
        builder.CloseComponent();
    };
}
