using System.Text.Json.Serialization;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Core.Visits.Rules;

namespace Safety.Core.Visits;

public sealed partial record Visit
{
    /// <summary>What whoever looks at the worker's page may see; after the duress code it is not the truth.</summary>
    [JsonIgnore]
    public VisitStatus Shown => LooksLike ?? Status;

    /// <summary>The clauses that object to going alone.</summary>
    [JsonIgnore]
    public IEnumerable<VisitClause> Objections =>
        (Check?.Answers ?? []).Where(answer => answer.Objects).Select(answer => answer.Clause);

    /// <summary>Whether the visit needs a second person, or a manager's word.</summary>
    [JsonIgnore]
    public bool NeedsCover => SoloRefusedAt is not null || Objections.Any();

    /// <summary>Whether a second person comes along.</summary>
    [JsonIgnore]
    public bool IsCovered => Escorts.Count > 0;

    /// <summary>
    /// Whether a manager's word covers everything that objects. A worker's refusal is above every manager's word.
    /// </summary>
    [JsonIgnore]
    public bool IsAuthorised =>
        SoloRefusedAt is null && Authorisation is { } word && !Objections.Except(word.Clauses).Any();

    /// <summary>Whether it may begin as things stand.</summary>
    [JsonIgnore]
    public bool MayGo => !NeedsCover || IsCovered || IsAuthorised;

    /// <summary>Whether a second person is missing or asked for.</summary>
    [JsonIgnore]
    public bool LacksEscort => !IsCovered && (!MayGo || Request is not null);

    /// <summary>The alarms that nobody has closed.</summary>
    [JsonIgnore]
    public IEnumerable<VisitAlarm> LiveAlarms => Alarms.Where(alarm => alarm.ClosedAt is null);

    /// <summary>
    /// The call for help that is live, if any. What else is found joins it: nobody is called twice for one need.
    /// </summary>
    [JsonIgnore]
    public VisitAlarmKind? LiveCall => IsLive(VisitAlarmKind.Duress) ? VisitAlarmKind.Duress
        : IsLive(VisitAlarmKind.Sos) ? VisitAlarmKind.Sos : null;

    /// <summary>Everything of which somebody may be reminded.</summary>
    [JsonIgnore]
    public IEnumerable<VisitDue> Expected => StartDue is { } start ? Dues.Append(start) : Dues;

    /// <summary>Whether the person goes on the visit.</summary>
    public bool Goes(StaffId person) => person == Worker || Escorts.Contains(person);

    /// <summary>Whether an alarm of this kind is live.</summary>
    public bool IsLive(VisitAlarmKind kind) => LiveAlarms.Any(alarm => alarm.Kind == kind);

    /// <summary>Whether this is the body that was planned, sent by the same person.</summary>
    public bool IsSamePlan(StaffId by, string bodyMac) => Planned.By == by && Planned.BodyMac == bodyMac;

    /// <summary>
    /// By when a planned visit must begin or be called off. Nobody is asked for the canary, which begins at once.
    /// </summary>
    internal static VisitDue? StartOf(VisitPlanned planned)
    {
        if (Canary.Is(planned.Worker)) return null;
        var from = planned.PlannedAt > planned.Plan.StartsAt ? planned.PlannedAt : planned.Plan.StartsAt;
        var askAt = from + VisitLimits.NotBegunAskedAfter;
        var dueAt = askAt + VisitLimits.NotBegunFoundAfter;
        return new VisitDue(VisitDeadline.Start, askAt, dueAt, dueAt);
    }

    /// <summary>The risk check as it would read now; null when it says the same as the last one.</summary>
    internal VisitRiskChecked? CheckAnew(VisitKnowledge known, PolicyInForce policy, DateTimeOffset now)
    {
        var answers = VisitRules.Look(Plan, known, policy);
        if (Check is not null && Check.Answers.SequenceEqual(answers)) return null;
        var check = new VisitRiskChecked(answers, VisitRules.BandOf(answers), policy.Version, null, now);
        return check with { EscortDueAt = (this with { Check = check }).NextEscortDueAt(policy, now) };
    }

    /// <summary>By when cover must stand, as things are; null when nothing is missing.</summary>
    internal DateTimeOffset? NextEscortDueAt(PolicyInForce policy, DateTimeOffset now)
    {
        if (!LacksEscort || Shown != VisitStatus.Planned) return null;
        var dueAt = Plan.StartsAt - policy.Numbers.EscortDueBefore;
        if (dueAt > now) return dueAt;
        return Plan.StartsAt > now ? Plan.StartsAt : now + VisitLimits.EscortFoundWithin;
    }

    /// <summary>
    /// The same fact for every guise: an act that could not have happened as things stand only keeps up the look.
    /// </summary>
    internal DuressSignalled Duress(DuressGuise asked, VisitCaller caller, VisitChannel through, DateTimeOffset now)
    {
        var guise = (asked, Shown) switch
        {
            (DuressGuise.End, VisitStatus.Underway) or (DuressGuise.Cancel, VisitStatus.Planned) => asked,
            _ => DuressGuise.CheckIn,
        };
        return new DuressSignalled(guise, DuesUnder(guise, now), caller.By, through, now);
    }

    /// <summary>By when the worker must be heard of after the duress code: as after what it looks like.</summary>
    internal IReadOnlyList<VisitDue> DuesUnder(DuressGuise guise, DateTimeOffset now) =>
        guise != DuressGuise.CheckIn ? []
        : Shown == VisitStatus.Underway ? Started!.Times.DuesFrom(now, EndsAt)
        : Dues;
}
