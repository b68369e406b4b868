using Safety.Core.Alerts;
using Safety.Core.Clients;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Visits;

namespace Safety.Web.Layout;

/// <summary>
/// The look of each state that people see, in one place, so that a state looks the same on every page.
/// </summary>
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

    /// <summary>Where an alert stands. What is nobody's asks loudest.</summary>
    public static Look Of(AlertStatus status) => status switch
    {
        AlertStatus.Raised => new("Waiting for an answer", Symbol.Bell, Tone.Danger),
        AlertStatus.Acknowledged => new("Somebody has it", Symbol.Person, Tone.Info),
        AlertStatus.AckExpired => new("Nothing followed, called again", Symbol.Clock, Tone.Danger),
        AlertStatus.Silenced => new("Silenced with a reason", Symbol.Pause, Tone.Caution),
        AlertStatus.Inhibited => new("Held back by a call for help", Symbol.Pause, Tone.Caution),
        AlertStatus.Exhausted => new("Nobody answered, everybody is told", Symbol.Broadcast, Tone.Danger),
        AlertStatus.Resolved => new("Decided", Symbol.Check, Tone.Good),
    };

    /// <summary>How far a message to one person got.</summary>
    public static Look Of(DeliveryStatus status) => status switch
    {
        DeliveryStatus.Queued => new("To be sent", Symbol.Clock, Tone.Info),
        DeliveryStatus.Succeeded => new("Sent", Symbol.Check, Tone.Good),
        DeliveryStatus.GivenUp => new("Could not be sent", Symbol.OctagonCross, Tone.Danger),
        DeliveryStatus.CalledOff => new("No longer needed", Symbol.Ring, Tone.Neutral),
    };

    /// <summary>How far a step of support has come.</summary>
    public static Look Of(SupportStanding standing) => standing switch
    {
        SupportStanding.Owed => new("Owed", Symbol.Clock, Tone.Caution),
        SupportStanding.Offered => new("Offered", Symbol.Envelope, Tone.Info),
        SupportStanding.Declined => new("Declined, which is fine", Symbol.Ring, Tone.Neutral),
        SupportStanding.Given => new("Given", Symbol.Check, Tone.Good),
    };

    /// <summary>How far a known risk has come.</summary>
    public static Look Of(KnownRiskState state) => state switch
    {
        KnownRiskState.Proposed => new("Proposed, not in force", Symbol.Clock, Tone.Caution),
        KnownRiskState.InForce => new("In force", Symbol.Shield, Tone.Info),
        KnownRiskState.Declined => new("Not approved", Symbol.Ring, Tone.Neutral),
        KnownRiskState.Removed => new("Taken off", Symbol.Ring, Tone.Neutral),
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

    /// <summary>How far a visit has come.</summary>
    public static Look Of(VisitStatus status) => status switch
    {
        VisitStatus.Planned => new("Planned", Symbol.Clock, Tone.Neutral),
        VisitStatus.Underway => new("Underway", Symbol.Broadcast, Tone.Info),
        VisitStatus.Ended => new("Ended", Symbol.Check, Tone.Good),
        VisitStatus.Cancelled => new("Called off", Symbol.Ring, Tone.Neutral),
    };

    /// <summary>How much stands against making a visit alone.</summary>
    public static Look Of(VisitRiskBand band) => band switch
    {
        VisitRiskBand.Standard => new("Standard risk", Symbol.Dot, Tone.Neutral),
        VisitRiskBand.Raised => new("Raised risk", Symbol.Diamond, Tone.Caution),
        VisitRiskBand.High => new("High risk", Symbol.Triangle, Tone.Danger),
    };

    /// <summary>A live alarm of a visit.</summary>
    public static Look Of(VisitAlarmKind alarm) => alarm switch
    {
        VisitAlarmKind.CheckInOverdue => new("Check-in missed", Symbol.Clock, Tone.Danger),
        VisitAlarmKind.Overrun => new("Not ended in time", Symbol.Clock, Tone.Danger),
        VisitAlarmKind.Sos => new("SOS", Symbol.OctagonCross, Tone.Danger),
        VisitAlarmKind.Duress => new("Silent call for help", Symbol.OctagonCross, Tone.Danger),
    };
}
