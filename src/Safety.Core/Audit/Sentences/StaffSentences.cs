using System.Globalization;
using Safety.Core.Staff;

namespace Safety.Core.Audit.Sentences;

/// <summary>What happened to people and teams.</summary>
internal static class StaffSentences
{
    public static string? Of(object fact, Words words) =>
        Person(fact, words) ?? Account(fact, words) ?? Absence(fact, words) ?? Team(fact, words);

    private static string? Person(object fact, Words words) => fact switch
    {
        StaffMemberJoined f =>
            $"{words.Who(f.By)} entered {f.Name}, {f.JobTitle}, in {words.Team(f.Team)}, "
            + $"starting {Words.Day(f.StartsOn)}.",
        StaffMemberDetailsCorrected f =>
            $"{words.Who(f.By)} put the details of {f.Name} right: {f.JobTitle}, {f.WorkEmail}.",
        StaffMemberMovedTeam f =>
            $"{words.Who(f.By)} moved {words.Name(f.Staff)} from {words.Team(f.From)} to {words.Team(f.To)}.",
        RoleGranted f => $"{words.Who(f.By)} gave {words.Name(f.Staff)} the role of {Words.Code(f.Role)}.",
        RoleWithdrawn f => $"{words.Who(f.By)} took the role of {Words.Code(f.Role)} back from {words.Name(f.Staff)}.",
        ContactChannelsSet f => $"{words.Who(f.By)} set how to reach {words.Name(f.Staff)}: {Words.Codes(f.Channels)}.",
        QuietHoursSet { Hours: { } hours } f =>
            $"{words.Who(f.By)} set the quiet hours of {words.Name(f.Staff)}: "
            + string.Create(CultureInfo.InvariantCulture, $"{hours.From:HH:mm} to {hours.Until:HH:mm}."),
        QuietHoursSet f => $"{words.Who(f.By)} ended the quiet hours of {words.Name(f.Staff)}.",
        _ => null,
    };

    private static string? Account(object fact, Words words) => fact switch
    {
        AccountClosed f =>
            $"{words.Who(f.By)} closed the account of {words.Name(f.Staff)}: nobody can sign in with it.",
        AccountOpenedAgain f => $"{words.Who(f.By)} opened the account of {words.Name(f.Staff)} again.",
        SessionsEnded f => $"{words.Who(f.By)} signed {words.Name(f.Staff)} out everywhere.",
        _ => null,
    };

    private static string? Absence(object fact, Words words) => fact switch
    {
        LeaveStarted { AwayUntil: { } until } f =>
            $"{words.Who(f.By)} entered leave for {words.Name(f.Staff)} "
            + $"from {Words.Moment(f.AwayFrom)} to {Words.Moment(until)}.",
        LeaveStarted f =>
            $"{words.Who(f.By)} entered leave for {words.Name(f.Staff)} "
            + $"from {Words.Moment(f.AwayFrom)}, with no date of return.",
        LeaveEnded f => $"{words.Who(f.By)} recorded that {words.Name(f.Staff)} is no longer on leave.",
        StaffMemberLeft f => $"{words.Who(f.By)} recorded that {words.Name(f.Staff)} no longer works here.",
        _ => null,
    };

    private static string? Team(object fact, Words words) => fact switch
    {
        TeamFormed f => $"{words.Who(f.By)} formed the team {f.Name}.",
        TeamRenamed f => $"{words.Who(f.By)} renamed a team to {f.Name}.",
        TeamManagerSet { Before: { } before } f =>
            $"{words.Who(f.By)} made {words.Name(f.Manager)} the manager of {words.Team(f.Team)}, "
            + $"after {words.Name(before)}.",
        TeamManagerSet f => $"{words.Who(f.By)} made {words.Name(f.Manager)} the manager of {words.Team(f.Team)}.",
        EscalationLadderSet f =>
            $"{words.Who(f.By)} set who is told when {words.Team(f.Team)} has an alert: {Steps(f.Ladder, words)}.",
        _ => RotaSentences.Of(fact, words),
    };

    private static string Steps(EscalationLadder ladder, Words words) => string.Join(
        "; then ", ladder.Steps.Select(step => Words.List(step.Targets.Select(target => Target(target, words)))));

    private static string Target(LadderTarget target, Words words) =>
        target.Person is { } person ? words.Name(person) : Words.Code(target.Role);
}
