using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Staff;

namespace Safety.Web.Visits;

/// <summary>What the risk check said of a plan, every clause, whether it objects or not.</summary>
/// <param name="Band">How much stands against making it alone.</param>
/// <param name="Answers">What each clause said.</param>
/// <param name="PolicyVersion">By which policy.</param>
/// <param name="CheckedAt">When.</param>
public sealed record RiskView(
    VisitRiskBand Band, IReadOnlyList<RiskAnswer> Answers, int PolicyVersion, DateTimeOffset CheckedAt);

/// <summary>How a visit is covered.</summary>
/// <param name="Needed">Whether it needs a second person, or a manager's word.</param>
/// <param name="MayGo">Whether it may begin as things stand.</param>
/// <param name="Escorts">Who comes along.</param>
/// <param name="AskedFor">Who shall come along and has not said so yet.</param>
/// <param name="Requested">Whether somebody asked for a second person.</param>
/// <param name="Wanted">Whom they asked for, or null for anybody.</param>
/// <param name="Declined">How many declined since.</param>
/// <param name="DueAt">By when missing cover is found, or null.</param>
/// <param name="SoloRefusedAt">When the worker refused to go alone, or null.</param>
/// <param name="Authorisation">A manager's word to go without, or null.</param>
public sealed record CoverView(
    bool Needed, bool MayGo, IReadOnlyList<NamedPerson> Escorts, IReadOnlyList<NamedPerson> AskedFor, bool Requested,
    NamedPerson? Wanted, int Declined, DateTimeOffset? DueAt, DateTimeOffset? SoloRefusedAt,
    AuthorisationView? Authorisation)
{
    /// <summary>As it stands.</summary>
    public static CoverView Of(Visit visit, StaffDirectory directory, string? reason) => new(
        visit.NeedsCover, visit.MayGo, [.. visit.Escorts.Select(one => NamedPerson.Of(one, directory))],
        [.. visit.Plan.With.Except(visit.Escorts).Select(one => NamedPerson.Of(one, directory))],
        visit.Request is not null, visit.Request?.Wanted is { } wanted ? NamedPerson.Of(wanted, directory) : null,
        visit.DeclinedBy.Count, visit.EscortDueAt, visit.SoloRefusedAt,
        visit.Authorisation is { } word
            ? new(NamedPerson.Of(word.By, directory), word.Control, reason, word.AuthorisedAt, visit.IsAuthorised)
            : null);
}

/// <summary>A manager's word that a visit may go ahead without the second person that it needs.</summary>
/// <param name="By">Who said so.</param>
/// <param name="Control">What takes the place of a second person.</param>
/// <param name="Reason">Why, or null for whom that is sealed.</param>
/// <param name="At">When.</param>
/// <param name="Holds">Whether it covers everything that objects now.</param>
public sealed record AuthorisationView(
    NamedPerson By, SubstituteControl Control, string? Reason, DateTimeOffset At, bool Holds);

/// <summary>
/// A running visit, as whoever goes sees it, and whoever looks over their shoulder: it is the same whether the duress
/// code was used or not. Nothing else may stand here.
/// </summary>
/// <param name="Id">The visit.</param>
/// <param name="Status">How far it seems to have come.</param>
/// <param name="EndsAt">When it shall end.</param>
/// <param name="Dues">By when the worker must be heard of.</param>
public sealed record RunningVisit(
    VisitId Id, VisitStatus Status, DateTimeOffset EndsAt, IReadOnlyList<VisitDue> Dues)
{
    /// <summary>As an onlooker may see it.</summary>
    public static RunningVisit Of(Visit visit) => new(new(visit.Id), visit.Shown, visit.EndsAt, visit.Dues);
}

/// <summary>An alarm of a visit, for who answers for it.</summary>
/// <param name="Kind">Of which sort.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="ClosedAt">When it was closed, or null while it is live.</param>
/// <param name="Class">What it proved to be, or null while it is live.</param>
public sealed record AlarmView(
    VisitAlarmKind Kind, DateTimeOffset RaisedAt, DateTimeOffset? ClosedAt, VisitAlarmClass? Class);

/// <summary>What only who answers for a visit sees.</summary>
/// <param name="Status">How far it has truly come.</param>
/// <param name="Alarms">The last alarm of each kind.</param>
/// <param name="HeardAt">When the worker was last heard of.</param>
/// <param name="HasNote">Whether the worker left a note for responders.</param>
/// <param name="NoteIsOpen">Whether the note can be read now.</param>
/// <param name="Reminders">The reminders that were sent.</param>
public sealed record AnswererView(
    VisitStatus Status, IReadOnlyList<AlarmView> Alarms, DateTimeOffset? HeardAt, bool HasNote, bool NoteIsOpen,
    IReadOnlyList<VisitReminderSent> Reminders)
{
    /// <summary>As it is.</summary>
    public static AnswererView Of(Visit visit) => new(
        visit.Status,
        [.. visit.Alarms.Select(one => new AlarmView(one.Kind, one.RaisedAt, one.ClosedAt, one.Class))],
        visit.HeardAt, visit.Plan.PreVisitNote is not null,
        visit.Plan.PreVisitNote is not null && visit.LiveAlarms.Any(), visit.Reminders);
}

/// <summary>One visit.</summary>
/// <param name="Id">Which.</param>
/// <param name="Relation">By which relation it is seen.</param>
/// <param name="Worker">Who goes.</param>
/// <param name="Client">The client's reference, or null for whom it is sealed.</param>
/// <param name="ClientId">The client, or null for whom that is sealed.</param>
/// <param name="PlaceKind">What sort of place.</param>
/// <param name="Place">Where, or null for whom that is sealed.</param>
/// <param name="Purpose">What for.</param>
/// <param name="StartsAt">When it shall begin.</param>
/// <param name="StartedAt">When it began, or null.</param>
/// <param name="WantsCover">The worker's own word: not alone.</param>
/// <param name="Running">How it stands, as an onlooker may see it.</param>
/// <param name="ArmedUntil">From when the watch counts it as missed; null when nothing is armed.</param>
/// <param name="CheckInEvery">How often the worker checks in, once it runs.</param>
/// <param name="Risk">What the risk check said.</param>
/// <param name="Cover">How it is covered.</param>
/// <param name="Answering">What only who answers for it sees; null for everybody else.</param>
public sealed record VisitView(
    VisitId Id, VisitRelation Relation, NamedPerson Worker, string? Client, ClientId? ClientId,
    VisitPlaceKind PlaceKind, string? Place, VisitPurpose Purpose, DateTimeOffset StartsAt, DateTimeOffset? StartedAt,
    bool WantsCover, RunningVisit Running, DateTimeOffset? ArmedUntil, TimeSpan? CheckInEvery, RiskView? Risk,
    CoverView Cover, AnswererView? Answering);

/// <summary>One visit in a list.</summary>
/// <param name="Id">Which.</param>
/// <param name="Relation">By which relation it is seen.</param>
/// <param name="Worker">Who goes.</param>
/// <param name="Client">The client's reference, or null for whom it is sealed.</param>
/// <param name="PlaceKind">What sort of place.</param>
/// <param name="Purpose">What for.</param>
/// <param name="StartsAt">When it shall begin.</param>
/// <param name="EndsAt">When it shall end.</param>
/// <param name="Status">How far it seems to have come.</param>
/// <param name="Band">How much stands against making it alone.</param>
/// <param name="MayGo">Whether it may begin as things stand.</param>
/// <param name="Escorts">Who comes along.</param>
/// <param name="SoloRefused">Whether the worker refused to go alone.</param>
/// <param name="CoverDueAt">By when missing cover is found, or null.</param>
/// <param name="Because">What objects to going alone, as sentences.</param>
public sealed record VisitLine(
    VisitId Id, VisitRelation Relation, NamedPerson Worker, string? Client, VisitPlaceKind PlaceKind,
    VisitPurpose Purpose, DateTimeOffset StartsAt, DateTimeOffset EndsAt, VisitStatus Status, VisitRiskBand? Band,
    bool MayGo, IReadOnlyList<NamedPerson> Escorts, bool SoloRefused, DateTimeOffset? CoverDueAt,
    IReadOnlyList<string> Because)
{
    /// <summary>The line of a visit.</summary>
    public static VisitLine Of(FoundVisit found, StaffDirectory directory, string? client) => new(
        new(found.Visit.Id), found.Relation, NamedPerson.Of(found.Visit.Worker, directory),
        found.Relation.SeesWords() ? client : null, found.Visit.Plan.PlaceKind, found.Visit.Plan.Purpose,
        found.Visit.Plan.StartsAt, found.Visit.EndsAt, found.Visit.Shown, found.Visit.Check?.Band, found.Visit.MayGo,
        [.. found.Visit.Escorts.Select(one => NamedPerson.Of(one, directory))], found.Visit.SoloRefusedAt is not null,
        found.Visit.EscortDueAt,
        [.. (found.Visit.Check?.Answers ?? []).Where(answer => answer.Objects).Select(answer => answer.Why)]);
}

/// <summary>Visits of which somebody may know.</summary>
/// <param name="Visits">The lines.</param>
public sealed record VisitList(IReadOnlyList<VisitLine> Visits);

/// <summary>The note for responders, opened.</summary>
/// <param name="Note">The worker's words.</param>
public sealed record NoteView(string Note);
