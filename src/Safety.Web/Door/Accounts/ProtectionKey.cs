namespace Safety.Web.Door.Accounts;

/// <summary>One key of the ring that protects cookies and form tokens; its secret is sealed by the vault.</summary>
public sealed class ProtectionKey
{
    /// <summary>The row's id.</summary>
    public Guid Id { get; set; }

    /// <summary>The key's own name for itself, for people who look.</summary>
    public required string Name { get; set; }

    /// <summary>The key as XML, with its secret sealed.</summary>
    public required string Xml { get; set; }
}
