using System.ComponentModel.DataAnnotations;
using Safety.Core.Contacts;
using Safety.Core.Language;

namespace Safety.Web.Contacts;

/// <summary>A contact that is recorded. Only four answers are needed.</summary>
public sealed record ContactForm
{
    /// <summary>The contact's id, chosen by the sender; best a UUID of version 7.</summary>
    [Required]
    public ContactId? Id { get; init; }

    /// <summary>By which way it came.</summary>
    [Required]
    public ContactKind? Kind { get; init; }

    /// <summary>Who began it.</summary>
    [Required]
    public ContactInitiator? InitiatedBy { get; init; }

    /// <summary>How long it took, in minutes.</summary>
    [Required]
    [Range(0, ContactLimits.MinutesMax)]
    public int? Minutes { get; init; }

    /// <summary>Whether it was wanted; what was not is an intrusion.</summary>
    public bool Wanted { get; init; } = true;

    /// <summary>With whom it was, or null for oneself; somebody who has left among them.</summary>
    public StaffId? Worker { get; init; }

    /// <summary>When it was, or null for now.</summary>
    public DateTimeOffset? HappenedAt { get; init; }

    /// <summary>Whether it was agreed before; else only what is called a scheduled session was.</summary>
    public bool? Scheduled { get; init; }

    /// <summary>Whether it was out of hours, or null to let the agency's hours say.</summary>
    public bool? OutOfHours { get; init; }

    /// <summary>How many minutes are paid for, or null where nobody says.</summary>
    [Range(0, ContactLimits.MinutesMax)]
    public int? BilledMinutes { get; init; }

    /// <summary>What was asked for.</summary>
    public ContactDemand Demand { get; init; }

    /// <summary>With whom the matter lies afterwards.</summary>
    public ContactOwner OwnerAfter { get; init; }

    /// <summary>Whether it came to somebody's home, or near it.</summary>
    public bool NearHome { get; init; }

    /// <summary>Whether it held a threat.</summary>
    public bool Threat { get; init; }

    /// <summary>What it was about, or null; stored sealed.</summary>
    [MaxLength(ContactLimits.NoteLengthMax)]
    public string? Note { get; init; }

    /// <summary>What is said of it, once the needed answers are there.</summary>
    internal ContactSaid Said() => new(
        Kind!.Value, InitiatedBy!.Value, Scheduled ?? Kind == ContactKind.SessionScheduled, Wanted, Minutes!.Value,
        BilledMinutes, Demand, OwnerAfter, NearHome, Threat, HappenedAt?.ToUniversalTime(), OutOfHours);
}

/// <summary>A matter that is handed back.</summary>
public sealed record HandBackForm
{
    /// <summary>With whom it lies from now on.</summary>
    public ContactOwner To { get; init; } = ContactOwner.Client;

    /// <summary>What the client was told, or null; stored sealed.</summary>
    [MaxLength(ContactLimits.NoteLengthMax)]
    public string? Words { get; init; }
}

/// <summary>A contact that counts no more.</summary>
public sealed record ContactWithdrawalForm
{
    /// <summary>Why; stored sealed.</summary>
    [Required]
    [MaxLength(ContactLimits.NoteLengthMax)]
    public string? Reason { get; init; }
}
