using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Staff;

namespace Safety.Web.Alerts.Telling;

/// <summary>Whose ladder an alert would climb.</summary>
public enum LadderOrigin
{
    /// <summary>The team's own.</summary>
    Team,

    /// <summary>The usual one; the team set none.</summary>
    Usual,

    /// <summary>One of the alert's kind, as it is not for the team's own ladder to say.</summary>
    Kind,
}

/// <summary>Who would be told if an alert were raised then and nobody answered.</summary>
/// <param name="Team">The team.</param>
/// <param name="Kind">The kind of the alert.</param>
/// <param name="Severity">How bad it would be.</param>
/// <param name="About">The person whom it would concern, or null.</param>
/// <param name="At">When it would be raised.</param>
/// <param name="Ladder">Whose ladder it would climb.</param>
/// <param name="PolicyVersion">The policy that would be in force.</param>
/// <param name="Steps">Every step in order; the last one tells everybody, and repeats.</param>
public sealed record WhoWouldBeToldView(
    TeamId Team, AlertKind Kind, Severity Severity, StaffId? About, DateTimeOffset At, LadderOrigin Ladder,
    int PolicyVersion, IReadOnlyList<StepTold> Steps);

/// <summary>One step as it would be called.</summary>
/// <param name="Step">Which, from 1; null for the end of the ladder, at which everybody is told.</param>
/// <param name="CalledAt">When it would be called.</param>
/// <param name="Until">Until when it would have time; the same moment when it is passed at once.</param>
/// <param name="Calls">Whom it calls, in words.</param>
/// <param name="Told">Who would be told.</param>
/// <param name="Passed">Who would be passed over, or told in the app only.</param>
public sealed record StepTold(
    int? Step, DateTimeOffset CalledAt, DateTimeOffset Until, IReadOnlyList<string> Calls,
    IReadOnlyList<PersonTold> Told, IReadOnlyList<PersonPassed> Passed);

/// <summary>Somebody who would be told.</summary>
/// <param name="Person">Who.</param>
/// <param name="AtOnce">The channels that would be used at once.</param>
/// <param name="Then">Those that would follow one that fails.</param>
public sealed record PersonTold(
    NamedPerson Person, IReadOnlyList<ContactChannel> AtOnce, IReadOnlyList<ContactChannel> Then);

/// <summary>Somebody who would be passed over, or told in the app only.</summary>
/// <param name="Role">The role that was called.</param>
/// <param name="Person">Who, or null when the role has nobody.</param>
/// <param name="Reason">Why, as a code.</param>
/// <param name="Words">Why, in words.</param>
public sealed record PersonPassed(LadderRole Role, NamedPerson? Person, SkipReason Reason, string Words);

/// <summary>A time during which a step would reach nobody loudly.</summary>
/// <param name="Step">Which, from 1.</param>
/// <param name="From">The first moment.</param>
/// <param name="Until">The first moment after it, at most two weeks from now.</param>
/// <param name="Passed">Who would be passed over, and why.</param>
public sealed record StepUnreached(
    int Step, DateTimeOffset From, DateTimeOffset Until, IReadOnlyList<PersonPassed> Passed);
