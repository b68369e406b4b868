namespace Safety.Web.Store.Postgres;

/// <summary>Makes a new cluster: checksummed pages, UTF-8, a password for every door.</summary>
internal static class ClusterMaker
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Makes the cluster unless it is there. An attempt that was cut short is thrown away.</summary>
    internal static async Task MakeAsync(ClusterPlace place, string binFolder, CancellationToken ct)
    {
        if (File.Exists(Path.Combine(place.Data, "PG_VERSION"))) return;
        var account = Account.ForClusterIn(place.Data);
        MakeFolder(place, account);
        if (Directory.Exists(place.Unfinished)) Directory.Delete(place.Unfinished, recursive: true);
        ClusterPasswords.WriteNew(place.PasswordFile);
        var initial = Path.Combine(place.ClusterFolder, "initial-password");
        ClusterPasswords.WritePrivately(
            initial, ClusterPasswords.Of(place.PasswordFile, ClusterPasswords.Superuser) + "\n");
        account?.Give(initial);
        try
        {
            await RunInitDbAsync(place, binFolder, initial, account, ct);
        }
        finally
        {
            File.Delete(initial);
        }
        Directory.Move(place.Unfinished, place.Data);
    }

    private static void MakeFolder(ClusterPlace place, Account? account)
    {
        Directory.CreateDirectory(place.ClusterFolder);
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(place.ClusterFolder,
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        account?.Give(place.ClusterFolder);
    }

    private static async Task RunInitDbAsync(
        ClusterPlace place, string binFolder, string passwordFile, Account? account, CancellationToken ct)
    {
        // C.UTF-8 sorts the same on every machine and knows the letters of all languages; other systems lack it.
        var locale = OperatingSystem.IsLinux() ? "C.UTF-8" : "C";
        string[] arguments =
        [
            "-D", place.Unfinished, "-U", ClusterPasswords.Superuser, "--pwfile=" + passwordFile,
            "--data-checksums", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=" + locale,
        ];
        var initdb = Path.Combine(binFolder, PostgresBinaries.Named("initdb"));
        var run = await Tool.RunAsync(initdb, arguments, Limit, account, ct);
        if (run.ExitCode != 0) throw new ClusterFailed($"PostgreSQL could not make its cluster: {run.Output}");
    }
}
