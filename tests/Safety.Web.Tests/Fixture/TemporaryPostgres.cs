using Safety.Web.Store.Postgres;

namespace Safety.Web.Tests.Fixture;

/// <summary>A private cluster in a temporary folder, deleted with it.</summary>
internal static class TemporaryPostgres
{
    private const string Prefix = "safety-test-";
    private static readonly Dictionary<string, string> Fast =
        new() { ["fsync"] = "off", ["full_page_writes"] = "off", ["synchronous_commit"] = "off" };

    internal static async Task<PostgresServer> StartAsync(bool durable)
    {
        await ClearLeftoversAsync();
        var folder = NewFolder();
        var cluster = await EmbeddedPostgres.StartAsync(
            folder, CancellationToken.None, settings: durable ? null : Fast);
        return new(cluster.AdministratorConnectionString, async () =>
        {
            await cluster.StopAsync();
            Directory.Delete(folder, recursive: true);
        });
    }

    /// <summary>A new temporary folder that the unprivileged user of a cluster may enter.</summary>
    internal static string NewFolder()
    {
        var folder = Directory.CreateTempSubdirectory(Prefix).FullName;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        return folder;
    }

    // A test run that was killed leaves its server behind; the next one takes it over, so as to stop it.
    private static async Task ClearLeftoversAsync()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*").ToArray())
        {
            if (!File.Exists(Path.Combine(folder, "postgres.users")) || IsUsed(folder)) continue;
            try
            {
                await using (await EmbeddedPostgres.StartAsync(folder, CancellationToken.None)) { }
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception cause) when (cause is ClusterFailed or IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"A folder of an earlier test run is still there: {cause.Message}");
            }
        }
    }

    private static bool IsUsed(string folder)
    {
        using var alone = FolderLock.TryTake(Path.Combine(folder, "postgres.users"));
        return alone is null;
    }
}
