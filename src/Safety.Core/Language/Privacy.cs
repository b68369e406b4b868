namespace Safety.Core.Language;

/// <summary>How sensitive a property of an event is. Every property of every event states one.</summary>
public enum PrivacyClass
{
    /// <summary>Says nothing about a person.</summary>
    None,

    /// <summary>About a member of staff.</summary>
    Staff,

    /// <summary>About a client.</summary>
    Client,

    /// <summary>Health, offences, narrative: stored sealed when it is text.</summary>
    Special,

    /// <summary>Told in confidence: stored sealed when it is text.</summary>
    Confidential,
}

/// <summary>States the privacy class of an event's property.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PrivacyAttribute(PrivacyClass @class) : Attribute
{
    /// <summary>The class.</summary>
    public PrivacyClass Class { get; } = @class;
}

/// <summary>
/// Text as it rests in an event: sealed with AES-256-GCM under a data key. The core carries it and cannot read it.
/// Destroying the key leaves the event readable as "[erased]".
/// </summary>
/// <param name="K">The data key's id.</param>
/// <param name="N">The nonce, base64.</param>
/// <param name="C">Ciphertext and tag, base64.</param>
public sealed record SealedText(Guid K, string N, string C);
