using Safety.Core.Alerts;
using Safety.Core.Staff;

namespace Safety.Core.Audit.Sentences;

/// <summary>
/// What happened in the drills of a team, and whom its ladder would reach. When the next drill is held is not told, as
/// it is unannounced.
/// </summary>
internal static class DrillSentences
{
    public static string? Of(object fact, Words words) => fact switch
    {
        LadderReachFound { Unreached.Count: 0 } f =>
            $"The watch found that every step of the ladder of {words.Team(f.Team)} reaches somebody again.",
        LadderReachFound f =>
            $"The watch found that within a week {Words.Count(f.Unreached.Count, "step", "steps")} of the ladder of "
            + $"{words.Team(f.Team)} would reach nobody: "
            + $"{string.Join(", ", f.Unreached.Select(step => Words.Number(step + 1)))}.",
        DrillScheduled { InsteadOf: { } instead } f =>
            $"The drill of {words.Team(f.Team)} was put off ({Words.Code(instead)}), and the next one was planned.",
        DrillScheduled f => $"The next drill of {words.Team(f.Team)} was planned.",
        DrillHeld { By: { } by } f => $"{words.Name(by)} held a drill of the ladder of {words.Team(f.Team)}.",
        DrillHeld f => $"An unannounced drill of the ladder of {words.Team(f.Team)} began.",
        DrillPassed f =>
            $"{words.Name(f.AnsweredBy)} answered the drill of {words.Team(f.Team)} on the first step, in its time.",
        DrillFoundFailed { AnsweredBy: { } by } f =>
            $"The drill of {words.Team(f.Team)} failed ({Words.Code(f.Why)}); {words.Name(by)} answered.",
        DrillFoundFailed f => $"The drill of {words.Team(f.Team)} failed ({Words.Code(f.Why)}).",
        DrillAlertEnded f => $"The alert of a drill was over, as a test ({Words.Code(f.End)}).",
        _ => null,
    };
}
