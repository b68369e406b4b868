using Safety.Core.Language;

namespace Safety.Web.Layout;

/// <summary>The look of each state that people see, in one place, so that a state looks the same on every page.</summary>
public static class Looks
{
    /// <summary>A severity: the level, the word, and a shape that grows more corners with it.</summary>
    public static Look Of(Severity severity) => severity switch
    {
        Severity.None => new("0 · No harm", Symbol.Ring, Tone.Neutral),
        Severity.Low => new("1 · Low", Symbol.Dot, Tone.Neutral),
        Severity.Moderate => new("2 · Moderate", Symbol.Diamond, Tone.Info),
        Severity.Serious => new("3 · Serious", Symbol.Triangle, Tone.Caution),
        Severity.Severe => new("4 · Severe", Symbol.Octagon, Tone.Danger),
        Severity.FatalOrCritical => new("5 · Fatal or critical", Symbol.OctagonCross, Tone.Danger),
    };

    /// <summary>How far a report has come, in the reporter's words.</summary>
    public static Look Of(ReportStage stage) => stage switch
    {
        ReportStage.Received => new("Received", Symbol.Envelope, Tone.Info),
        ReportStage.Seen => new("Seen", Symbol.Eye, Tone.Info),
        ReportStage.Doing => new("Being worked on", Symbol.Pencil, Tone.Info),
        ReportStage.Done => new("Done", Symbol.Check, Tone.Good),
        ReportStage.Reopened => new("Reopened", Symbol.Clock, Tone.Caution),
    };
}
