using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Safety.Web.Store;

namespace Safety.Web.Tests.House;

public sealed class EndpointTests
{
    // What answers to anybody: how the node is, the welcome, the way in, and the page to which one leaves quickly.
    private static readonly string[] Anonymous =
    [
        "/health/", "/sign-in", "/sign-out", "/signed-out", "/invitation", "/setup", "/access-denied",
        "/door/passkeys", "/", "/calendar",
        // The link of a reminder, opened by its secret; and the gateway of text messages, opened by its signature.
        "/visit-link", "/api/v1/text-messages",
        // The files of the API's browsable reference, the same for everybody; the page itself is not open.
        "/api/reference/scalar.js", "/api/reference/scalar.aspnetcore.js", "/api/reference/favicon.svg",
    ];

    [Fact]
    public async Task Every_endpoint_says_who_may_call_it()
    {
        await using var host = Unstarted.Host();

        Endpoints.CheckPolicies(Of(host), Anonymous).AssertClean();
    }

    [Fact]
    public async Task No_get_is_given_what_changes_something()
    {
        await using var host = Unstarted.Host();

        Endpoints.CheckReads(Of(host)).AssertClean();
    }

    [Fact]
    public async Task A_planted_endpoint_without_a_policy_is_found()
    {
        await using var host = Planted(app => app.MapPost("/planted", () => "open"));

        Endpoints.CheckPolicies(Of(host), Anonymous).AssertCatches("POST /planted does not say who may call it");
    }

    [Fact]
    public async Task A_planted_open_endpoint_is_found()
    {
        await using var host = Planted(app => app.MapGet("/planted", () => "open").AllowAnonymous());

        Endpoints.CheckPolicies(Of(host), Anonymous).AssertCatches("GET /planted is open to anybody");
    }

    [Fact]
    public async Task What_lies_below_the_welcome_is_not_open_by_that()
    {
        await using var host = Planted(app => app.MapGet("/below", () => "open").AllowAnonymous());

        Endpoints.CheckPolicies(Of(host), ["/"]).AssertCatches("GET /below is open to anybody");
    }

    [Fact]
    public async Task An_endpoint_with_a_policy_is_let_be()
    {
        await using var host = Planted(app => app.MapGroup("/all").RequireAuthorization().MapGet("/one", () => "shut"));

        Endpoints.CheckPolicies(Of(host), Anonymous).AssertClean();
    }

    [Fact]
    public async Task A_planted_get_that_could_change_something_is_found()
    {
        await using var host = Planted(app => app.MapGet("/planted", (Dispatcher dispatcher) => dispatcher.ToString()));

        Endpoints.CheckReads(Of(host)).AssertCatches("GET /planted is given Dispatcher");
    }

    private static WebApplication Planted(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddAuthorization();
        builder.Services.AddScoped<Dispatcher>();
        var app = builder.Build();
        map(app);
        return app;
    }

    private static List<RouteEndpoint> Of(WebApplication host) =>
        [.. ((IEndpointRouteBuilder)host).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];
}
