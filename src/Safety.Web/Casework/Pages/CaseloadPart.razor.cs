using Microsoft.AspNetCore.Components;

namespace Safety.Web.Casework.Pages;

/// <summary>What a worker carries, each number with the cases behind it.</summary>
public partial class CaseloadPart
{
    /// <summary>The caseload.</summary>
    [Parameter, EditorRequired]
    public CaseloadView Load { get; set; } = default!;

    private static string TitleOf(CaseloadLineView line) =>
        line.Scheme == line.Ceiling ? line.Scheme : $"{line.Scheme}: {line.Ceiling}";
}
