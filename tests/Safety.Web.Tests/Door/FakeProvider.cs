using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Safety.Web.Tests.Door;

/// <summary>
/// Another organisation's sign-in on a port of this machine: authorization code with proof key, nothing else. What it
/// vouches for, and how it cheats, the test says.
/// </summary>
internal sealed class FakeProvider : IAsyncDisposable
{
    private static readonly string[] Flows = ["code"];
    private static readonly string[] Algorithms = ["RS256"];
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "fake-1" };
    private readonly RsaSecurityKey _stolen = new(RSA.Create(2048)) { KeyId = "fake-1" };
    private readonly ConcurrentDictionary<string, IQueryCollection> _codes = new();
    private readonly WebApplication _app;

    private FakeProvider(WebApplication app) => _app = app;

    public string Issuer => _app.Urls.First();

    /// <summary>What the next id token says beside who issued it, for whom, and until when.</summary>
    public Dictionary<string, object> Claims { get; } = [];

    /// <summary>The way in which the next id token is not right, or null.</summary>
    public string? Cheat { get; set; }

    /// <summary>What was asked at the token endpoint, latest last.</summary>
    public ConcurrentQueue<IFormCollection> Redeemed { get; } = [];

    public static async Task<FakeProvider> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var provider = new FakeProvider(app);
        app.MapGet("/.well-known/openid-configuration", provider.Describe);
        app.MapGet("/keys", provider.Keys);
        app.MapGet("/authorize", provider.Authorize);
        app.MapPost("/token", provider.RedeemAsync);
        await app.StartAsync();
        return provider;
    }

    /// <summary>A person signs in there, and is sent back.</summary>
    /// <param name="asked">Where our service sent them.</param>
    /// <returns>The address of our service that they are sent back to.</returns>
    public static async Task<Uri> VisitAsync(Uri asked)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        using var answer = await client.GetAsync(asked, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return answer.Headers.Location!;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Describe() => Results.Json(new
    {
        issuer = Issuer,
        authorization_endpoint = Issuer + "/authorize",
        token_endpoint = Issuer + "/token",
        jwks_uri = Issuer + "/keys",
        response_types_supported = Flows,
        id_token_signing_alg_values_supported = Algorithms,
    });

    private IResult Keys()
    {
        var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(_key.Rsa.ExportParameters(false)));
        return Results.Json(new
        {
            keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = _key.KeyId, n = key.N, e = key.E } },
        });
    }

    private IResult Authorize(HttpContext http)
    {
        var code = Guid.NewGuid().ToString("N");
        _codes[code] = http.Request.Query;
        var (to, state) = (http.Request.Query["redirect_uri"].ToString(), http.Request.Query["state"].ToString());
        return Results.Redirect($"{to}?code={code}&state={Uri.EscapeDataString(state)}");
    }

    private async Task<IResult> RedeemAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        Redeemed.Enqueue(form);
        if (!_codes.TryRemove(form["code"].ToString(), out var asked)) return Refused();
        var proof = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (asked["code_challenge"] != proof || asked["code_challenge_method"] != "S256") return Refused();
        return Results.Json(new
        {
            access_token = "unused",
            token_type = "Bearer",
            expires_in = 60,
            id_token = IdToken(asked["nonce"].ToString()),
        });
    }

    private string IdToken(string nonce)
    {
        var now = DateTime.UtcNow;
        var claims = new Dictionary<string, object>(Claims) { ["nonce"] = Cheat == "nonce" ? "another" : nonce };
        var credentials = Cheat switch
        {
            "key" => new SigningCredentials(_stolen, SecurityAlgorithms.RsaSha256),
            "alg" => new SigningCredentials(
                new SymmetricSecurityKey(_key.Rsa.ExportRSAPublicKey()) { KeyId = _key.KeyId },
                SecurityAlgorithms.HmacSha256),
            _ => new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
        };
        var handler = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false };
        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Cheat == "issuer" ? "https://evil.example" : Issuer,
            Audience = Cheat == "audience" ? "another" : "safety",
            IssuedAt = now.AddMinutes(-1),
            Expires = Cheat == "time" ? now.AddHours(-1) : now.AddMinutes(5),
            Claims = claims,
            SigningCredentials = Cheat == "none" ? null : credentials,
        });
    }

    private static IResult Refused() => Results.Json(new { error = "invalid_grant" }, statusCode: 400);
}
