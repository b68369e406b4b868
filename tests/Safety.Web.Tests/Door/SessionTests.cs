using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door.Accounts;
using Safety.Web.Door.Guards;
using Safety.Web.Door.SignIn;

namespace Safety.Web.Tests.Door;

public sealed class SessionTests(SharedDoor door) : IClassFixture<SharedDoor>
{
    private static readonly StaffId Admin = new(Guid.CreateVersion7());
    private readonly DoorHost _host = door.Host;

    [Fact]
    public async Task A_session_ends_after_half_an_hour_without_use()
    {
        var (browser, _) = await _host.SignedInAsync(StaffRole.Staff);
        _host.Time.Advance(TimeSpan.FromMinutes(29));
        Assert.True(await browser.IsInAsync());
        _host.Time.Advance(TimeSpan.FromMinutes(29));
        Assert.True(await browser.IsInAsync());
        _host.Time.Advance(TimeSpan.FromMinutes(31));
        Assert.False(await browser.IsInAsync());
    }

    [Fact]
    public async Task A_busy_session_ends_after_twelve_hours_all_the_same()
    {
        var (browser, _) = await _host.SignedInAsync(StaffRole.Staff);
        for (var passed = TimeSpan.Zero; passed < TimeSpan.FromHours(11.5); passed += TimeSpan.FromMinutes(20))
        {
            Assert.True(await browser.IsInAsync(), $"after {passed}");
            _host.Time.Advance(TimeSpan.FromMinutes(20));
        }

        _host.Time.Advance(TimeSpan.FromMinutes(29));
        Assert.False(await browser.IsInAsync());
    }

    [Fact]
    public async Task A_closed_account_is_out_within_a_minute_and_may_come_back_when_opened_again()
    {
        var (staff, email, password) = await _host.NewPersonAsync(StaffRole.Staff);
        using var browser = _host.NewBrowser();
        await browser.SignInAsync(email, password);
        Assert.True(await _host.AskAsync((SignIns all) => all.CloseAsync(staff, Admin)));
        Assert.True(await _host.AskAsync((SignIns all) => all.CloseAsync(staff, Admin)));

        _host.Time.Advance(TimeSpan.FromSeconds(60));
        Assert.False(await browser.IsInAsync());
        Assert.Contains("did not match", (await browser.SignInAsync(email, password)).Text, StringComparison.Ordinal);
        await _host.AskAsync((SignIns all) => all.OpenAgainAsync(staff, Admin));
        Assert.Equal("/", (await browser.SignInAsync(email, password)).SentTo);
    }

    [Fact]
    public async Task Ended_sessions_are_out_within_a_minute()
    {
        var (browser, staff) = await _host.SignedInAsync(StaffRole.Staff);
        await _host.AskAsync((SignIns all) => all.EndSessionsAsync(staff, Admin));
        _host.Time.Advance(TimeSpan.FromSeconds(60));
        Assert.False(await browser.IsInAsync());
    }

    [Fact]
    public async Task A_withdrawn_role_opens_nothing_at_the_next_request_and_who_left_is_nobody()
    {
        var (browser, staff) = await _host.SignedInAsync(StaffRole.Staff, StaffRole.Manager);
        Assert.Equal(HttpStatusCode.NoContent, (await browser.GetAsync("/api/v1/managed")).Status);
        _host.Staff.Withdraw(staff, StaffRole.Manager);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/api/v1/managed")).Status);
        _host.Staff.Leave(staff);
        Assert.False(await browser.IsInAsync());
    }

    [Fact]
    public async Task An_open_circuit_is_held_against_the_account_too()
    {
        var (_, staff) = await _host.SignedInAsync(StaffRole.Staff);
        var scopes = _host.App.Services.GetRequiredService<IServiceScopeFactory>();
        var principal = await _host.AskAsync(async (UserManager<SafetyUser> users) =>
        {
            var user = await users.FindByIdAsync(staff.Value.ToString());
            return new ClaimsPrincipal(new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, staff.Value.ToString()),
                SessionClaims.SinceNow(_host.Time.GetUtcNow()),
                new Claim("AspNet.Identity.SecurityStamp", user!.SecurityStamp!),
            ], IdentityConstants.ApplicationScheme));
        });

        Assert.True(await CircuitRevalidation.IsStillSoAsync(principal, scopes));
        await _host.AskAsync((SignIns all) => all.CloseAsync(staff, Admin));
        Assert.False(await CircuitRevalidation.IsStillSoAsync(principal, scopes));
        await _host.AskAsync((SignIns all) => all.OpenAgainAsync(staff, Admin));
        Assert.True(SessionClaims.CheckedEach <= TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Signing_out_takes_a_form_of_our_own()
    {
        var (browser, _) = await _host.SignedInAsync(StaffRole.Staff);
        await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/sign-out"));
        Assert.True(await browser.IsInAsync());
        Assert.Equal("/signed-out", (await browser.SubmitSignOutAsync()).SentTo);
        Assert.False(await browser.IsInAsync());
    }

    [Fact]
    public async Task Cookies_are_out_of_reach_of_scripts_and_the_keys_that_protect_them_rest_sealed()
    {
        var names = new[] { "safety", "safety-device" };
        var (browser, _) = await _host.SignedInAsync(StaffRole.Staff);
        var cookies = browser.Cookies.GetCookies(browser.Address);
        Assert.All(names, name => Assert.NotNull(cookies[name]));
        Assert.All(names, name => Assert.True(cookies[name]!.HttpOnly));
        var sealedKeys = await _host.AskAsync((AuthDbContext context) =>
            Task.FromResult(context.ProtectionKeys.Select(k => k.Xml).ToList()));
        Assert.NotEmpty(sealedKeys);
        Assert.All(sealedKeys, xml => Assert.DoesNotContain("masterKey", xml, StringComparison.Ordinal));
    }
}
