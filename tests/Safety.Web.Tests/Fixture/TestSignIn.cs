using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Safety.Core.Language;
using Safety.Web.Door.SignIn;

namespace Safety.Web.Tests.Fixture;

/// <summary>
/// Signs a test's client in by a header. Real sign-in has tests of its own; this stands in its place elsewhere.
/// </summary>
public sealed class TestSignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Scheme_ = "test";
    private const string Header = "x-test-staff";
    private const string InPersonHeader = "x-test-in-person";

    /// <summary>Makes it the way in which the host signs people in.</summary>
    public static void AddTo(IServiceCollection services) => services
        .AddAuthentication(authentication =>
        {
            authentication.DefaultScheme = Scheme_;
            authentication.DefaultAuthenticateScheme = Scheme_;
            authentication.DefaultChallengeScheme = Scheme_;
            authentication.DefaultForbidScheme = Scheme_;
        })
        .AddScheme<AuthenticationSchemeOptions, TestSignIn>(Scheme_, null);

    /// <summary>A client that is signed in as a person, or as nobody.</summary>
    /// <param name="address">Where the node listens.</param>
    /// <param name="person">Who.</param>
    /// <param name="inPerson">Whether by a page of the service, and not by a program with a token.</param>
    public static HttpClient Client(Uri address, StaffId? person, bool inPerson = false)
    {
        var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
        if (person is { } staff)
            client.DefaultRequestHeaders.Add(Header, staff.Value.ToString("D"));
        if (!inPerson) return client;
        client.DefaultRequestHeaders.Add(InPersonHeader, "yes");
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return client;
    }

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Header].FirstOrDefault() is not { Length: > 0 } id)
            return Task.FromResult(AuthenticateResult.NoResult());
        // Whoever is there in person has proved two factors.
        Claim[] claims = [new(ClaimTypes.NameIdentifier, id), new(SessionClaims.Method, SessionClaims.TwoFactors)];
        var inPerson = Request.Headers.ContainsKey(InPersonHeader);
        var identity = new ClaimsIdentity(claims, inPerson ? IdentityConstants.ApplicationScheme : Scheme_);
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme_);
        return Task.FromResult(AuthenticateResult.Success(ticket));
    }
}
