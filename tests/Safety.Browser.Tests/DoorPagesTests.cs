using Safety.Browser.Tests.Kit;
using Safety.Core.Staff;

namespace Safety.Browser.Tests;

/// <summary>The pages of the Door stand in the frame like all others.</summary>
public sealed class DoorPagesTests(Site site)
{
    private const int LimitMs = 120_000;

    [Theory(Timeout = LimitMs)]
    [InlineData("/sign-in", "sign-in", false)]
    [InlineData("/signed-out", "signed-out", false)]
    [InlineData("/access-denied", "access-denied", false)]
    [InlineData("/account", "account", true)]
    [InlineData("/account/second-factor", "second-factor", true)]
    [InlineData("/account/passkeys", "passkeys", true)]
    [InlineData("/account/tokens", "tokens", true)]
    public async Task A_page_of_the_door_is_accessible(string path, string name, bool signedIn)
    {
        // Without anybody the way in is the setup. The page of the second factor ends older sessions: a person of its
        // own.
        var person = await site.Host.People.NewAsync(StaffRole.Staff);
        await site.InspectAsync(path, name, async visitor =>
        {
            if (signedIn)
                await visitor.SignInAsync(person);
        });
    }

    [Fact(Timeout = LimitMs)]
    public async Task Signing_out_is_one_press_on_every_page()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.SignInAsync(await site.Host.People.NewAsync(StaffRole.Staff));
        await visitor.GoAsync("/");
        await visitor.Page.ClickAsync("text=Sign out");
        await visitor.ArrivesAsync("/signed-out");
        await visitor.GoAsync("/account");
        Assert.Contains("/sign-in", visitor.Page.Url, StringComparison.Ordinal);
        visitor.NothingWrong();
    }
}
