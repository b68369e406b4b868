namespace Safety.Web.Store.Sealing;

/// <summary>Where the vault has its keys.</summary>
public sealed record SealingOptions
{
    /// <summary>The connection string of the database with the events.</summary>
    public required string Database { get; init; }

    /// <summary>The connection string of the keys' own database, or null when they live beside the events.</summary>
    public string? KeysDatabase { get; init; }

    /// <summary>The path of the master key file.</summary>
    public required string MasterKeyFile { get; init; }

    /// <summary>Whether a first start may make the master key: in the embedded default only.</summary>
    public bool MayMakeMasterKey { get; init; }

    /// <summary>Whether the start applies the script of the keys' schema: in the embedded default only.</summary>
    public bool ApplySchema { get; init; }

    /// <summary>
    /// Reads <c>ConnectionStrings:Keys</c> and <c>SAFETY_MASTER_KEY_FILE</c>. Without the latter the master key is
    /// <c>master.key</c> in the data folder, and may be made there.
    /// </summary>
    /// <param name="configuration">The service's configuration, with the environment.</param>
    /// <param name="database">The connection string of the database with the events.</param>
    /// <param name="dataFolder">The service's data folder.</param>
    /// <param name="applySchema">Whether the start applies the script.</param>
    public static SealingOptions From(
        IConfiguration configuration, string database, string dataFolder, bool applySchema)
    {
        var file = configuration["SAFETY_MASTER_KEY_FILE"];
        return new SealingOptions
        {
            Database = database,
            KeysDatabase = configuration.GetConnectionString("Keys") is { Length: > 0 } keys ? keys : null,
            MasterKeyFile = string.IsNullOrEmpty(file) ? Path.Combine(dataFolder, "master.key") : file,
            MayMakeMasterKey = string.IsNullOrEmpty(file),
            ApplySchema = applySchema,
        };
    }
}
