using Safety.Core.Visits;

namespace Safety.Core.Audit.Sentences;

/// <summary>What happened on visits, from the start on.</summary>
internal static class VisitSentences
{
    public static string? Of(object fact, Words words) => Running(fact, words) ?? Alarm(fact, words);

    private static string? Running(object fact, Words words) => fact switch
    {
        VisitStarted f =>
            $"{words.Name(f.By)} started the visit {(f.Escorted ? "with a second person" : "alone")}, "
            + $"{Through(f.Through)}; {Next(f.Dues)}.",
        VisitCheckedIn f => $"{words.Name(f.By)} checked in {Through(f.Through)}; {Next(f.Dues)}.",
        VisitExtended f =>
            $"{words.Name(f.By)} extended the visit until {Words.Moment(f.EndsAt)}, {Through(f.Through)}.",
        VisitEnded f => $"{words.Name(f.By)} ended the visit {Through(f.Through)}.",
        VisitCancelled f => $"{words.Name(f.By)} called the visit off {Through(f.Through)}.",
        VisitFoundNotBegun f =>
            $"The watch found that the visit, which was to begin at {Words.Moment(f.StartsAt)}, had neither begun nor "
            + $"been called off{(f.JoinsCall is null ? "" : "; a call for help was live")}.",
        VisitReminderFoundDue f =>
            $"The watch found that a reminder was due: {The(f.About)} by {Words.Moment(f.DueAt)}.",
        VisitReminderSent f =>
            $"A reminder of {The(f.About)} {(f.Arrived ? "was sent" : "could not be sent")} to {words.Name(f.To)}, "
            + $"way: {Words.Code(f.Channel)}.",
        _ => null,
    };

    private static string? Alarm(object fact, Words words) => fact switch
    {
        SosRaised f => $"{words.Name(f.By)} called for help {Through(f.Through)}.",
        DuressSignalled f =>
            $"{words.Name(f.By)} called for help with the duress code {Through(f.Through)}; "
            + $"it looked like {Guise(f.Guise)}.",
        VisitFoundOverdue { JoinsCall: not null } f =>
            $"The watch found that {The(f.Missed)} was missed; it joined the call for help that was live.",
        VisitFoundOverdue f =>
            $"The watch found that {The(f.Missed)} was missed: due by {Words.Moment(f.DueAt)}.",
        VisitAlarmClosed f =>
            $"{words.Name(f.By)} closed an alarm of the visit ({Words.Code(f.Alarm)}): {Words.Code(f.Class)}.",
        PreVisitNoteRead f => $"{words.Name(f.By)} read the note for responders.",
        _ => null,
    };

    private static string Next(IReadOnlyList<VisitDue> dues) => dues.Count == 0
        ? "nothing is due next"
        : $"to be heard of by {Words.Moment(dues.Min(due => due.DueAt))}";

    private static string The(VisitDeadline deadline) => deadline switch
    {
        VisitDeadline.CheckIn => "the check-in",
        VisitDeadline.End => "the end of the visit",
        VisitDeadline.Start => "the beginning of the visit",
    };

    private static string Through(VisitChannel channel) => channel switch
    {
        VisitChannel.Page => "on a page",
        VisitChannel.Api => "by another program",
        VisitChannel.Link => "by the link of a reminder",
        VisitChannel.TextMessage => "by text message",
    };

    private static string Guise(DuressGuise guise) => guise switch
    {
        DuressGuise.CheckIn => "a check-in",
        DuressGuise.End => "the end of the visit",
        DuressGuise.Cancel => "a visit that was called off",
    };
}
