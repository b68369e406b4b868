using System.Globalization;
using System.Text;
using Safety.Core.Alerts;
using Safety.Core.Staff;
using Safety.Web.Alerts.Views;
using Safety.Web.Layout;

namespace Safety.Web.Alerts.Pages;

/// <summary>The words for codes of alerts as the pages show them; every code is listed.</summary>
public static class AlertPhrases
{
    /// <summary>What was decided.</summary>
    public static string Of(AlertDecision decision) => decision switch
    {
        AlertDecision.Enforced => "A limit or control is put in force",
        AlertDecision.ReviewedContinue => "Reviewed; things go on as they are",
        AlertDecision.FalseAlarm => "There was nothing behind it",
        AlertDecision.Precautionary => "Raised to be on the safe side, and rightly so",
        AlertDecision.Test => "It was a test",
    };

    /// <summary>Which control.</summary>
    public static string Of(EnforcedControl control) => control switch
    {
        EnforcedControl.NotStated => "Not said",
        EnforcedControl.Limit => "A limit for the client",
        EnforcedControl.Escort => "No visit without a second person",
        EnforcedControl.VisitsSuspended => "No visits for now",
        EnforcedControl.Transfer => "Another worker or service",
        EnforcedControl.Police => "The police were called or informed",
        EnforcedControl.WorkerSupport => "Something for the worker: rest, support, less load",
        EnforcedControl.Other => "Another control, told in the reason",
    };

    /// <summary>Whom a step calls.</summary>
    public static string Of(LadderRole role) => role switch
    {
        LadderRole.TeamManager => "the team’s manager",
        LadderRole.SafetyLead => "every safety lead",
        LadderRole.EveryManager => "every manager",
        LadderRole.Person => "one person",
        LadderRole.OnCall => "whoever is on call",
    };

    /// <summary>Why somebody was not told.</summary>
    public static string Of(SkipReason reason) => reason switch
    {
        SkipReason.NobodyInRole => "nobody holds this role",
        SkipReason.Concerned => "the alert concerns them",
        SkipReason.OnLeave => "on leave",
        SkipReason.HasLeft => "works here no longer",
        SkipReason.NoChannel => "no way to reach them",
        SkipReason.OnlyInApp => "reached on the screen only",
        SkipReason.QuietHours => "in their quiet hours, reached on the screen only",
        SkipReason.NotInRole => "no longer holds this role",
        SkipReason.NobodyOnCall => "nobody was on call",
        SkipReason.CalledForSameClient => "just called for another alert of this client, told here on the screen only",
    };

    /// <summary>A channel.</summary>
    public static string Of(ContactChannel channel) => channel switch
    {
        ContactChannel.InApp => "In the app",
        ContactChannel.Email => "E-mail",
        ContactChannel.Webhook => "Webhook",
    };

    /// <summary>What a row's one button says.</summary>
    public static string Of(AlertAct act) => act switch
    {
        AlertAct.Acknowledgement => "I have it",
        AlertAct.Resolution => "Decide",
        AlertAct.Escalation => "Call the next step",
        AlertAct.Silence => "Silence",
        AlertAct.Reopening => "Take it up again",
    };

    /// <summary>What comes next by itself, without the moment.</summary>
    public static string Of(AlertNext next) => next.Act switch
    {
        AlertNextAct.CallsNextStep => $"Next: {Who(next)}",
        AlertNextAct.TellsEverybody => "Next: every manager and safety lead",
        AlertNextAct.AcknowledgementExpires => "Unless something follows, it is called again",
        AlertNextAct.SilenceEnds => "The silence ends, and it is called again",
        AlertNextAct.InhibitionIsLookedAt => "The watch looks whether the call for help is still open",
    };

    /// <summary>How long until a moment, as mm:ss, or h:mm:ss when longer; "now" when it is over.</summary>
    public static string Until(DateTimeOffset at, DateTimeOffset now) => (at - now) switch
    {
        var left when left <= TimeSpan.Zero => "now",
        var left when left >= TimeSpan.FromDays(1) => Moments.Words(left),
        var left when left >= TimeSpan.FromHours(1) => left.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture),
        var left => left.ToString(@"mm\:ss", CultureInfo.InvariantCulture),
    };

    /// <summary>A code of ours in plain words: <c>NoPlan</c> and <c>no_plan</c> read "No plan".</summary>
    public static string Plain(string code)
    {
        var text = new StringBuilder();
        foreach (var letter in code.Replace('_', ' '))
        {
            if (char.IsUpper(letter) && text.Length > 0) text.Append(' ');
            text.Append(text.Length == 0 ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>Where the subject's own page is.</summary>
    public static string AddressOf(AlertSubject subject) => subject.Type switch
    {
        AlertSubjectType.Incident => $"/incidents/{subject.Id}",
        AlertSubjectType.Client => $"/clients/{subject.Id}",
        AlertSubjectType.Staff => $"/staff/{subject.Id}/safety",
        AlertSubjectType.Team => $"/teams/{subject.Id}",
        AlertSubjectType.Visit => $"/visits/{subject.Id}",
    };

    /// <summary>What the link to the subject says.</summary>
    public static string NameOf(AlertSubjectType type) => type switch
    {
        AlertSubjectType.Incident => "the report",
        AlertSubjectType.Client => "the client",
        AlertSubjectType.Staff => "the member of staff",
        AlertSubjectType.Team => "the team",
        AlertSubjectType.Visit => "the visit",
    };

    private static string Who(AlertNext next) => (next.People.Count, next.PeopleCount) switch
    {
        (0, _) => "nobody who can be told; it goes on at once",
        (_, var all) when all > next.People.Count =>
            $"{string.Join(", ", next.People.Select(one => one.Name))} and {all - next.People.Count} more",
        _ => string.Join(", ", next.People.Select(one => one.Name)),
    };
}
