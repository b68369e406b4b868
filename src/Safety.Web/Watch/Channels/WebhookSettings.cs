using System.Text;

namespace Safety.Web.Watch.Channels;

/// <summary>
/// Where signed calls go: <c>Safety:Webhook:Url</c>, and the secret in the file <c>Safety:Webhook:SecretFile</c>.
/// </summary>
/// <param name="Url">The address; HTTPS, but for this machine.</param>
/// <param name="SecretFile">The file with the secret; read at each call, so that it can be changed.</param>
public sealed record WebhookSettings(Uri Url, string SecretFile)
{
    /// <summary>The shortest secret, in bytes: as long as what SHA-256 gives.</summary>
    public const int SecretBytesMin = 32;

    /// <summary>Reads the settings, or gives null when no address is named.</summary>
    /// <exception cref="InvalidOperationException">A setting cannot be; the service does not start with it.</exception>
    public static WebhookSettings? Read(IConfiguration configuration)
    {
        var webhook = configuration.GetSection("Safety:Webhook");
        if (webhook["Url"] is not { Length: > 0 } text) return null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url)
            || !(url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)))
            throw new InvalidOperationException("Safety:Webhook:Url must be an https address.");
        if (webhook["SecretFile"] is not { Length: > 0 } file)
            throw new InvalidOperationException("Safety:Webhook:SecretFile is needed, as each call is signed.");
        var settings = new WebhookSettings(url, file);
        _ = settings.Secret();
        return settings;
    }

    /// <summary>The secret as it stands in the file now.</summary>
    internal byte[] Secret()
    {
        var secret = Encoding.UTF8.GetBytes(File.ReadAllText(SecretFile).Trim());
        return secret.Length >= SecretBytesMin
            ? secret
            : throw new InvalidOperationException("The secret of the webhook is shorter than 32 bytes.");
    }
}
