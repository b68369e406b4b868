using Microsoft.AspNetCore.Components;
using Safety.Web.Door.SignIn;

namespace Safety.Web.Door.Pages;

/// <summary>The second factor after the password: a code of the authenticator, or a recovery code.</summary>
public sealed partial class SignInCodePage
{
    /// <summary>What was typed.</summary>
    [SupplyParameterFromForm(FormName = "code")]
    public CodeForm? Form { get; set; }

    [Inject]
    private PersonalSignIn SignIn { get; set; } = null!;

    private async Task TakeAsync()
    {
        var outcome = await SignIn.WithCodeAsync(Http, Form?.Code ?? "");
        if (outcome.Sentence is { } sentence) Errors = [sentence];
        else GoOn();
    }

    /// <summary>A code.</summary>
    public sealed class CodeForm
    {
        /// <summary>Six digits, or a recovery code.</summary>
        public string? Code { get; set; }
    }
}
