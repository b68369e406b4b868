using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door.Accounts;
using Safety.Web.Door.SignIn;

namespace Safety.Web.Tests.Door;

public sealed class ExternalSignInTests
{
    private const string Issuer = "https://login.agency.example";
    private static readonly StaffId Admin = new(Guid.CreateVersion7());

    [Fact]
    public async Task Without_configuration_there_is_no_external_sign_in()
    {
        await using var host = await DoorHost.StartAsync();
        using var browser = host.NewBrowser();
        Assert.Equal("/sign-in", (await browser.GetAsync("/sign-in/external")).SentTo);
    }

    [Fact]
    public async Task It_uses_a_code_with_proof_keeps_no_tokens_and_trusts_named_algorithms_only()
    {
        await using var host = await DoorHost.StartAsync(new()
        {
            ["Oidc:Authority"] = Issuer, ["Oidc:ClientId"] = "safety", ["Oidc:Name"] = "Agency account",
        });
        var options = host.App.Services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get("oidc");
        Assert.Equal("code", options.ResponseType);
        Assert.True(options.UsePkce);
        Assert.False(options.SaveTokens);
        Assert.True(options.RequireHttpsMetadata);
        Assert.Equal(["RS256", "PS256", "ES256"], options.TokenValidationParameters.ValidAlgorithms);
        var schemes = host.App.Services.GetRequiredService<IAuthenticationSchemeProvider>();
        Assert.Equal("Agency account", (await schemes.GetSchemeAsync("oidc"))!.DisplayName);
    }

    [Fact]
    public async Task An_identity_is_linked_once_where_allowed_and_known_by_issuer_and_subject_after()
    {
        await using var host = await DoorHost.StartAsync();
        var (staff, email, _) = await host.NewPersonAsync(StaffRole.Staff);
        Assert.Null(await FindAsync(host, Identity("s1", email)));
        await host.AskAsync((SignIns all) => all.LetLinkByEmailAsync(staff, Admin));

        Assert.Null(await FindAsync(host, Identity("s1", email, verified: "false")));
        Assert.Equal(staff.Value, (await FindAsync(host, Identity("s1", email)))?.Id);
        Assert.Equal(staff.Value, (await FindAsync(host, Identity("s1", "renamed@elsewhere.example")))?.Id);
        Assert.Null(await FindAsync(host, Identity("s2", email)));
        Assert.Null(await FindAsync(host, Identity("s1", email, issuer: "https://evil.example")));
    }

    private static Task<SafetyUser?> FindAsync(DoorHost host, ClaimsPrincipal external) =>
        host.AskAsync((LinkedAccount linked) => linked.FindOrLinkAsync(external));

    private static ClaimsPrincipal Identity(
        string subject, string email, string verified = "true", string issuer = Issuer) => new(new ClaimsIdentity(
        [
            new Claim("iss", issuer), new Claim("sub", subject), new Claim("email", email),
            new Claim("email_verified", verified),
        ], "external"));
}
