using System.Net;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door.SignIn;

namespace Safety.Web.Tests.Door;

public sealed class PasskeyTests : IAsyncLifetime
{
    private DoorHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await DoorHost.StartAsync(new()
    {
        ["Door:SecondFactor"] = "Required", ["Door:PublicAddress"] = "http://127.0.0.1",
    });

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_passkey_is_added_lets_its_owner_in_alone_and_nobody_once_removed()
    {
        using var authenticator = NewAuthenticator();
        var (browser, staff) = await _host.SignedInAsync(StaffRole.Staff);
        Assert.False(await browser.IsInAsync());
        Assert.Contains("was added", (await AddAsync(browser, authenticator)).Text, StringComparison.Ordinal);
        Assert.True(await browser.IsInAsync(), "making a passkey proves two factors");

        using var other = _host.NewBrowser();
        Assert.Equal("/", (await UseAsync(other, authenticator, staff)).SentTo);
        Assert.True(await other.IsInAsync());

        var page = await other.GetAsync("/account/passkeys");
        var form = page.Text.Split("value=\"remove-")[1].Split('"')[0];
        await other.SubmitAsync("/account/passkeys", "remove-" + form);
        using var third = _host.NewBrowser();
        Assert.Contains("did not match", (await UseAsync(third, authenticator, staff)).Text, StringComparison.Ordinal);
        Assert.False(await third.IsInAsync());
    }

    [Fact]
    public async Task A_password_alone_touches_no_factor_of_an_account_that_has_a_passkey()
    {
        using var authenticator = NewAuthenticator();
        var (staff, email, password) = await _host.NewPersonAsync(StaffRole.Staff);
        using var hers = _host.NewBrowser();
        await hers.SignInAsync(email, password);
        await AddAsync(hers, authenticator);

        using var thief = _host.NewBrowser();
        await thief.SignInAsync(email, password);

        Assert.False(await thief.IsInAsync());
        var asked = await thief.SendJsonAsync(HttpMethod.Post, "/door/passkeys/creation", new { });
        Assert.Equal(HttpStatusCode.Forbidden, asked.Status);
        Assert.Contains("second_factor_needed", asked.Text, StringComparison.Ordinal);
        foreach (var page in new[] { "/account/passkeys", "/account/second-factor" })
        {
            var shown = (await thief.GetAsync(page)).Text;
            Assert.Contains("has a second factor already", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("Key: <code>", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("value=\"remove-", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("value=\"add\"", shown, StringComparison.Ordinal);
        }

        Assert.Equal("/", (await UseAsync(thief, authenticator, staff)).SentTo);
        Assert.Contains("Add a passkey", (await thief.GetAsync("/account/passkeys")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_made_for_another_site_or_another_question_is_refused()
    {
        using var authenticator = NewAuthenticator();
        var (browser, staff) = await _host.SignedInAsync(StaffRole.Staff);
        await AddAsync(browser, authenticator);

        using var elsewhere = new SoftwareAuthenticator("127.0.0.1", "https://evil.example");
        Assert.Contains("could not be checked", (await AddAsync(browser, elsewhere)).Text, StringComparison.Ordinal);
        using var other = _host.NewBrowser();
        var stale = authenticator.Get(await AskAsync(other, "request"), staff.Value);
        await AskAsync(other, "request");
        var refused = await other.SubmitAsync("/sign-in", "passkey", ("Passkey.Credential", stale));
        Assert.Contains("did not match", refused.Text, StringComparison.Ordinal);
        var nonsense = await other.SubmitAsync("/sign-in", "passkey", ("Passkey.Credential", "no json"));
        Assert.Contains("did not match", nonsense.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_questions_are_asked_by_our_own_pages_only()
    {
        using var browser = _host.NewBrowser();
        var cross = await browser.SendJsonAsync(HttpMethod.Post, "/door/passkeys/request", new { }, "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, cross.Status);
        var stranger = await browser.SendJsonAsync(HttpMethod.Post, "/door/passkeys/creation", new { });
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.Status);
    }

    [Theory]
    [InlineData("https://safety.agency.example", true)]
    [InlineData("https://safety.agency.example:8443", false)]
    [InlineData("http://safety.agency.example", false)]
    [InlineData("https://agency.example", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    public void Only_our_own_pages_use_our_passkeys(string origin, bool ours) => Assert.Equal(
        ours, PasskeyOrigin.IsOurs(origin, "10.0.0.7:5080", new Uri("https://safety.agency.example")));

    private SoftwareAuthenticator NewAuthenticator() =>
        new("127.0.0.1", _host.Address.GetLeftPart(UriPartial.Authority));

    private static async Task<string> AskAsync(Browser browser, string kind)
    {
        var seen = await browser.SendJsonAsync(HttpMethod.Post, "/door/passkeys/" + kind, new { });
        Assert.Equal(HttpStatusCode.OK, seen.Status);
        return seen.Text;
    }

    private static async Task<Seen> AddAsync(Browser browser, SoftwareAuthenticator authenticator) =>
        await browser.SubmitAsync("/account/passkeys", "add", ("Form.Name", "My phone"),
            ("Form.Credential", authenticator.Create(await AskAsync(browser, "creation"))));

    private static async Task<Seen> UseAsync(Browser browser, SoftwareAuthenticator authenticator, StaffId staff) =>
        await browser.SubmitAsync("/sign-in", "passkey",
            ("Passkey.Credential", authenticator.Get(await AskAsync(browser, "request"), staff.Value)));
}
