using System.Net;
using System.Text.Json;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door.Accounts;

namespace Safety.Web.Tests.Door;

public sealed class OidcTests : IAsyncLifetime
{
    private static readonly StaffId Admin = new(Guid.CreateVersion7());
    private FakeProvider _provider = null!;

    public async ValueTask InitializeAsync() => _provider = await FakeProvider.StartAsync();

    public ValueTask DisposeAsync() => _provider.DisposeAsync();

    [Fact]
    public async Task A_linked_person_signs_in_by_code_and_proof_and_no_token_reaches_the_browser()
    {
        await using var host = await HostAsync();
        var staff = await LinkableAsync(host, "s1");
        using var browser = host.NewBrowser();

        var asked = await AskedAsync(browser);
        var query = System.Web.HttpUtility.ParseQueryString(asked.Query);
        Assert.Equal(("code", "S256"), (query["response_type"], query["code_challenge_method"]));
        var seen = await BackAsync(browser, asked);

        Assert.Equal("/", seen.SentTo);
        Assert.True(await browser.IsInAsync());
        Assert.Equal(staff, await WhoAsync(browser));
        Assert.NotEmpty(Assert.Single(_provider.Redeemed)["code_verifier"].ToString());
        // The second time it is the issuer and the subject alone; the address may have changed meanwhile.
        _provider.Claims["email"] = "renamed@elsewhere.example";
        using var again = host.NewBrowser();
        await BackAsync(again, await AskedAsync(again));
        Assert.Equal(staff, await WhoAsync(again));
    }

    [Fact]
    public async Task An_unknown_person_is_refused_clearly()
    {
        await using var host = await HostAsync();
        await host.NewPersonAsync(StaffRole.Staff);
        Vouch("nobody", "stranger@agency.example");
        using var browser = host.NewBrowser();

        var seen = await BackAsync(browser, await AskedAsync(browser));

        Assert.Equal("/sign-in?failed=external", seen.SentTo);
        var page = await browser.GetAsync("/sign-in?failed=external");
        Assert.Contains("is not linked to anybody here", page.Text, StringComparison.Ordinal);
        Assert.False(await browser.IsInAsync());
    }

    [Theory]
    [InlineData("nonce")]
    [InlineData("key")]
    [InlineData("alg")]
    [InlineData("none")]
    [InlineData("issuer")]
    [InlineData("audience")]
    [InlineData("time")]
    public async Task A_token_that_is_not_right_lets_nobody_in(string cheat)
    {
        await using var host = await HostAsync();
        await LinkableAsync(host, "s1");
        _provider.Cheat = cheat;
        using var browser = host.NewBrowser();

        var seen = await browser.GetAsync((await FakeProvider.VisitAsync(await AskedAsync(browser))).PathAndQuery);

        Assert.Equal("/sign-in?failed=external", seen.SentTo);
        Assert.False(await browser.IsInAsync());
    }

    [Fact]
    public async Task A_code_that_somebody_else_asked_for_lets_nobody_in()
    {
        await using var host = await HostAsync();
        await LinkableAsync(host, "s1");
        using var attacker = host.NewBrowser();
        using var victim = host.NewBrowser();
        var back = await FakeProvider.VisitAsync(await AskedAsync(attacker));

        Assert.Equal("/sign-in?failed=external", (await victim.GetAsync(back.PathAndQuery)).SentTo);
        Assert.False(await victim.IsInAsync());
    }

    [Fact]
    public async Task Roles_are_facts_of_the_staff_stream_and_no_claim_brings_one()
    {
        await using var host = await HostAsync();
        await LinkableAsync(host, "s1");
        foreach (var claim in new[] { "role", "roles", "groups", System.Security.Claims.ClaimTypes.Role })
            _provider.Claims[claim] = new[] { "manager", "Manager", "administrator" };
        using var browser = host.NewBrowser();
        await BackAsync(browser, await AskedAsync(browser));

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/api/v1/managed")).Status);
        Assert.Equal(["staff"], JsonDocument.Parse((await browser.GetAsync("/api/v1/me")).Text).RootElement
            .GetProperty("roles").EnumerateArray().Select(role => role.GetString()));
    }

    [Theory]
    [InlineData("amr", "mfa", null, null, true)]
    [InlineData("amr", "pwd", null, null, false)]
    [InlineData("amr", "otp", null, null, false)]
    [InlineData(null, null, null, null, false)]
    [InlineData("amr", "otp", "Oidc:TwoFactorMethods:0", "otp", true)]
    [InlineData("amr", "mfa", "Oidc:TwoFactorMethods:0", "otp", false)]
    [InlineData("acr", "gold", null, null, false)]
    [InlineData("acr", "gold", "Oidc:TwoFactorContexts:0", "gold", true)]
    [InlineData("acr", "silver", "Oidc:TwoFactorContexts:0", "gold", false)]
    public async Task Two_factors_count_as_the_issuer_says_and_as_configured(
        string? claim, string? value, string? setting, string? taken, bool isIn)
    {
        var settings = new Dictionary<string, string?> { ["Door:SecondFactor"] = "Required" };
        if (setting is not null) settings[setting] = taken;
        await using var host = await HostAsync(settings);
        await LinkableAsync(host, "s1");
        if (claim is not null) _provider.Claims[claim] = claim == "amr" ? new[] { value! } : value!;
        using var browser = host.NewBrowser();

        await BackAsync(browser, await AskedAsync(browser));

        Assert.Equal(isIn, await browser.IsInAsync());
    }

    private Task<DoorHost> HostAsync(Dictionary<string, string?>? settings = null) => DoorHost.StartAsync(
        new(settings ?? []) { ["Oidc:Authority"] = _provider.Issuer, ["Oidc:ClientId"] = "safety" });

    private async Task<StaffId> LinkableAsync(DoorHost host, string subject)
    {
        var (staff, email, _) = await host.NewPersonAsync(StaffRole.Staff);
        await host.AskAsync((SignIns all) => all.LetLinkByEmailAsync(staff, Admin));
        Vouch(subject, email);
        return staff;
    }

    private void Vouch(string subject, string email)
    {
        _provider.Claims["sub"] = subject;
        _provider.Claims["email"] = email;
        _provider.Claims["email_verified"] = true;
    }

    private static async Task<Uri> AskedAsync(Browser browser)
    {
        var seen = await browser.GetAsync("/sign-in/external");
        Assert.Equal(HttpStatusCode.Found, seen.Status);
        return seen.Answer.Headers.Location!;
    }

    private static async Task<Seen> BackAsync(Browser browser, Uri asked)
    {
        var seen = await browser.GetAsync((await FakeProvider.VisitAsync(asked)).PathAndQuery);
        Assert.Equal("/sign-in/external/done", seen.SentTo);
        return await browser.GetAsync(seen.SentTo!);
    }

    private static async Task<StaffId> WhoAsync(Browser browser) => new(JsonDocument
        .Parse((await browser.GetAsync("/api/v1/me")).Text).RootElement.GetProperty("id").GetGuid());
}
