using MysticMind.PostgresEmbed;

namespace Safety.Web.Store.Postgres;

/// <summary>
/// The last resort: the programs of PostgreSQL downloaded by MysticMind.PostgresEmbed. It only brings the programs;
/// the cluster is made and run by us, because that library runs it without a password and without fsync.
/// </summary>
internal static class DownloadedPrograms
{
    private const int NewestTried = 17;

    internal static async Task<string> GetAsync(string folder, int? major, CancellationToken ct)
    {
        var server = new PgServer(new PgServerOptions
        {
            PgVersion = $"{major ?? NewestTried}",
            BinariesDir = Path.Combine(folder, "programs"),
        });
        try
        {
            await server.InstallAsync(ct);
            return server.PgBinDir;
        }
        catch (Exception cause) when (cause is PostgresEmbedException or HttpRequestException or IOException)
        {
            throw new ClusterFailed("This machine has no PostgreSQL, and it could not be downloaded either. Install it "
                + "(Debian and Ubuntu: apt-get install postgresql), or name a server in ConnectionStrings__Safety.",
                cause);
        }
    }
}
