using Microsoft.AspNetCore.Components;
using Safety.Core.Limits;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Limits.Pages;

/// <summary>What some kinds of limit ask beside: hours, how many, which way, which colleague.</summary>
public partial class LimitTermsFields
{
    private static readonly IReadOnlyList<Choice> Channels =
        [.. Codes<LimitChannel>.Choices(way => LimitPhrases.Of(way)).Where(way => way.Value != "personal")];

    // The week begins with Monday.
    private static readonly IReadOnlyList<Choice> Week =
        [.. Enumerable.Range(1, 7).Select(day => (DayOfWeek)(day % 7))
            .Select(day => new Choice(Codes<DayOfWeek>.Of(day), $"{day}"))];

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired]
    public Typed Typed { get; set; } = Typed.Nothing;

    /// <summary>The limit that is amended, or null for a new one, for which everything is asked.</summary>
    [Parameter]
    public LimitView? Limit { get; set; }

    private IReadOnlyList<string> Days => [.. (Limit?.Hours?.Days ?? []).Select(Codes<DayOfWeek>.Of)];

    private string? Channel => Said("channel", Limit?.Channel is { } way ? Codes<LimitChannel>.Of(way) : null);

    private bool Asks(LimitKind kind) => Limit is null || Limit.Kind == kind;

    private string? Said(string name, string? there) => Typed.WasSent ? Typed.Text(name) : there;
}
