using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Alerts.Views;

/// <summary>Everything about one alert, for one reader.</summary>
/// <param name="Version">The stream's version, also the ETag.</param>
/// <param name="Alert">The row of the queue.</param>
/// <param name="PolicyVersion">The policy under which it was raised.</param>
/// <param name="FirstAcknowledgedAt">When it was first acknowledged (UTC), or null.</param>
/// <param name="Evidence">The facts that speak for it, oldest first.</param>
/// <param name="Ladder">The ladder as it was frozen at its birth.</param>
/// <param name="Attempts">Every message, with each attempt to send it and its result, oldest first.</param>
/// <param name="Skipped">Who was not told, and why.</param>
/// <param name="Moves">What happened, in order.</param>
/// <param name="EarlierLeftOut">
/// Whether older messages and moves are left out here, because there are very many; the history has them all.
/// </param>
public sealed record AlertSheet(
    long Version,
    AlertEntry Alert,
    int PolicyVersion,
    DateTimeOffset? FirstAcknowledgedAt,
    IReadOnlyList<AlertEvidence> Evidence,
    IReadOnlyList<AlertStep> Ladder,
    IReadOnlyList<AlertMessageSeen> Attempts,
    IReadOnlyList<AlertSkip> Skipped,
    IReadOnlyList<AlertMove> Moves,
    bool EarlierLeftOut);

/// <summary>One step of the frozen ladder.</summary>
/// <param name="Step">Which, from 1.</param>
/// <param name="Targets">Whom it calls.</param>
/// <param name="AnswerWithin">How long it has, or null for the policy's time by severity.</param>
/// <param name="IsCalled">Whether it was called in the present round.</param>
public sealed record AlertStep(int Step, IReadOnlyList<AlertTarget> Targets, TimeSpan? AnswerWithin, bool IsCalled);

/// <summary>Whom a step calls.</summary>
/// <param name="Role">The role.</param>
/// <param name="Person">The person, when the step names one.</param>
public sealed record AlertTarget(LadderRole Role, AlertPerson? Person);

/// <summary>One message to one person over one channel.</summary>
/// <param name="Id">Its id, from which the Message-ID is made.</param>
/// <param name="Step">The step that was called, from 1.</param>
/// <param name="Round">In which round.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Channel">Over which channel.</param>
/// <param name="QueuedAt">Since when it is to be sent (UTC).</param>
/// <param name="Status">How far it got.</param>
/// <param name="Tries">Each attempt.</param>
public sealed record AlertMessageSeen(
    DeliveryId Id, int Step, int Round, AlertPerson Recipient, ContactChannel Channel, DateTimeOffset QueuedAt,
    DeliveryStatus Status, IReadOnlyList<AlertTry> Tries);

/// <summary>One attempt to send a message.</summary>
/// <param name="Attempt">Which, from 1.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Succeeded">Whether the channel took it.</param>
/// <param name="Result">What the channel said, in short.</param>
/// <param name="NextAttemptAt">When it is tried again (UTC), or null.</param>
public sealed record AlertTry(
    int Attempt, DateTimeOffset At, bool Succeeded, string Result, DateTimeOffset? NextAttemptAt);

/// <summary>Somebody who was not told, or only on the screen.</summary>
/// <param name="Step">The step that was called, from 1.</param>
/// <param name="Round">In which round.</param>
/// <param name="Role">The role that was called.</param>
/// <param name="Person">The person, or null when the role has nobody.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When (UTC).</param>
/// <param name="CalledFor">The other alert of the same client for which they had just been called, or null.</param>
public sealed record AlertSkip(
    int Step, int Round, LadderRole Role, AlertPerson? Person, SkipReason Reason, DateTimeOffset At,
    AlertId? CalledFor);

/// <summary>One thing that happened to the alert.</summary>
/// <param name="Version">The stream's version with it.</param>
/// <param name="Kind">The stored name of the fact.</param>
/// <param name="At">When it was recorded (UTC).</param>
/// <param name="By">Who did it, or null when the watch or another machine did.</param>
/// <param name="Words">One sentence.</param>
/// <param name="Note">What the person wrote, or null when nothing was written or the reader may not read it.</param>
public sealed record AlertMove(
    long Version, string Kind, DateTimeOffset At, AlertPerson? By, string Words, string? Note);
