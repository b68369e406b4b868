using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Staff.Drills;

/// <summary>How one drill went.</summary>
/// <param name="HeldAt">When it began.</param>
/// <param name="HeldBy">Who held it, or null when it came unannounced by the clock.</param>
/// <param name="Passed">Whether the first step of the ladder answered within its time.</param>
/// <param name="Failure">Why it failed, or null when it passed.</param>
/// <param name="AnsweredBy">Who answered, or null.</param>
/// <param name="SecondsToAnswer">How long it took until somebody answered, or null when nobody did.</param>
/// <param name="EndedAt">When it was answered, or found to have failed.</param>
public sealed record DrillView(
    DateTimeOffset HeldAt, NamedPerson? HeldBy, bool Passed, DrillFailure? Failure, NamedPerson? AnsweredBy,
    long? SecondsToAnswer, DateTimeOffset EndedAt);

/// <summary>The drills of one team. When the next one comes is not told.</summary>
/// <param name="Team">The team.</param>
/// <param name="Name">What it is called.</param>
/// <param name="MayHold">Whether the one who asks may hold one now.</param>
/// <param name="RunningSince">Since when one runs, or null.</param>
/// <param name="Drills">How the last ones went, the newest first.</param>
public sealed record DrillsView(
    TeamId Team, string Name, bool MayHold, DateTimeOffset? RunningSince, IReadOnlyList<DrillView> Drills);
