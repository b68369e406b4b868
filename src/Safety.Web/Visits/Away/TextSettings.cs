using System.Text;

namespace Safety.Web.Visits.Away;

/// <summary>
/// Whether a gateway may hand in text messages: with the secret in the file <c>Safety:TextMessages:SecretFile</c>.
/// </summary>
/// <param name="SecretFile">The file with the secret, read at each call so that it can be changed; or null.</param>
public sealed record TextSettings(string? SecretFile)
{
    /// <summary>The shortest secret, in bytes: as long as what SHA-256 gives.</summary>
    public const int SecretBytesMin = 32;

    /// <summary>For how long a signed call is good, and by how much clocks may differ. Our judgement.</summary>
    public static readonly TimeSpan SignedFor = TimeSpan.FromMinutes(5);

    /// <summary>Reads the setting.</summary>
    /// <exception cref="InvalidOperationException">The secret is too short, so the service does not start.</exception>
    public static TextSettings Read(IConfiguration configuration)
    {
        var settings = new TextSettings(configuration["Safety:TextMessages:SecretFile"]);
        _ = settings.Secret();
        return settings;
    }

    /// <summary>The secret as it stands in the file now, or null when none is set up.</summary>
    internal byte[]? Secret()
    {
        if (SecretFile is not { Length: > 0 }) return null;
        var secret = Encoding.UTF8.GetBytes(File.ReadAllText(SecretFile).Trim());
        return secret.Length >= SecretBytesMin
            ? secret
            : throw new InvalidOperationException("The secret of text messages is shorter than 32 bytes.");
    }
}
