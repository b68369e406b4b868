using System.Globalization;

namespace Safety.Web.Store.Postgres;

/// <summary>
/// The unprivileged user under whom the cluster runs when the service itself is root, since PostgreSQL refuses root.
/// </summary>
/// <param name="Name">The user's name, such as <c>postgres</c>.</param>
/// <param name="UserId">The numeric user id.</param>
/// <param name="GroupId">The numeric group id.</param>
internal sealed record Account(string Name, int UserId, int GroupId)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Null when this process may run PostgreSQL itself; else the owner of the cluster if there is one already, else
    /// the user <c>postgres</c>, else <c>nobody</c>.
    /// </summary>
    internal static Account? ForClusterIn(string dataDirectory)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess) return null;
        return OwnerOf(dataDirectory) ?? Named("postgres") ?? Named("nobody")
            ?? throw new ClusterFailed("The service runs as root and found neither a user postgres nor nobody to "
                + "run PostgreSQL as. Create one (useradd --system postgres), or start the service as another user.");
    }

    /// <summary>Gives a file or folder that we made to this user.</summary>
    internal void Give(string path)
    {
        var run = Tool.Run("chown", [$"{UserId}:{GroupId}", path], Limit);
        if (run.ExitCode != 0) throw new ClusterFailed($"Could not give {path} to the user {Name}: {run.Output}");
    }

    /// <summary>Whether this user can look into the folder: every folder above it must let them through.</summary>
    internal bool Reaches(string folder) => Tool.Run("test", ["-x", folder], Limit, this).ExitCode == 0;

    /// <summary>The command line that runs a program as the account, or as it is when there is no account.</summary>
    internal static string[] Prefixed(Account? account, string program, IReadOnlyList<string> arguments)
    {
        if (account is null) return [program, .. arguments];
        var switcher = Switcher.Value;
        return Path.GetFileName(switcher) switch
        {
            "setpriv" => [switcher, $"--reuid={account.UserId}", $"--regid={account.GroupId}", "--clear-groups", "--",
                program, .. arguments],
            "runuser" => [switcher, "-u", account.Name, "--", program, .. arguments],
            _ => [switcher, "-s", "/bin/sh", account.Name, "-c", "exec \"$0\" \"$@\"", "--", program, .. arguments],
        };
    }

    private static readonly string[] Switchers = ["setpriv", "runuser", "su"];
    private static readonly string[] UsualFolders = ["/usr/bin", "/usr/sbin", "/bin", "/sbin"];

    private static readonly Lazy<string> Switcher = new(() =>
        Switchers.SelectMany(name => UsualFolders.Select(folder => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new ClusterFailed("None of setpriv, runuser and su is here, so root cannot step down for PostgreSQL. "
            + "Install util-linux, or start the service as an ordinary user."));

    private static Account? OwnerOf(string folder)
    {
        if (!Directory.Exists(folder)) return null;
        var words = Words("stat", "-c", "%U %u %g", folder);
        return words is [var name, var user, var group] && user != "0" ? new(name, Id(user), Id(group)) : null;
    }

    private static Account? Named(string name) =>
        Words("id", "-u", name) is [var user] && Words("id", "-g", name) is [var group]
            ? new(name, Id(user), Id(group)) : null;

    private static string[] Words(string program, params string[] arguments)
    {
        var run = Tool.Run(program, arguments, Limit);
        return run.ExitCode == 0 ? run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) : [];
    }

    private static int Id(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
