using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using Safety.Web.Door.SignIn;

namespace Safety.Web.Staff.Pages;

/// <summary>A person's own sign-in: since when, until when, and the way to end it everywhere.</summary>
public sealed partial class MySessionsPage
{
    private AccountView? account;
    private DateTimeOffset? since;

    [Inject]
    private AccountDesk Accounts { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        account = await Accounts.FindAsync(Asker, Asker.Staff, Ct);
        since = long.TryParse(
            Http.User.FindFirstValue(SessionClaims.Since), NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? DateTimeOffset.FromUnixTimeSeconds(at)
            : null;
    }

    private async Task EndAsync()
    {
        var answer = await Accounts.EndSessionsAsync(Asker, Asker.Staff, Ct);
        GoOnOrRefuse(answer, "/sign-in");
    }
}
