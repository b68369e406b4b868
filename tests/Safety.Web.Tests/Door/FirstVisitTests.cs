using System.Net;

namespace Safety.Web.Tests.Door;

public sealed class FirstVisitTests : IAsyncLifetime
{
    private DoorHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await DoorHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task The_first_visit_leads_to_the_set_up_and_makes_the_administrator()
    {
        using var browser = _host.NewBrowser();
        Assert.StartsWith("/sign-in", (await browser.GetAsync("/inside")).SentTo, StringComparison.Ordinal);
        Assert.Equal("/setup", (await browser.GetAsync("/sign-in")).SentTo);

        var made = await SetUpAsync(browser, "ada@agency.example");

        Assert.Equal("/", made.SentTo);
        Assert.True(await browser.IsInAsync());
        Assert.Contains("\"administrator\"", (await browser.GetAsync("/api/v1/me")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_weak_password_makes_nobody_and_is_explained()
    {
        using var browser = _host.NewBrowser();
        var seen = await SetUpAsync(browser, "ada@agency.example", "Password1234!");

        Assert.Equal(HttpStatusCode.OK, seen.Status);
        Assert.Contains("tried first", seen.Text, StringComparison.Ordinal);
        Assert.Equal(0, _host.Staff.Count);
    }

    [Fact]
    public async Task Later_the_set_up_leads_to_the_sign_in()
    {
        using var first = _host.NewBrowser();
        await SetUpAsync(first, "ada@agency.example");
        using var later = _host.NewBrowser();

        Assert.Equal("/sign-in", (await later.GetAsync("/setup")).SentTo);
        Assert.Equal(HttpStatusCode.OK, (await later.GetAsync("/sign-in")).Status);
    }

    [Fact]
    public async Task Of_many_first_visits_at_once_one_makes_an_administrator()
    {
        var browsers = Enumerable.Range(0, 6).Select(_ => _host.NewBrowser()).ToList();
        await Task.WhenAll(browsers.Select((b, i) => SetUpAsync(b, $"ada{i}@agency.example")));
        var inside = await Task.WhenAll(browsers.Select(b => b.IsInAsync()));

        Assert.Equal(1, inside.Count(isIn => isIn));
        Assert.Equal(1, _host.Staff.Count);
        browsers.ForEach(b => b.Dispose());
    }

    private static Task<Seen> SetUpAsync(Browser browser, string email, string password = "seven green apples fall") =>
        browser.SubmitAsync("/setup", "setup",
            ("Form.Name", "Ada Invented"), ("Form.Email", email), ("Form.Password", password));
}
