using System.Security.Cryptography;

namespace Safety.Web.Store.Postgres;

/// <summary>
/// The password file of the private cluster. Npgsql and PostgreSQL's own tools read it, so that no connection string,
/// command line or log holds a password.
/// </summary>
internal static class ClusterPasswords
{
    /// <summary>The role that owns the cluster: for creating the database and for backups only.</summary>
    internal const string Superuser = "postgres";

    /// <summary>The role the service signs in as; it owns its database and nothing else.</summary>
    internal const string ServiceRole = "safety";

    internal static string Of(string passwordFile, string role) =>
        File.ReadLines(passwordFile).Select(line => line.Split(':'))
            .FirstOrDefault(parts => parts.Length == 5 && parts[3] == role)?[4]
        ?? throw new ClusterFailed($"{passwordFile} has no password for the role {role}. Put the file back from a "
            + "backup of the data folder; without it nobody can sign in to the cluster.");

    internal static void WriteNew(string passwordFile) => WritePrivately(passwordFile,
        $"*:*:*:{Superuser}:{Fresh()}\n*:*:*:{ServiceRole}:{Fresh()}\n");

    internal static void WritePrivately(string file, string text)
    {
        File.Delete(file);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(new FileStream(file, options));
        writer.Write(text);
    }

    private static string Fresh() => RandomNumberGenerator.GetHexString(40, lowercase: true);
}
