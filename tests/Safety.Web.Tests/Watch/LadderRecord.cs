namespace Safety.Web.Tests.Watch;

/// <summary>A step of an alert that was called, or a broadcast.</summary>
/// <param name="Alert">The alert.</param>
/// <param name="Number">The step, from 0; for a broadcast the ladder's length and the broadcasts before it.</param>
/// <param name="At">When it was called.</param>
/// <param name="Next">When the next is due.</param>
internal sealed record StepCalled(Guid Alert, int Number, DateTimeOffset At, DateTimeOffset Next);

/// <summary>A mail that had to be sent.</summary>
/// <param name="MessageId">Its id.</param>
/// <param name="To">The address.</param>
/// <param name="Call">Alert, step, round and recipient: what one message is for.</param>
internal sealed record MailOwed(string MessageId, string To, string Call);

/// <summary>A mail that the relay took.</summary>
internal sealed record MailTaken(string MessageId, string To);

/// <summary>What an alert's life left: in the history, and at the relay.</summary>
internal sealed record LadderRecord(
    IReadOnlyList<StepCalled> Calls, IReadOnlyList<MailOwed> Owed, IReadOnlyList<MailTaken> Taken)
{
    /// <summary>As promised: within 60 s of its deadline under one fault, and never early.</summary>
    private static readonly TimeSpan LateAfter = TimeSpan.FromSeconds(60);

    /// <summary>What is wrong with it, in words; empty when every promise was kept.</summary>
    /// <param name="faults">How many faults there were; each may double a message, under the same id.</param>
    public IReadOnlyList<string> Faults(int faults) =>
        [.. Calls.GroupBy(call => call.Alert).SelectMany(Climbing), .. Lost(), .. Doubled(faults), .. Unasked()];

    private static IEnumerable<string> Climbing(IEnumerable<StepCalled> calls)
    {
        var inOrder = calls.OrderBy(call => call.At).ToList();
        if (!inOrder.Select(call => call.Number).SequenceEqual(Enumerable.Range(0, inOrder.Count)))
            yield return $"The steps were called as {string.Join(", ", inOrder.Select(call => call.Number))}.";
        foreach (var (before, after) in inOrder.Zip(inOrder.Skip(1)))
        {
            if (after.At < before.Next) yield return $"Step {after.Number} was called early.";
            if (after.At > before.Next + LateAfter) yield return $"Step {after.Number} was called late.";
        }
    }

    private IEnumerable<string> Lost() => Owed
        .Where(owed => !Taken.Contains(new MailTaken(owed.MessageId, owed.To)))
        .Select(owed => $"{owed.MessageId} was never taken for {owed.To}.");

    private IEnumerable<string> Doubled(int faults) =>
    [
        .. Taken.GroupBy(mail => mail.MessageId).Where(same => same.Count() > 1 + faults)
            .Select(same => $"{same.Key} was sent {same.Count()} times."),
        .. Owed.GroupBy(owed => owed.Call).Where(same => same.Count() > 1)
            .Select(same => $"{same.Key} has {same.Count()} messages."),
        .. Taken.GroupBy(mail => mail.MessageId).Where(same => same.Count() > 1).Skip(faults)
            .Select(same => $"{same.Key} was sent twice without a fault."),
    ];

    private IEnumerable<string> Unasked() => Taken
        .Where(mail => Owed.All(owed => owed.MessageId != mail.MessageId))
        .Select(mail => $"Nothing asked for {mail.MessageId}.");
}
