using Safety.Core.Alerts;

namespace Safety.Core.Audit.Sentences;

/// <summary>
/// What happened to alerts. The machine's reasons are sentences without names and are told as they stand.
/// </summary>
internal static class AlertSentences
{
    public static string? Of(object fact, Words words) =>
        Calling(fact, words) ?? Answer(fact, words) ?? End(fact, words);

    private static string? Calling(object fact, Words words) => fact switch
    {
        AlertRaised f => $"An alert was raised ({AlertWords.Of(f.Kind)}, severity {AlertWords.Of(f.Severity)}): "
            + $"{Words.Clause(f.Reason)}. The first step of the ladder has until {Words.Moment(f.AnswerBy)}.",
        AlertEvidenceAdded { AnswerBy: { } answerBy } f =>
            $"More speaks for the alert, now of severity {AlertWords.Of(f.Severity)}: {Words.Clause(f.Reason)}. "
            + $"The clock starts again; the first step has until {Words.Moment(answerBy)}.",
        AlertEvidenceAdded f => $"More speaks for the alert: {Words.Clause(f.Reason)}. The clock runs on.",
        AlertEscalated { By: { } by } f =>
            $"{words.Name(by)} asked for the next step: step {Words.Number(f.Step + 1)} was called, "
            + $"with time until {Words.Moment(f.AnswerBy)}.",
        AlertEscalated f => $"Step {Words.Number(f.Step + 1)} of the ladder was called, "
            + $"with time until {Words.Moment(f.AnswerBy)}: {Words.Clause(f.Reason)}.",
        AlertExhausted { By: { } by } f =>
            $"{words.Name(by)} asked to go on past the last step. {Words.Clause(f.Reason)}. It is called again at "
            + $"{Words.Moment(f.NextBroadcastAt)} unless somebody answers.",
        AlertExhausted f =>
            $"{Words.Clause(f.Reason)}. It is called again at "
            + $"{Words.Moment(f.NextBroadcastAt)} unless somebody answers.",
        _ => null,
    };

    private static string? Answer(object fact, Words words) => fact switch
    {
        AlertAcknowledged f => $"{words.Name(f.By)} took the alert, and has until {Words.Moment(f.ExpiresAt)} to act.",
        AcknowledgementFoundExpired f =>
            $"{words.Name(f.Owner)} no longer has the alert, because {Why(f.End)}; calls go on at step "
            + $"{Words.Number(f.Step + 1)}, with time until {Words.Moment(f.AnswerBy)}.",
        AlertSilenced f =>
            $"{words.Name(f.By)} silenced the alert until {Words.Moment(f.Until)}: {Words.Code(f.Reason)}.",
        AlertInhibited f =>
            $"Nobody is called for the alert while the {Words.Code(f.Kind)} of the same visit is open; the watch looks "
            + $"again at {Words.Moment(f.LookAgainAt)}.",
        AlertInhibitionEnded f => $"The alert is no longer held back, because {Why(f.End)}; calls go on at step "
            + $"{Words.Number(f.Step + 1)}, with time until {Words.Moment(f.AnswerBy)}.",
        AlertSilenceEnded f => $"The silence of the alert is over, because {Why(f.End)}; calls go on at step "
            + $"{Words.Number(f.Step + 1)}, with time until {Words.Moment(f.AnswerBy)}.",
        _ => null,
    };

    private static string? End(object fact, Words words) => fact switch
    {
        AlertClassified f => $"{words.Name(f.By)} said what the alarm proved to be: {Class(f.Class)}.",
        EnforcementDecided { Control: EnforcedControl.NotStated } f =>
            $"{words.Name(f.By)} decided to put a control in force, with a reason.",
        EnforcementDecided f =>
            $"{words.Name(f.By)} decided to put a control in force ({Words.Code(f.Control)}), with a reason.",
        AlertResolved f => $"{words.Name(f.By)} resolved the alert, with a reason: {Decided(f.Decision)}.",
        AlertReopened f => $"{words.Name(f.By)} took the alert up again, with a reason; "
            + $"calls start at the first step, with time until {Words.Moment(f.AnswerBy)}.",
        _ => null,
    };

    private static string Why(PauseEnd end) => end switch
    {
        PauseEnd.TimeOver => "its time was over and nothing had followed",
        PauseEnd.SeverityRose => "the alert became more severe",
        PauseEnd.Escalated => "somebody asked for the next step",
        PauseEnd.OwnerConcerned => "what came to light concerns the one who had it",
        PauseEnd.CallDecided => "the call for help was decided",
    };

    private static string Class(AlarmClass proved) => proved switch
    {
        AlarmClass.False => "a false alarm",
        AlarmClass.Test => "a test",
        AlarmClass.Precautionary => "raised on the safe side",
        AlarmClass.Incident => "an incident",
    };

    private static string Decided(AlertDecision decision) => decision switch
    {
        AlertDecision.Enforced => "a limit or another control was put in force",
        AlertDecision.ReviewedContinue => "it was reviewed and things go on as they are",
        AlertDecision.FalseAlarm => "it was a false alarm",
        AlertDecision.Precautionary => "it was raised on the safe side, and rightly so",
        AlertDecision.Test => "it was a test",
    };
}
