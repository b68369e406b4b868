using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.Net.Http.Headers;
using Safety.Web.Store;

namespace Safety.Web.Door;

/// <summary>What all endpoints of the API share.</summary>
public static class Api
{
    /// <summary>Where the API stands.</summary>
    public const string Root = "/api/v1";

    /// <summary>
    /// The largest body that any endpoint takes, in bytes. A full report with all details stays below half.
    /// </summary>
    public const int BodyBytesMax = 256 * 1024;

    /// <summary>Makes the API speak the JSON of the house, and refuse fields that it does not know.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services) => services
        .ConfigureHttpJsonOptions(options =>
        {
            HouseJson.Configure(options.SerializerOptions);
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            options.SerializerOptions.AllowTrailingCommas = false;
        })
        .Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(
            kestrel => kestrel.Limits.MaxRequestBodySize = BodyBytesMax)
        // What cannot be bound is answered by the one place that says "no", also outside development.
        .Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true)
        .AddProblemDetails();

    /// <summary>
    /// The version that the one who asks had seen, from If-Match (RFC 9110, 13.1.1); null when the header is not there,
    /// or is <c>*</c>, which any version of what exists fulfils: acts on what does not exist are refused anyway.
    /// </summary>
    /// <exception cref="BadHttpRequestException">
    /// It is none of our tags. It must not be taken for no condition: the sender wanted to be safe.
    /// </exception>
    public static long? IfMatch(this HttpRequest request)
    {
        var header = request.Headers.IfMatch;
        if (header.Count == 0) return null;
        var text = header.ToString().Trim();
        if (text == "*") return null;
        // A weak tag never matches, and one act has seen one version.
        return text is ['"', _, .., '"']
            && long.TryParse(text[1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
                ? version
                : throw new BadHttpRequestException(Problems.BadIfMatch);
    }

    /// <summary>An answer as HTTP: the problem, or what the endpoint makes of it, with the version as ETag.</summary>
    public static IResult ToHttp(this Answer answer, HttpResponse response, Func<Answer, IResult>? done = null)
    {
        if (answer.Refusal is { } refusal)
            return refusal.ToProblem();
        response.SetVersion(answer.Version);
        return done?.Invoke(answer)
            ?? Results.Ok(new { id = answer.Id, version = answer.Version, changed = answer.Changed });
    }

    /// <summary>An answer about what the sender named: created in its place, or as it was already.</summary>
    public static IResult ToCreated(this Answer answer, HttpResponse response, string place, Guid id) =>
        answer.ToHttp(response, done =>
        {
            var body = new Documented.Done(id, done.Version, done.Changed);
            return done.Changed ? Results.Created($"{Root}/{place}/{id}", body) : Results.Ok(body);
        });

    /// <summary>What was entered as a part of something, under an id of its own: 201, and 200 when it was so.</summary>
    public static IResult ToEntered(this Answer answer, HttpResponse response, Guid id) =>
        answer.ToHttp(response, done =>
        {
            var body = new Documented.Done(id, done.Version, done.Changed);
            return done.Changed ? Results.Json(body, statusCode: StatusCodes.Status201Created) : Results.Ok(body);
        });

    /// <summary>Sets the ETag to a stream's version.</summary>
    public static void SetVersion(this HttpResponse response, long version) =>
        response.GetTypedHeaders().ETag =
            new EntityTagHeaderValue($"\"{version.ToString(CultureInfo.InvariantCulture)}\"");
}
