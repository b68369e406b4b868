using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Safety.Browser.Tests.Kit;

namespace Safety.Browser.Tests;

/// <summary>The first visit of an installation in which nobody works yet; it needs one of its own.</summary>
public sealed class SetupPageTests
{
    private const int LimitMs = 480_000;

    [Fact(Timeout = LimitMs)]
    public async Task The_first_visit_makes_the_administrator_and_the_next_finds_the_sign_in()
    {
        await using var site = new Site();
        await site.InitializeAsync();
        await site.InspectAsync("/setup", "setup");
        await using var visitor = await site.VisitAsync(script: false);
        await visitor.GoAsync("/sign-in");
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(new Regex("/setup"));
        await visitor.Page.GetByLabel("Your name").FillAsync("Abel Invented");
        await visitor.Page.GetByLabel("Your work e-mail address").FillAsync("abel.invented@example.org");
        await visitor.Page.GetByLabel("Choose a password").FillAsync("password");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Make me the administrator" }).ClickAsync();
        await visitor.Page.GetByText("Not done yet").WaitForAsync();
        Assert.Equal("Abel Invented", await visitor.Page.GetByLabel("Your name").InputValueAsync());
        await visitor.ScreenshotAsync("setup-refused");
        await visitor.Page.GetByLabel("Choose a password").FillAsync(Person.Password);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Make me the administrator" }).ClickAsync();
        await Assertions.Expect(visitor.Page).Not.ToHaveURLAsync(new Regex("/setup"));

        await using var next = await site.VisitAsync();
        await next.GoAsync("/setup");
        Assert.DoesNotContain("/setup", next.Page.Url, StringComparison.Ordinal);
    }
}
