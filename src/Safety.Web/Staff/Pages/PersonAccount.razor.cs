using Microsoft.AspNetCore.Components;

namespace Safety.Web.Staff.Pages;

/// <summary>How a person signs in, and what an administrator does about it.</summary>
public partial class PersonAccount
{
    /// <summary>The sign-in, or null when there is none.</summary>
    [Parameter, EditorRequired]
    public AccountView? Account { get; set; }

    /// <summary>Whether nothing can be pressed now.</summary>
    [Parameter, EditorRequired]
    public bool IsStill { get; set; }

    /// <summary>Asks for an invitation.</summary>
    [Parameter]
    public EventCallback OnInvite { get; set; }

    /// <summary>Asks that the person is signed out everywhere.</summary>
    [Parameter]
    public EventCallback OnEndSessions { get; set; }

    /// <summary>Asks that the sign-in is closed.</summary>
    [Parameter]
    public EventCallback OnClose { get; set; }

    /// <summary>Asks that it is opened again.</summary>
    [Parameter]
    public EventCallback OnOpenAgain { get; set; }
}
