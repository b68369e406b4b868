using JasperFx.Events;
using Safety.Core.Alerts;
using Safety.Core.Audit.Sentences;
using Safety.Core.Language;

namespace Safety.Web.Alerts.Views;

/// <summary>
/// Reads an alert's stream for one reader: the moves, the messages with every attempt, and who was skipped.
/// </summary>
internal sealed class AlertStory(Alert alert, AlertNames names, IReadOnlyList<IEvent> events)
{
    /// <summary>The words that people wrote, still sealed, in the order of the facts that hold them.</summary>
    public IReadOnlyList<(long Version, SealedText Text)> SealedNotes { get; } =
        [.. events.Select(e => (e.Version, NoteOf(e.Data))).Where(one => one.Item2 is not null)
            .Select(one => (one.Version, one.Item2!))];

    /// <summary>What happened, in order; messages stand apart.</summary>
    /// <param name="notes">The words that the reader may read, by version.</param>
    public IReadOnlyList<AlertMove> Moves(IReadOnlyDictionary<long, string> notes) =>
    [
        .. events
            .Where(e => e.Data is not (DeliveryQueued or DeliverySkipped or DeliverySucceeded or DeliveryFailed))
            .Select(e => new AlertMove(
                e.Version, e.EventTypeName, e.Timestamp, names.OrNone(Actor.FromSignature(e.UserName).Staff),
                Sentence.Of(e.Data, names.NameOf), notes.GetValueOrDefault(e.Version))),
    ];

    /// <summary>Every message with each attempt.</summary>
    public IReadOnlyList<AlertMessageSeen> Messages()
    {
        var tries = Tries();
        return
        [
            .. events.Select(e => e.Data).OfType<DeliveryQueued>().Select(queued => new AlertMessageSeen(
                queued.Delivery, queued.Step + 1, queued.Round, names.Of(queued.Recipient), queued.Channel,
                queued.DueAt,
                StatusOf(queued.Delivery, [.. tries[queued.Delivery]]), [.. tries[queued.Delivery]])),
        ];
    }

    /// <summary>Who was not told, and why.</summary>
    public IReadOnlyList<AlertSkip> Skips() =>
    [
        .. events.Select(e => e.Data).OfType<DeliverySkipped>().Select(skip => new AlertSkip(
            skip.Step + 1, skip.Round, skip.Role, names.OrNone(skip.Recipient), skip.Reason, skip.SkippedAt,
            skip.CalledFor)),
    ];

    /// <summary>The frozen ladder.</summary>
    public IReadOnlyList<AlertStep> Ladder() =>
    [
        .. alert.Ladder.Steps.Select((step, number) => new AlertStep(
            number + 1,
            [.. step.Targets.Select(target => new AlertTarget(target.Role, names.OrNone(target.Person)))],
            step.AnswerWithin,
            number <= alert.Step)),
    ];

    private ILookup<DeliveryId, AlertTry> Tries() => events.Select(e => e.Data switch
    {
        DeliverySucceeded ok => (ok.Delivery, new AlertTry(ok.Attempt, ok.SucceededAt, true, ok.Result, null)),
        DeliveryFailed no => (no.Delivery, new AlertTry(no.Attempt, no.FailedAt, false, no.Error, no.NextAttemptAt)),
        _ => ((DeliveryId Delivery, AlertTry Try)?)null,
    }).OfType<(DeliveryId Delivery, AlertTry Try)>().ToLookup(one => one.Delivery, one => one.Try);

    /// <summary>
    /// The alert's state forgets messages of old rounds; what was still to be sent then was called off.
    /// </summary>
    private DeliveryStatus StatusOf(DeliveryId id, IReadOnlyList<AlertTry> tries)
    {
        if (alert.Find(id) is { } known) return known.Status;
        if (tries.Any(one => one.Succeeded)) return DeliveryStatus.Succeeded;
        return tries is [.., { NextAttemptAt: null }] ? DeliveryStatus.GivenUp : DeliveryStatus.CalledOff;
    }

    private static SealedText? NoteOf(object fact) => fact switch
    {
        AlertEscalated e => e.Note,
        AlertExhausted e => e.Note,
        AlertSilenced e => e.Note,
        AlertResolved e => e.Reason,
        AlertReopened e => e.Reason,
        _ => null,
    };
}
