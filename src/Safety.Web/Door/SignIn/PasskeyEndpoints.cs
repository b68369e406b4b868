using Microsoft.AspNetCore.Identity;
using Safety.Web.Door.Accounts;

namespace Safety.Web.Door.SignIn;

/// <summary>What the script of the passkey pages asks for; the answers go back to the pages by their forms.</summary>
internal static class PasskeyEndpoints
{
    public static void MapPasskeys(this WebApplication app)
    {
        app.MapPost("/door/passkeys/creation", CreationAsync).ExcludeFromDescription()
            .RequireAuthorization(Access.SettingUp);
        app.MapPost("/door/passkeys/request", RequestAsync).AllowAnonymous().ExcludeFromDescription()
            .RequireRateLimiting(DoorRoom.SignInLimit);
        app.MapGet("/door/passkeys.js", Script).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> CreationAsync(
        HttpContext http, UserManager<SafetyUser> users, SafetySignInManager signIn, SecondFactor factor)
    {
        if (await users.GetUserAsync(http.User) is not { } user) return Problems.NotFound();
        if (!await factor.MayChangeAsync(user, http.User))
            return Problems.Of(403, "second_factor_needed", SecondFactor.ProveFirst);
        var entity = new PasskeyUserEntity
        {
            Id = user.Id.ToString(), Name = user.UserName!, DisplayName = user.UserName!,
        };
        return Results.Content(await signIn.MakePasskeyCreationOptionsAsync(entity), "application/json");
    }

    private static async Task<IResult> RequestAsync(SafetySignInManager signIn) =>
        Results.Content(await signIn.MakePasskeyRequestOptionsAsync(user: null), "application/json");

    private static IResult Script(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Stream(
            typeof(PasskeyEndpoints).Assembly.GetManifestResourceStream("door/passkeys.js")!, "text/javascript");
    }
}
