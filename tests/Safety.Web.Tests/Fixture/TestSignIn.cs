using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Safety.Core.Language;

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
    public static HttpClient Client(Uri address, StaffId? person)
    {
        var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
        if (person is { } staff)
            client.DefaultRequestHeaders.Add(Header, staff.Value.ToString("D"));
        return client;
    }

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Header].FirstOrDefault() is not { Length: > 0 } id)
            return Task.FromResult(AuthenticateResult.NoResult());
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, id)], Scheme_);
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme_);
        return Task.FromResult(AuthenticateResult.Success(ticket));
    }
}
