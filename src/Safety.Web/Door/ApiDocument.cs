using Microsoft.OpenApi;
using Safety.Core.Language;
using Safety.Web.Door.Guards;
using Scalar.AspNetCore;

namespace Safety.Web.Door;

/// <summary>The OpenAPI document of the API, and its browsable reference. Both are for whoever is signed in.</summary>
public static class ApiDocument
{
    /// <summary>Where the document stands.</summary>
    public const string Address = $"{Api.Root}/openapi.json";

    /// <summary>Where the browsable reference stands.</summary>
    public const string Reference = "/api/reference";

    private const int LongestTimeSpan = 26;

    /// <summary>Describes the API.</summary>
    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi(
        "openapi",
        options =>
        {
            options.AddDocumentTransformer((document, _, _) =>
            {
                Describe(document);
                return Task.CompletedTask;
            });
            options.AddSchemaTransformer((schema, context, _) =>
            {
                var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
                if (IsId(type)) (schema.Type, schema.Format) = (JsonSchemaType.String, "uuid");
                // A length of time such as 1.02:30:00, and whatever else is one word of a known shape.
                if (type == typeof(TimeSpan)) schema.MaxLength = LongestTimeSpan;
                return Task.CompletedTask;
            });
        });

    /// <summary>Maps the document and the reference.</summary>
    public static void MapApiDocument(this WebApplication app)
    {
        app.MapOpenApi($"{Api.Root}/{{documentName}}.json").ForStaff();
        app.MapScalarApiReference(Reference, (options, context) => options
            .WithTitle("Safety API")
            .WithOpenApiRoutePattern(Address)
            .WithNonce(context.RequestServices.GetRequiredService<CspNonce>().Value)
            .DisableDefaultFonts()).ForStaff();
    }

    private static void Describe(OpenApiDocument document)
    {
        document.Info.Title = "Safety";
        document.Info.Version = "v1";
        document.Info.Description =
            "Staff file what happens to them, managers answer alerts, auditors replay the history. Names and codes are "
            + "in snake_case. Each refusal is problem+json with a stable code. Ids are chosen by the sender: the same "
            + "body again gives the same answer. A version comes as ETag and goes back as If-Match. No body may be "
            + $"larger than {Api.BodyBytesMax / 1024} KB; the limits of single fields stand with the fields.";
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes["token"] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A token made under \"My tokens\". Tokens,"
                + " accounts and erasures are kept in person, with the session of the pages, and take none.",
        };
        document.Security = [new() { [new OpenApiSecuritySchemeReference("token", document)] = [] }];
    }

    private static bool IsId(Type type) => type.IsValueType && type.GetInterfaces()
        .Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IId<>));
}
