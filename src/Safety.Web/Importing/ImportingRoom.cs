namespace Safety.Web.Importing;

/// <summary>What all rooms that take files share, for the host.</summary>
public static class ImportingRoom
{
    /// <summary>Its services.</summary>
    public static IServiceCollection AddImporting(this IServiceCollection services) => services
        .AddSingleton<ImportProgress>()
        .AddSingleton<ImportParts>();
}
