namespace Safety.Web.Door.Accounts;

/// <summary>A link by which one person sets a password once. Only the link's fingerprint is kept.</summary>
public sealed class Invitation
{
    /// <summary>The invitation's id.</summary>
    public Guid Id { get; set; }

    /// <summary>The account it is for.</summary>
    public Guid UserId { get; set; }

    /// <summary>SHA-256 of the secret in the link; the secret has 256 random bits.</summary>
    public required byte[] SecretHash { get; set; }

    /// <summary>The administrator who made it.</summary>
    public Guid MadeBy { get; set; }

    /// <summary>When it was made (UTC).</summary>
    public DateTimeOffset MadeAt { get; set; }

    /// <summary>Until when it can be used (UTC).</summary>
    public DateTimeOffset EndsAt { get; set; }

    /// <summary>When it was used or replaced by a later one (UTC), or null.</summary>
    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>Whether using it also forgets the second factors, for somebody who lost them.</summary>
    public bool ForgetsSecondFactor { get; set; }

    /// <summary>The other administrator who had asked first, when it forgets second factors; else null.</summary>
    public Guid? AskedBy { get; set; }

    /// <summary>Whether it can be used at all: what forgets second factors needs two administrators.</summary>
    public bool HasEnoughVoices => !ForgetsSecondFactor || AskedBy is not null;
}
