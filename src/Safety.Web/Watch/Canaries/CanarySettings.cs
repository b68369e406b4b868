using Safety.Web.Watch.Channels;

namespace Safety.Web.Watch.Canaries;

/// <summary>
/// Where the canary's mail goes: <c>Safety:Canary:Address</c>, an address of the agency's own. Without one there is no
/// canary, and no page says that monitoring is verified.
/// </summary>
/// <param name="Address">The address, or null.</param>
public sealed record CanarySettings(string? Address)
{
    /// <summary>Reads the setting.</summary>
    /// <exception cref="InvalidOperationException">It is no mail address; the service does not start.</exception>
    public static CanarySettings Read(IConfiguration configuration) => configuration["Safety:Canary:Address"] switch
    {
        null or "" => new CanarySettings((string?)null),
        var text when MailSettings.AddressOf(text) is { } address => new CanarySettings(address.Address),
        _ => throw new InvalidOperationException("Safety:Canary:Address must be a mail address."),
    };
}
