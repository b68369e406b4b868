using Safety.Core.Alerts;
using Safety.Core.Staff;

namespace Safety.Core.Audit.Sentences;

/// <summary>Who was told of an alert, how, and who was not and why.</summary>
internal static class DeliverySentences
{
    public static string? Of(object fact, Words words) => fact switch
    {
        DeliveryQueued f => $"A message to {words.Name(f.Recipient)} {Over(f.Channel)} is to be sent "
            + $"(step {Words.Number(f.Step + 1)}, round {Words.Number(f.Round)}).",
        DeliverySkipped { Recipient: { } person } f =>
            $"{words.Name(person)} was passed over at step {Words.Number(f.Step + 1)}: {Why(f.Reason)}.",
        DeliverySkipped f =>
            $"Step {Words.Number(f.Step + 1)} called the {Words.Code(f.Role)} and found nobody: {Why(f.Reason)}.",
        DeliverySucceeded f => $"A message was taken by its channel at attempt {Words.Number(f.Attempt)}.",
        DeliveryFailed { NextAttemptAt: { } next } f =>
            $"A message could not be sent at attempt {Words.Number(f.Attempt)}; "
            + $"it is tried again at {Words.Moment(next)}.",
        DeliveryFailed f => $"A message could not be sent at attempt {Words.Number(f.Attempt)} and was given up.",
        _ => null,
    };

    private static string Over(ContactChannel channel) => channel switch
    {
        ContactChannel.InApp => "on the screen",
        ContactChannel.Email => "by e-mail",
        ContactChannel.Webhook => "through another system",
    };

    private static string Why(SkipReason reason) => reason switch
    {
        SkipReason.NobodyInRole => "nobody holds the role",
        SkipReason.Concerned => "the alert is about this person",
        SkipReason.OnLeave => "on leave",
        SkipReason.HasLeft => "no longer works here",
        SkipReason.NoChannel => "there is no way to reach this person",
        SkipReason.OnlyInApp => "told on the screen only, so the ladder does not wait",
        SkipReason.QuietHours => "quiet hours, so told on the screen only, and the ladder does not wait",
        SkipReason.NotInRole => "no longer holds the role",
        SkipReason.NobodyOnCall => "nobody was on call",
        SkipReason.CalledForSameClient =>
            "just called for another alert of the same client, so told of this one on the screen only",
    };
}
