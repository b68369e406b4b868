using System.Globalization;

namespace Safety.Web.Store.Postgres;

/// <summary>The programs for one cluster: an existing cluster opens only with the major version that made it.</summary>
internal static class ClusterPrograms
{
    internal static async Task<string> FindAsync(ClusterPlace place, CancellationToken ct)
    {
        var major = MajorOf(place);
        if (PostgresBinaries.Find(major) is { } found) return found;
        if (major is { } wanted && PostgresBinaries.Find() is { } other)
            throw new ClusterFailed($"The cluster in {place.Data} was made by PostgreSQL {wanted}, and this machine "
                + $"has only {other}. Install PostgreSQL {wanted} beside it, or upgrade the cluster with pg_upgrade.");
        return await DownloadedPrograms.GetAsync(place.ClusterFolder, major, ct);
    }

    private static int? MajorOf(ClusterPlace place)
    {
        var file = Path.Combine(place.Data, "PG_VERSION");
        return File.Exists(file) ? int.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture) : null;
    }
}
