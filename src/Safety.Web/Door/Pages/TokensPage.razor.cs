using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Web.Door.Tokens;

namespace Safety.Web.Door.Pages;

/// <summary>A person makes and revokes tokens for programs.</summary>
public sealed partial class TokensPage
{
    /// <summary>What was typed.</summary>
    [SupplyParameterFromForm(FormName = "make")]
    public TokenForm? Form { get; set; }

    [Inject]
    private ApiTokens All { get; set; } = null!;

    [Inject]
    private CurrentActor Actor { get; set; } = null!;

    private IReadOnlyList<ApiToken> Tokens { get; set; } = [];

    private string? Secret { get; set; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() => Tokens = await All.OfAsync(Actor.Staff);

    private static string DayOf(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task MakeAsync()
    {
        var asked = Form ?? new TokenForm();
        var (token, secret, why) = await All.MakeAsync(
            Actor.Staff, asked.Name ?? "", asked.MayWrite, TimeSpan.FromDays(Math.Clamp(asked.Days, 0, 1000)));
        if (token is null) Errors = [why!];
        Secret = secret;
        Tokens = await All.OfAsync(Actor.Staff);
    }

    private async Task RevokeAsync(ApiToken token)
    {
        await All.RevokeAsync(Actor.Staff, token.Id);
        Tokens = await All.OfAsync(Actor.Staff);
    }

    /// <summary>A token to be made.</summary>
    public sealed class TokenForm
    {
        /// <summary>What it is for.</summary>
        public string? Name { get; set; }

        /// <summary>How many days it lives.</summary>
        public int Days { get; set; }

        /// <summary>Whether it may change things.</summary>
        public bool MayWrite { get; set; }
    }
}
