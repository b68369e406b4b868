namespace Safety.Web.Watch;

/// <summary>The address under which people reach this service; links in messages begin with it.</summary>
/// <param name="Value">The address.</param>
public sealed record PublicAddress(Uri Value)
{
    /// <summary>Read from <c>Door:PublicAddress</c>; without it the embedded default's own.</summary>
    public static PublicAddress From(IConfiguration configuration) =>
        new(new Uri(configuration["Door:PublicAddress"] ?? "http://localhost:5080"));
}
