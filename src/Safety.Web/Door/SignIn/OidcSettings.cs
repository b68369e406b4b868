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

    /// <summary>
    /// The values of <c>amr</c> by which the issuer says that two factors were proved; <c>mfa</c> (RFC 8176) unless any
    /// is named.
    /// </summary>
    public IList<string> TwoFactorMethods { get; } = [];

    /// <summary>The values of <c>acr</c> by which the issuer says the same; none unless named.</summary>
    public IList<string> TwoFactorContexts { get; } = [];

    /// <summary>Whether what an issuer said means that two factors were proved.</summary>
    /// <param name="methods">The values of <c>amr</c>.</param>
    /// <param name="context">The value of <c>acr</c>, or null.</param>
    public bool AreTwoFactors(IEnumerable<string> methods, string? context) =>
        methods.Any(one => TwoFactorMethods.Count == 0
            ? one == SessionClaims.TwoFactors
            : TwoFactorMethods.Contains(one))
        || (context is not null && TwoFactorContexts.Contains(context));
}
