namespace Safety.Web.Door.Tokens;

/// <summary>An opaque token by which a program acts for a person. Only its fingerprint is kept.</summary>
public sealed class ApiToken
{
    /// <summary>The token's id.</summary>
    public Guid Id { get; set; }

    /// <summary>The account it acts for.</summary>
    public Guid UserId { get; set; }

    /// <summary>What its owner calls it, at most 80 characters.</summary>
    public required string Name { get; set; }

    /// <summary>SHA-256 of the token; the token has 256 random bits.</summary>
    public required byte[] SecretHash { get; set; }

    /// <summary>Whether it may change anything, or only read.</summary>
    public bool MayWrite { get; set; }

    /// <summary>When it was made (UTC).</summary>
    public DateTimeOffset MadeAt { get; set; }

    /// <summary>When it ends (UTC), at most 90 days after it was made.</summary>
    public DateTimeOffset EndsAt { get; set; }

    /// <summary>When it was last used (UTC, to the minute), or null.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }

    /// <summary>When its owner or an administrator revoked it (UTC), or null.</summary>
    public DateTimeOffset? RevokedAt { get; set; }
}
