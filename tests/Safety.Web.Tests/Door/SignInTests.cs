using System.Net;
using System.Text.RegularExpressions;
using Safety.Core.Staff;
using Safety.Web.Door.Accounts;

namespace Safety.Web.Tests.Door;

public sealed partial class SignInTests(SharedDoor door) : IClassFixture<SharedDoor>
{
    private readonly DoorHost _host = door.Host;

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_read_the_same()
    {
        var (_, email, _) = await _host.NewPersonAsync(StaffRole.Staff);
        using var browser = _host.NewBrowser();
        var wrong = await browser.SignInAsync(email, "not the password at all");
        var unknown = await browser.SignInAsync("nobody@agency.example", "not the password at all");

        Assert.Equal(Errors().Match(wrong.Text).Value, Errors().Match(unknown.Text).Value);
        Assert.Contains("did not match", wrong.Text, StringComparison.Ordinal);
        Assert.False(await browser.IsInAsync());
    }

    [Fact]
    public async Task A_person_goes_on_to_where_they_wanted_but_never_to_another_site()
    {
        var (_, email, password) = await _host.NewPersonAsync(StaffRole.Staff);
        foreach (var (wanted, goes) in new[]
        {
            ("/reports/mine", "/reports/mine"), ("//evil.example", "/"), ("/\\evil.example", "/"),
            ("https://evil.example", "/"),
        })
        {
            using var browser = _host.NewBrowser();
            var seen = await browser.SubmitAsync("/sign-in?return=" + Uri.EscapeDataString(wanted), "sign_in",
                ("Form.Name", email), ("Form.Password", password));
            Assert.Equal(goes, seen.SentTo);
        }
    }

    [Fact]
    public async Task Who_guesses_waits_longer_and_longer_and_nobody_else_does()
    {
        var (_, email, password) = await _host.NewPersonAsync(StaffRole.Staff);
        using var hers = _host.NewBrowser();
        await hers.SignInAsync(email, password);
        await hers.SubmitSignOutAsync();
        using var attacker = _host.NewBrowser();
        for (var i = 0; i < 3; i++) await attacker.SignInAsync(email, $"guess number {i} of many");

        var waits = await attacker.SignInAsync(email, password);
        Assert.Contains("Too many attempts", waits.Text, StringComparison.Ordinal);
        // The attacker sits at the same address; the device on which she signed in before is still let in at once.
        Assert.Equal("/", (await hers.SignInAsync(email, password)).SentTo);
        _host.Time.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal("/", (await attacker.SignInAsync(email, password)).SentTo);
    }

    [Fact]
    public async Task A_second_factor_is_set_up_and_then_asked_for_and_each_code_is_taken_once()
    {
        var (_, email, password) = await _host.NewPersonAsync(StaffRole.Staff);
        using var first = _host.NewBrowser();
        await first.SignInAsync(email, password);
        var (key, recovery) = await SetUpAsync(first);
        Assert.Equal(10, recovery.Count);
        Assert.True(await first.IsInAsync());

        using var second = _host.NewBrowser();
        Assert.Equal("/sign-in/code", (await second.SignInAsync(email, password)).SentTo);
        Assert.False(await second.IsInAsync());
        var code = OneTimeCode.Of(key);
        var replayed = await second.SubmitAsync("/sign-in/code", "code", ("Form.Code", code));
        Assert.Contains("did not match", replayed.Text, StringComparison.Ordinal);
        // The password is remembered for five minutes while the code is awaited; a used code is barred as long.
        _host.Time.Advance(TimeSpan.FromMinutes(6));
        await second.SignInAsync(email, password);
        var fresh = await second.SubmitAsync("/sign-in/code", "code", ("Form.Code", OneTimeCode.Of(key)));
        Assert.Equal("/", fresh.SentTo);
        Assert.True(await second.IsInAsync());

        using var third = _host.NewBrowser();
        await third.SignInAsync(email, password);
        Assert.Equal("/", (await third.SubmitAsync("/sign-in/code", "code", ("Form.Code", recovery[0]))).SentTo);
        using var fourth = _host.NewBrowser();
        await fourth.SignInAsync(email, password);
        var again = await fourth.SubmitAsync("/sign-in/code", "code", ("Form.Code", recovery[0]));
        Assert.Contains("did not match", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shared_secrets_rest_sealed()
    {
        var (browser, staff) = await _host.SignedInAsync(StaffRole.Staff);
        var (key, recovery) = await SetUpAsync(browser);
        var stored = await _host.AskAsync(async (AuthDbContext context) =>
        {
            var rows = new List<string?>();
            await foreach (var token in context.UserTokens.AsAsyncEnumerable())
                if (token.UserId == staff.Value) rows.Add(token.Value);
            return rows;
        });

        Assert.Equal(2, stored.Count);
        Assert.All(stored, value => Assert.DoesNotContain(key, value, StringComparison.Ordinal));
        Assert.All(stored, value => Assert.DoesNotContain(recovery[0], value, StringComparison.Ordinal));
        browser.Dispose();
    }

    [Fact]
    public async Task Where_two_factors_are_required_a_password_alone_opens_only_the_pages_that_set_the_second_up()
    {
        await using var strict = await DoorHost.StartAsync(new() { ["Door:SecondFactor"] = "Required" });
        var (browser, _) = await strict.SignedInAsync(StaffRole.Staff);

        Assert.Equal("/account/second-factor", (await browser.GetAsync("/inside")).SentTo);
        var api = await browser.GetAsync("/api/v1/me");
        Assert.Equal(HttpStatusCode.Forbidden, api.Status);
        Assert.Contains("second_factor_needed", api.Text, StringComparison.Ordinal);
        await SetUpAsync(browser);
        Assert.True(await browser.IsInAsync());
        browser.Dispose();
    }

    [Fact]
    public async Task Signing_in_too_often_from_one_address_is_refused()
    {
        await using var strict = await DoorHost.StartAsync(new() { ["Door:SignInsPerMinute"] = "3" });
        using var browser = strict.NewBrowser();
        await strict.NewPersonAsync(StaffRole.Staff);
        for (var i = 0; i < 3; i++) await browser.SignInAsync($"a{i}@agency.example", "whatever it may be");

        var refused = await browser.SignInAsync("b@agency.example", "whatever it may be");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
    }

    private static async Task<(string Key, List<string> Recovery)> SetUpAsync(Browser browser)
    {
        var page = await browser.GetAsync("/account/second-factor");
        Assert.Contains("<svg", page.Text, StringComparison.Ordinal);
        var key = Keys().Match(page.Text).Groups[1].Value;
        var done = await browser.SubmitAsync("/account/second-factor", "confirm", ("Form.Code", OneTimeCode.Of(key)));
        return (key, [.. Recoveries().Matches(done.Text).Select(m => m.Groups[1].Value)]);
    }

    [GeneratedRegex("Key: <code>([A-Z2-7]+)</code>")]
    private static partial Regex Keys();

    [GeneratedRegex("<li><code>([^<]+)</code></li>")]
    private static partial Regex Recoveries();

    [GeneratedRegex("<div class=\"error\".*?</div>", RegexOptions.Singleline)]
    private static partial Regex Errors();
}
