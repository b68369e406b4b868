using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door.Accounts;
using Safety.Web.Door.SignIn;
using Safety.Web.Door.Tokens;

namespace Safety.Web.Door;

/// <summary>The endpoints of the Door: who am I, my tokens, other people's accounts, signing out.</summary>
public static class DoorApi
{
    /// <summary>Maps the Door's endpoints; its pages come with the others.</summary>
    /// <param name="app">The application.</param>
    public static WebApplication MapDoor(this WebApplication app)
    {
        var api = app.MapGroup(Api.Root);
        api.MapGet("/me", Me).ForStaff().WithSummary("Who is signed in, and as what.");
        MapTokens(api.MapGroup("/tokens").RequireAuthorization(Access.InPerson));
        api.MapGroup("/sign-ins").RequireAuthorization(Access.Administers).MapPost("/", InviteAsync)
            .WithSummary("Invites a member of staff to set a password.");
        app.MapPost("/sign-out", SignOutAsync).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/sign-in/external", StartExternal).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/sign-in/external/done", FinishExternalAsync).AllowAnonymous().ExcludeFromDescription();
        // An open page that makes no requests would otherwise be signed out while somebody works on it.
        app.MapPost("/door/still-here", () => Results.NoContent()).RequireAuthorization(Access.SettingUp)
            .ExcludeFromDescription();
        app.MapPasskeys();
        return app;
    }

    private static MeAnswer Me(Asker asker) => new(asker.Staff, [.. asker.Roles.Order()]);

    private static void MapTokens(RouteGroupBuilder tokens)
    {
        tokens.MapGet("/", async (Asker asker, ApiTokens all, CancellationToken cancel) =>
            (await all.OfAsync(asker.Staff, cancel)).Select(TokenAnswer.Of)).WithSummary("My living tokens.");
        tokens.MapPost("/", MakeTokenAsync).WithSummary("Makes a token; the answer holds its secret, once.");
        tokens.MapDelete("/{id:guid}", async (Guid id, Asker asker, ApiTokens all, CancellationToken cancel) =>
            await all.RevokeAsync(asker.Staff, id, cancel) ? Results.NoContent() : Problems.NotFound())
            .WithSummary("Revokes one of my tokens.");
    }

    private static async Task<IResult> MakeTokenAsync(
        NewToken asked, Asker asker, ApiTokens all, CancellationToken cancel)
    {
        if (asked.Days is < 1 or > ApiTokens.LongestDays)
        {
            return Problems.Of(
                422, "token_refused", $"A token lives between 1 and {ApiTokens.LongestDays} days.", "days");
        }

        var (token, secret, why) = await all.MakeAsync(
            asker.Staff, asked.Name ?? "", asked.MayWrite, TimeSpan.FromDays(asked.Days), cancel);
        return token is null
            ? Problems.Of(422, "token_refused", why!, "name")
            : Results.Created($"{Api.Root}/tokens/{token.Id}", TokenAnswer.Of(token) with { Secret = secret });
    }

    private static async Task<IResult> InviteAsync(
        NewSignIn asked, Asker asker, SignIns all, CancellationToken cancel)
    {
        var invited = await all.InviteAsync(
            asked.StaffId ?? default, asked.Email, asker.Staff, asked.ForgetsSecondFactor, cancel);
        if (invited.NeedsAnother)
            return Results.Accepted(value: new { waits_for = "another_administrator", ends_at = invited.EndsAt });
        return invited.Why is { } why
            ? Problems.Of(422, "invitation_refused", why, invited.Field)
            : Results.Ok(new { link = invited.Link, mailed = invited.IsMailed, ends_at = invited.EndsAt });
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, IAntiforgery forms)
    {
        if (!await forms.IsRequestValidAsync(http)) return Results.Redirect("/sign-in");
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        await http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        return Results.Redirect("/signed-out");
    }

    private static async Task<IResult> StartExternal(IAuthenticationSchemeProvider schemes) =>
        await schemes.GetSchemeAsync(ExternalSignIn.SchemeName) is null
            ? Results.Redirect("/sign-in")
            : Results.Challenge(
                new AuthenticationProperties { RedirectUri = "/sign-in/external/done" }, [ExternalSignIn.SchemeName]);

    private static async Task<IResult> FinishExternalAsync(HttpContext http, LinkedAccount linked) =>
        Results.Redirect((await linked.SignInAsync(http)).Step switch
        {
            SignInStep.Done => "/",
            SignInStep.NeedsSecondFactor => "/sign-in/code",
            SignInStep.Wrong or SignInStep.Wait => "/sign-in?failed=external",
        });

    internal sealed record MeAnswer(StaffId Id, IReadOnlyList<StaffRole> Roles);

    internal sealed record NewToken(
        [property: Required, MaxLength(ApiTokens.LongestName)] string? Name, bool MayWrite,
        [property: Range(1, ApiTokens.LongestDays)] int Days);

    internal sealed record NewSignIn(
        [property: Required] StaffId? StaffId, [property: Required, MaxLength(StaffLimits.WorkEmailMax)] string? Email,
        bool ForgetsSecondFactor = false);

    internal sealed record TokenAnswer(
        Guid Id, string Name, bool MayWrite, DateTimeOffset MadeAt, DateTimeOffset EndsAt, DateTimeOffset? LastUsedAt,
        string? Secret)
    {
        public static TokenAnswer Of(ApiToken t) =>
            new(t.Id, t.Name, t.MayWrite, t.MadeAt, t.EndsAt, t.LastUsedAt, null);
    }
}
