using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;
using Safety.Core.Staff;

namespace Safety.Browser.Tests.Staff;

/// <summary>Signing people out, closing what they sign in with, and the pages that follow an invitation.</summary>
public sealed class AccountPagesTests(Site site)
{
    private const int LimitMs = 480_000;

    [Fact(Timeout = LimitMs)]
    public async Task An_administrator_closes_a_sign_in_after_a_second_look_and_opens_it_again()
    {
        var person = await site.Host.People.NewAsync(StaffRole.Staff);
        await using var visitor = await site.VisitAsync(Screen.Desk);
        await visitor.SignInAsync(StaffRole.Administrator);
        await visitor.GoAsync($"/people/{person.Staff.Value}");
        await visitor.SettleAsync();
        var page = visitor.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out everywhere" }).ClickAsync();
        await page.GetByText("The person is signed out everywhere").WaitForAsync();
        await page.GetByText("Close this sign-in").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Close the sign-in" }).ClickAsync();
        await page.GetByText("The sign-in is closed.").WaitForAsync();
        await visitor.ScreenshotAsync("account-closed");
        await visitor.AxeCleanAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Open it again" }).ClickAsync();
        await page.GetByText("The person can sign in again.").WaitForAsync();
        visitor.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_person_signs_out_everywhere_without_script()
    {
        var person = await site.Host.People.NewAsync(StaffRole.Staff);
        await using var visitor = await site.VisitAsync(script: false);
        await visitor.SignInAsync(person);
        await visitor.GoAsync("/account");
        await visitor.Page.ClickAsync("text=Where I am signed in");
        await visitor.ScreenshotAsync("my-sessions");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out everywhere" }).ClickAsync();
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(new Regex("/sign-in"));
        visitor.NothingWrong();
    }

    [Fact(Timeout = LimitMs)]
    public async Task The_page_of_sessions_is_accessible_on_each_screen()
    {
        var person = await site.Host.People.NewAsync(StaffRole.Staff);
        await site.InspectAsync("/account/sessions", "my-sessions", visitor => visitor.SignInAsync(person));
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_useless_invitation_says_so_and_leads_on()
    {
        await site.InspectAsync("/invitation?code=nothing-of-ours", "invitation-useless");
        await using var visitor = await site.VisitAsync();
        await visitor.GoAsync("/invitation?code=nothing-of-ours");
        await visitor.Page.GetByText("Ask for a new one").WaitForAsync();
    }

    [Fact(Timeout = LimitMs)]
    public async Task A_code_without_a_password_before_it_is_refused_in_words()
    {
        await site.InspectAsync("/sign-in/code", "sign-in-code");
        await using var visitor = await site.VisitAsync(script: false);
        await visitor.GoAsync("/sign-in/code");
        await visitor.Page.FillAsync("#code", "123456");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Alert).WaitForAsync();
        await visitor.ScreenshotAsync("sign-in-code-refused");
        visitor.NothingWrong("401");
    }
}
