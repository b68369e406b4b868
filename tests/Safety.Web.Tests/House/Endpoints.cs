using System.Reflection;
using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Npgsql;
using Safety.Web.Store;
using Wolverine;

namespace Safety.Web.Tests.House;

/// <summary>
/// Every endpoint says who may call it. Anonymous ones are on a short list, and a GET cannot be given what changes
/// state: mail scanners and browsers fetch links that nobody clicked.
/// </summary>
internal static class Endpoints
{
    private static readonly Type[] Changing =
    [
        typeof(Dispatcher), typeof(Ledger), typeof(IMessageBus), typeof(IMessageContext), typeof(IDocumentSession),
        typeof(IDocumentStore), typeof(NpgsqlConnection),
    ];

    private static readonly string[] Reading = ["GET", "HEAD", "OPTIONS"];

    /// <summary>Looks whether each endpoint says who may call it.</summary>
    /// <param name="endpoints">The endpoints.</param>
    /// <param name="anonymous">The beginnings of routes that anybody may call; "/" is only itself.</param>
    public static Findings CheckPolicies(IEnumerable<RouteEndpoint> endpoints, IReadOnlyList<string> anonymous) =>
        Findings.Of(endpoints, endpoint =>
        {
            // A file that comes with the service is the same for everybody.
            if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null) return [];
            var route = "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
            if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            {
                return anonymous.Any(start =>
                        route == start || (start != "/" && route.StartsWith(start, StringComparison.Ordinal)))
                    ? []
                    : [$"{Verbs(endpoint)} {route} is open to anybody and not on the list."];
            }

            return endpoint.Metadata.GetMetadata<IAuthorizeData>() is null
                && endpoint.Metadata.GetMetadata<AuthorizationPolicy>() is null
                ? [$"{Verbs(endpoint)} {route} does not say who may call it."]
                : [];
        });

    /// <summary>Looks whether what answers a GET could change something.</summary>
    public static Findings CheckReads(IEnumerable<RouteEndpoint> endpoints) => Findings.Of(
        endpoints.Where(endpoint => Methods(endpoint) is { Count: > 0 } verbs && verbs.All(Reading.Contains))
            .Select(endpoint => (endpoint, Handler: endpoint.Metadata.GetMetadata<MethodInfo>()))
            .Where(one => one.Handler is not null),
        one => one.Handler!.GetParameters()
            .Where(given => Changing.Any(type => type.IsAssignableFrom(given.ParameterType)))
            .Select(given => $"GET {one.endpoint.RoutePattern.RawText} is given {given.ParameterType.Name}."));

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];

    private static string Verbs(RouteEndpoint endpoint) => string.Join(",", Methods(endpoint));
}
