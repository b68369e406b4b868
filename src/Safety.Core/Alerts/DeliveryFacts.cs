using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>A message to one person over one channel is to be sent.</summary>
/// <param name="Delivery">Its id, from alert, step, round, recipient and channel; also the Message-ID.</param>
/// <param name="Step">The step of the ladder that is called; the ladder's length for a broadcast.</param>
/// <param name="Round">The round in which it is called.</param>
/// <param name="Recipient">Who is told.</param>
/// <param name="Channel">Over which channel.</param>
/// <param name="Then">The recipient's channels that follow if this one fails twice.</param>
/// <param name="DueAt">From when it may be sent.</param>
public sealed record DeliveryQueued(
    [property: Privacy(PrivacyClass.None)] DeliveryId Delivery,
    [property: Privacy(PrivacyClass.None)] int Step,
    [property: Privacy(PrivacyClass.None)] int Round,
    [property: Privacy(PrivacyClass.Staff)] StaffId Recipient,
    [property: Privacy(PrivacyClass.None)] ContactChannel Channel,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<ContactChannel> Then,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt) : IFact;

/// <summary>Why a person was not told, or not loudly.</summary>
public enum SkipReason
{
    /// <summary>Nobody holds the role that the step calls.</summary>
    NobodyInRole,

    /// <summary>The alert is about this person.</summary>
    Concerned,

    /// <summary>The person is on leave.</summary>
    OnLeave,

    /// <summary>The person no longer works here, or never did.</summary>
    HasLeft,

    /// <summary>The person has no channel at all.</summary>
    NoChannel,

    /// <summary>
    /// The person is told in the app only, which nobody can be counted on to see; the ladder does not wait.
    /// </summary>
    OnlyInApp,

    /// <summary>The person still stands as the team's manager, but the role was withdrawn.</summary>
    NotInRole,

    /// <summary>The person's quiet hours: they are told in the app only, and the ladder does not wait.</summary>
    QuietHours,

    /// <summary>Nobody was on call for the team when the step was called.</summary>
    NobodyOnCall,

    /// <summary>
    /// The person was just called loudly for another alert of the same client: they are told of this one in the app
    /// only, and the step keeps its time.
    /// </summary>
    CalledForSameClient,
}

/// <summary>A recipient of a step was passed over, with the reason.</summary>
/// <param name="Step">The step.</param>
/// <param name="Round">The round.</param>
/// <param name="Role">The role that was called.</param>
/// <param name="Recipient">The person, or null when the role has nobody.</param>
/// <param name="Reason">Why.</param>
/// <param name="SkippedAt">When.</param>
/// <param name="CalledFor">The other alert for which the person was just called, or null.</param>
public sealed record DeliverySkipped(
    [property: Privacy(PrivacyClass.None)] int Step,
    [property: Privacy(PrivacyClass.None)] int Round,
    [property: Privacy(PrivacyClass.None)] LadderRole Role,
    [property: Privacy(PrivacyClass.Staff)] StaffId? Recipient,
    [property: Privacy(PrivacyClass.None)] SkipReason Reason,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SkippedAt,
    [property: Privacy(PrivacyClass.Client)] AlertId? CalledFor = null) : IFact;

/// <summary>A channel took a message.</summary>
/// <param name="Delivery">The delivery.</param>
/// <param name="Attempt">Which attempt it was, from 1.</param>
/// <param name="Result">What the provider said, in short, such as <c>250</c>.</param>
/// <param name="SucceededAt">When.</param>
public sealed record DeliverySucceeded(
    [property: Privacy(PrivacyClass.None)] DeliveryId Delivery,
    [property: Privacy(PrivacyClass.None)] int Attempt,
    [property: Privacy(PrivacyClass.None)] string Result,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SucceededAt) : IFact;

/// <summary>An attempt to send failed.</summary>
/// <param name="Delivery">The delivery.</param>
/// <param name="Attempt">Which attempt it was, from 1.</param>
/// <param name="Error">A short code, such as <c>smtp_451</c> or <c>timeout</c>; never what the provider wrote.</param>
/// <param name="FailedAt">When.</param>
/// <param name="NextAttemptAt">When it is tried again, or null when it is given up.</param>
public sealed record DeliveryFailed(
    [property: Privacy(PrivacyClass.None)] DeliveryId Delivery,
    [property: Privacy(PrivacyClass.None)] int Attempt,
    [property: Privacy(PrivacyClass.None)] string Error,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FailedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset? NextAttemptAt) : IFact;
