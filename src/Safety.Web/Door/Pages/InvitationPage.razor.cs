using Microsoft.AspNetCore.Components;
using Safety.Web.Door.Accounts;
using Safety.Web.Door.SignIn;

namespace Safety.Web.Door.Pages;

/// <summary>
/// An invited person sets a password. Opening the link changes nothing; mail scanners open links too.
/// </summary>
public sealed partial class InvitationPage
{
    private const string Useless = AcceptInvitation.Useless;

    /// <summary>The secret of the link.</summary>
    [SupplyParameterFromQuery(Name = "code")]
    public string? Code { get; set; }

    /// <summary>What was typed.</summary>
    [SupplyParameterFromForm(FormName = "accept")]
    public AcceptForm? Form { get; set; }

    [Inject]
    private AcceptInvitation Invitation { get; set; } = null!;

    [Inject]
    private PersonalSignIn SignIn { get; set; } = null!;

    private SafetyUser? Invited { get; set; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() =>
        Invited = await Invitation.FindAsync(Code, Http.RequestAborted);

    private async Task AcceptAsync()
    {
        var password = Form?.Password ?? "";
        var (user, why) = await Invitation.AcceptAsync(Code, password, Http.RequestAborted);
        Errors = why;
        if (user is null) return;
        var outcome = await SignIn.WithPasswordAsync(Http, user.UserName!, password);
        Navigation.NavigateTo(outcome.Step == SignInStep.NeedsSecondFactor ? "/sign-in/code" : "/", forceLoad: true);
    }

    /// <summary>The new password.</summary>
    public sealed class AcceptForm
    {
        /// <summary>The password.</summary>
        public string? Password { get; set; }
    }
}
