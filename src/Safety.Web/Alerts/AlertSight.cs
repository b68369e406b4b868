using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;

namespace Safety.Web.Alerts;

/// <summary>How somebody stands to an alert. Who is concerned by it stands outside, whatever their office.</summary>
public enum AlertRelation
{
    /// <summary>For them it is not there.</summary>
    None,

    /// <summary>
    /// It came from their own report. They do not see it in the queue, but may ask for the next step, past a manager
    /// who
    /// has it and does nothing.
    /// </summary>
    Reporter,

    /// <summary>They read it and change nothing: an auditor.</summary>
    Reads,

    /// <summary>They answer it: the manager of its team, whoever its ladder has called, or a safety lead.</summary>
    Answers,
}

/// <summary>
/// What one person may see of alerts, as a condition in the query itself and as a question about one alert. The two say
/// the same; a test asks both about every relation.
/// </summary>
public sealed class AlertSight
{
    private const string NotConcerned = "not (d.data -> 'concerned' @> ?::jsonb)";
    private const string TheirTeam = "(d.data -> 'subject' ->> 'team') = any(?)";
    private const string CalledForIt = "d.data -> 'called' @> ?::jsonb";

    // The canary's alerts are in nobody's queue but its own mailbox's; the history of the watch has them.
    private static readonly string NotCanary =
        $"(d.data -> 'subject' ->> 'team') is distinct from '{Canary.Team.Value:D}'";

    private readonly StaffId staff;
    private readonly Guid[] teams;
    private readonly bool isLead;
    private readonly bool isAuditor;
    private readonly bool isManager;

    private AlertSight(Asker asker, StaffDirectory directory)
    {
        staff = asker.Staff;
        isLead = asker.Is(StaffRole.SafetyLead);
        isAuditor = asker.Is(StaffRole.Auditor);
        isManager = asker.Is(StaffRole.Manager);
        teams = [.. directory.ManagedBy(staff).Select(team => team.Id)];
    }

    /// <summary>The person whose sight it is.</summary>
    public StaffId Staff => staff;

    /// <summary>
    /// Whether they have a queue by their office. Others have one only while a ladder calls them by name.
    /// </summary>
    public bool HasQueue => isLead || isAuditor || isManager;

    /// <summary>
    /// Whether they may learn who the concerned people are. Managers may not: a report may have been filed without its
    /// reporter being named to them.
    /// </summary>
    public bool NamesConcerned => isLead || isAuditor;

    /// <summary>The sight of somebody, as they stand now.</summary>
    public static AlertSight Of(Asker asker, StaffDirectory directory) => new(asker, directory);

    /// <summary>The condition on the row <c>d</c>, and its arguments, one for each question mark.</summary>
    public (string Sql, object[] Arguments) Condition()
    {
        var me = $"[\"{staff.Value:D}\"]";
        return isLead || isAuditor
            ? ($"{NotConcerned} and ({NotCanary} or {CalledForIt})", [me, me])
            : ($"{NotConcerned} and ({TheirTeam} or {CalledForIt})",
                [me, teams.Select(team => team.ToString("D")).ToArray(), me]);
    }

    /// <summary>
    /// How they stand to one alert, but for <see cref="AlertRelation.Reporter"/>, which the incident knows.
    /// </summary>
    public AlertRelation To(Alert alert)
    {
        if (alert.Concerned.Contains(staff)) return AlertRelation.None;
        if (Canary.Is(alert.Subject.Team))
            return alert.Called.Contains(staff.Value) ? AlertRelation.Answers : AlertRelation.None;
        var answers = isLead
            || (alert.Subject.Team is { } team && teams.Contains(team.Value))
            || alert.Called.Contains(staff.Value);
        return answers ? AlertRelation.Answers : isAuditor ? AlertRelation.Reads : AlertRelation.None;
    }
}
