using Safety.Core.Alerts;
using Safety.Core.Incidents;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Incidents;

namespace Safety.Web.Audit;

/// <summary>What one reader may see of one stream's history.</summary>
/// <param name="IsInScope">Whether it is there for them.</param>
/// <param name="SeesData">Whether they may see each fact's fields and the state, words sealed.</param>
/// <param name="MayOpenWords">Whether they may open the words, on purpose.</param>
/// <param name="Hidden">The people whom they must not come to know through it.</param>
internal sealed record StreamSight(bool IsInScope, bool SeesData, bool MayOpenWords, IReadOnlySet<Guid> Hidden)
{
    /// <summary>What stands in the place of a person who must not be known.</summary>
    public const string HiddenName = "a member of the team";

    private static readonly IReadOnlySet<Guid> Nobody = new HashSet<Guid>();

    /// <summary>Not there.</summary>
    public static StreamSight None { get; } = new(false, false, false, Nobody);

    /// <summary>
    /// Safety leads and auditors see whatever is about nobody in particular, and people's own streams.
    /// </summary>
    public static StreamSight OfOffice(Asker asker) => Reads(asker)
        ? new(true, true, asker.Is(StaffRole.SafetyLead), Nobody)
        : None;

    /// <summary>The sight of a person's own stream.</summary>
    public static StreamSight OfPerson(Asker asker, Guid person) =>
        asker.Staff.Value == person ? new(true, true, false, Nobody) : OfOffice(asker);

    /// <summary>The sight of an incident: that of its page, without the words.</summary>
    public static StreamSight Of(
        Asker asker, Incident incident, StaffDirectory directory, DateTimeOffset now, bool isCalled = false)
    {
        var sight = IncidentSight.Of(incident, asker.Staff, directory, now, isCalled);
        if (!sight.IsInScope) return None;
        var hidden = sight.HidesReporter
            ? new HashSet<Guid> { incident.FiledBy.Value, incident.Person.Value }
            : Nobody;
        var reads = sight.Relation is IncidentRelation.SafetyLead or IncidentRelation.Auditor;
        return new(true, reads, sight.Relation == IncidentRelation.SafetyLead, hidden);
    }

    /// <summary>
    /// The sight of an alert: whoever answers for its team, and the offices. Whom it concerns stands outside, unless it
    /// came from their own report. Whoever must not know the reporter of its incident does not learn it here either.
    /// </summary>
    public static StreamSight Of(
        Asker asker, Alert alert, Incident? incident, StaffDirectory directory, DateTimeOffset now)
    {
        var isCalled = alert.Open && alert.Called.Contains(asker.Staff.Value);
        var about = incident is null ? null : Of(asker, incident, directory, now, isCalled);
        if (about is { IsInScope: false }) return None;
        if (alert.Concerned.Contains(asker.Staff) && incident?.IsReporter(asker.Staff) != true) return None;
        var manages = alert.Subject.Team is { } team
            && (directory.Manages(asker.Staff, team, now) || directory.Manages(asker.Staff, team, alert.RaisedAt));
        var isTheirs = incident?.IsReporter(asker.Staff) == true || alert.Owner == asker.Staff;
        if (!Reads(asker) && !manages && !isTheirs) return None;
        return new(true, Reads(asker), asker.Is(StaffRole.SafetyLead), about?.Hidden ?? Nobody);
    }

    private static bool Reads(Asker asker) => asker.Is(StaffRole.SafetyLead, StaffRole.Auditor);
}
