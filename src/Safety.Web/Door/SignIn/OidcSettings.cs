namespace Safety.Web.Door.SignIn;

/// <summary>The configuration section <c>Oidc</c>; without an authority there is no external sign-in.</summary>
public sealed class OidcSettings
{
    /// <summary>The section's name.</summary>
    public const string Section = "Oidc";

    /// <summary>The issuer's address, which must also be the exact issuer of its tokens.</summary>
    public Uri? Authority { get; set; }

    /// <summary>The client's id at the issuer.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The file with the client's secret; secrets stand in no setting.</summary>
    public string? ClientSecretFile { get; set; }

    /// <summary>What the button says.</summary>
    public string Name { get; set; } = "your organisation's account";

    /// <summary>The values of <c>amr</c> by which the issuer says that two factors were proved.</summary>
    public IList<string> TwoFactorMethods { get; } = ["mfa", "hwk", "otp", "fido"];
}
