using System.Globalization;
using Safety.Core.Staff.Pulses;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Pulses.Pages;

/// <summary>The words for pulses as the pages show them.</summary>
public static class PulsePhrases
{
    private const string None = "–";

    /// <summary>The answers to how worn out one is.</summary>
    public static IReadOnlyList<Choice> WornOut { get; } = Scale(
        "Not at all", "A little", "Somewhat", "Very", "Completely");

    /// <summary>The answers to how safe one feels.</summary>
    public static IReadOnlyList<Choice> Safe { get; } = Scale(
        "Not at all safe", "Not very safe", "In between", "Mostly safe", "Safe");

    /// <summary>A quarter.</summary>
    public static string Quarter(DateOnly quarter) =>
        string.Create(CultureInfo.InvariantCulture, $"{quarter:MMM} to {quarter.AddMonths(2):MMM yyyy}");

    /// <summary>A day as forms and addresses carry it.</summary>
    public static string Code(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number, or that there is none.</summary>
    public static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? None;

    /// <summary>A mean, whose ends are open.</summary>
    public static string Mean(double mean) => mean switch
    {
        <= PulseFigure.Least => "1.5 or less",
        >= PulseFigure.Most => "4.5 or more",
        _ => mean.ToString("0.0", CultureInfo.InvariantCulture),
    };

    /// <summary>The row of a group.</summary>
    public static IReadOnlyList<string> Row(PulseGroupView group) => group.Figure is not { } figure
        ? [group.Name, "Not shown", None, None, None, None]
        :
        [
            group.Name, Number(figure.People), Mean(figure.WornOut), Mean(figure.Safe), Number(figure.Happened),
            Number(figure.Filed),
        ];

    /// <summary>The row of an estimate.</summary>
    public static IReadOnlyList<string> Row(string name, ReportingGap gap) =>
    [
        name, Number(gap.Told), $"{Number(gap.Answers)} of {Number(gap.PersonMonths)}", Number(gap.Expected),
        Number(gap.Reported), Number(gap.Missing), gap.ReportedPercent is { } share ? $"{Number(share)} %" : None,
    ];

    private static IReadOnlyList<Choice> Scale(params IReadOnlyList<string> words) =>
        [.. words.Select((text, index) => new Choice(Number(index + PulseAnswers.ScaleMin), text))];
}
