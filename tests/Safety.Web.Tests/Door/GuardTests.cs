using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Safety.Core.Staff;

namespace Safety.Web.Tests.Door;

public sealed class GuardTests(SharedDoor door) : IClassFixture<SharedDoor>
{
    private readonly DoorHost _host = door.Host;

    [Fact]
    public async Task Every_answer_says_what_a_browser_may_do_with_it()
    {
        var (browser, _) = await _host.SignedInAsync(StaffRole.Staff);
        string[] paths = ["/sign-in", "/account/tokens", "/api/v1/me", "/no-such-page", "/api/v1/no-such-thing"];
        foreach (var path in paths)
        {
            var seen = await browser.GetAsync(path);
            var (headers, policy) = (seen.Answer.Headers, PolicyOf(seen));
            Assert.Matches("script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}';", policy);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("no-referrer", headers.GetValues("Referrer-Policy").Single());
            Assert.True(headers.CacheControl!.NoStore, path);
            Assert.False(headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task Each_answer_has_a_nonce_of_its_own()
    {
        using var browser = _host.NewBrowser();
        var first = PolicyOf(await browser.GetAsync("/signed-out"));
        Assert.NotEqual(first, PolicyOf(await browser.GetAsync("/signed-out")));
    }

    [Fact]
    public async Task What_states_no_policy_is_closed()
    {
        using var stranger = _host.NewBrowser();
        var page = await stranger.GetAsync("/undeclared");
        Assert.StartsWith("/sign-in?return=", page.SentTo, StringComparison.Ordinal);
        var api = await stranger.GetAsync("/api/v1/me");
        Assert.Equal(HttpStatusCode.Unauthorized, api.Status);
        Assert.Contains("\"code\":\"not_signed_in\"", api.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_does_nothing()
    {
        var (_, email, password) = await _host.NewPersonAsync(StaffRole.Staff);
        using var browser = _host.NewBrowser();
        var forged = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["_handler"] = "sign_in", ["Form.Name"] = email, ["Form.Password"] = password,
            }),
        });

        Assert.Equal(HttpStatusCode.BadRequest, forged.Status);
        Assert.False(await browser.IsInAsync());
    }

    [Theory]
    [InlineData("same-origin", HttpStatusCode.NoContent)]
    [InlineData("cross-site", HttpStatusCode.Forbidden)]
    [InlineData("same-site", HttpStatusCode.Forbidden)]
    [InlineData("", HttpStatusCode.Forbidden)]
    public async Task A_session_changes_things_only_at_the_wish_of_our_own_pages(string site, HttpStatusCode expected)
    {
        var (browser, _) = await _host.SignedInAsync(StaffRole.Staff);
        Assert.Equal(expected, (await browser.SendJsonAsync(HttpMethod.Post, "/api/v1/things", new { }, site)).Status);
    }

    [Fact]
    public async Task A_session_cannot_be_used_by_what_a_form_can_send()
    {
        var (browser, _) = await _host.SignedInAsync(StaffRole.Staff);
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/things") { Content = new StringContent("{}") };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await browser.SendAsync(request)).Status);
    }

    [Fact]
    public async Task Behind_https_cookies_are_bound_to_the_host()
    {
        await using var secure = await DoorHost.StartAsync(
            new() { ["Door:PublicAddress"] = "https://safety.agency.example" });
        var cookie = secure.App.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(IdentityConstants.ApplicationScheme).Cookie;

        Assert.Equal("__Host-safety", cookie.Name);
        Assert.Equal(CookieSecurePolicy.Always, cookie.SecurePolicy);
        Assert.Equal(SameSiteMode.Lax, cookie.SameSite);
        Assert.True(cookie.HttpOnly);
        Assert.Equal("/", cookie.Path);
        Assert.Null(cookie.Domain);
    }

    private static string PolicyOf(Seen seen) =>
        seen.Answer.Headers.GetValues("Content-Security-Policy").Single();
}
