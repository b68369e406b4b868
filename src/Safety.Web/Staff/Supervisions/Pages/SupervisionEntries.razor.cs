using Microsoft.AspNetCore.Components;
using Safety.Core.Language;

namespace Safety.Web.Staff.Supervisions.Pages;

/// <summary>What was held and lost, the newest first, each with a button for whoever may take it back.</summary>
public sealed partial class SupervisionEntries
{
    /// <summary>The ledger.</summary>
    [Parameter, EditorRequired]
    public SupervisionView View { get; set; } = null!;

    /// <summary>Whether it is the reader's own.</summary>
    [Parameter]
    public bool Self { get; set; }

    /// <summary>Who reads.</summary>
    [Parameter, EditorRequired]
    public StaffId Reader { get; set; }

    /// <summary>Takes the chosen entry back.</summary>
    [Parameter, EditorRequired]
    public Func<Task> Withdraw { get; set; } = null!;
}
