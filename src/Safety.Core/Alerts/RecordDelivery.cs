using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>
/// Records what became of one attempt to send. Sent by whoever sends, also when it comes late or twice.
/// </summary>
/// <param name="Alert">The alert.</param>
/// <param name="Delivery">The delivery.</param>
/// <param name="Attempt">Which attempt it was, from 1: one more than those recorded when it was sent.</param>
/// <param name="Succeeded">Whether the channel took it.</param>
/// <param name="Result">In short what the provider said, or the code of the error.</param>
/// <param name="Permanent">The channel says that another attempt is of no use.</param>
public sealed record RecordDelivery(
    AlertId Alert,
    DeliveryId Delivery,
    int Attempt,
    bool Succeeded,
    string Result,
    bool Permanent = false)
{
    /// <summary>
    /// How many attempts are made over one channel: about 20 min at the longest pause. Our judgement.
    /// </summary>
    public const int AttemptsMax = 40;

    /// <summary>After how many failures the recipient's next channel is used besides. As promised: two.</summary>
    public const int FailuresUntilNextChannel = 2;

    /// <summary>The longest short result that is kept, in characters. Our judgement.</summary>
    public const int ResultLengthMax = 80;

    /// <summary>There is no such alert.</summary>
    public sealed record NoSuchAlert() : Refusal(RefusalKind.NotFound, "There is no such alert.");

    /// <summary>The alert knows no such delivery, or settled it long ago.</summary>
    public sealed record NoSuchDelivery() : Refusal(RefusalKind.NotFound, "The alert has no such delivery.");

    /// <summary>
    /// A failure is tried again; the second one brings in the next channel of the same person. When the step has nobody
    /// left who could be told, the next one is called at once. After an answer nothing new is sent.
    /// </summary>
    /// <param name="command">What became of which attempt.</param>
    /// <param name="alert">The alert's state, or null.</param>
    /// <param name="directory">Who works here and can be reached.</param>
    /// <param name="policy">The policy of the alert's birth, or in force.</param>
    /// <param name="now">Now.</param>
    public static Decision Decide(
        RecordDelivery command,
        Alert? alert,
        StaffDirectory directory,
        PolicyInForce policy,
        DateTimeOffset now)
    {
        if (alert is null)
            return new NoSuchAlert();
        if (alert.Find(command.Delivery) is not { } delivery)
            return new NoSuchDelivery();
        if (command.Attempt <= delivery.Attempts || delivery.Status == DeliveryStatus.Succeeded)
            return Decision.Nothing;
        var result = command.Result.Length > ResultLengthMax ? command.Result[..ResultLengthMax] : command.Result;
        if (command.Succeeded)
            return Decision.Of(new DeliverySucceeded(command.Delivery, command.Attempt, result, now));
        var over = command.Permanent || command.Attempt >= AttemptsMax || !alert.ShouldSend(command.Delivery);
        var next = over ? (DateTimeOffset?)null : now + Pause(command.Attempt, policy);
        var failed = new DeliveryFailed(command.Delivery, command.Attempt, result, now, next);
        return Decision.Of([failed, .. Otherwise(alert, delivery, failed, new Calls(directory, policy, now))]);
    }

    private static IEnumerable<object> Otherwise(Alert alert, Delivery delivery, DeliveryFailed failed, Calls calls)
    {
        if (!alert.ShouldSend(delivery.Id))
            return [];
        var enough = failed.NextAttemptAt is null || failed.Attempt >= FailuresUntilNextChannel;
        if (enough && NextChannel(alert, delivery, calls.Now) is { } queued)
            return [queued];
        return calls.NextIfNobodyIsLeft(alert.After([failed]));
    }

    private static DeliveryQueued? NextChannel(Alert alert, Delivery delivery, DateTimeOffset now)
    {
        if (delivery.Then.Count == 0)
            return null;
        var id = AlertKey.DeliveryOf(
            alert.Id, delivery.Step, delivery.Round, delivery.Recipient, delivery.Then[0]);
        var then = delivery.Then.Skip(1).ToList();
        return alert.Find(id) is null
            ? new DeliveryQueued(id, delivery.Step, delivery.Round, delivery.Recipient, delivery.Then[0], then, now)
            : null;
    }

    /// <summary>Doubles from 2 s, never longer than the policy allows.</summary>
    private static TimeSpan Pause(int attempt, PolicyInForce policy)
    {
        var pause = TimeSpan.FromSeconds(1 << Math.Min(attempt, 10));
        return pause < policy.Numbers.DeliveryRetryWithin ? pause : policy.Numbers.DeliveryRetryWithin;
    }
}
