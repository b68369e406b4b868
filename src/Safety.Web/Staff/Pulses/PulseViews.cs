using Safety.Core.Language;
using Safety.Core.Staff.Pulses;

namespace Safety.Web.Staff.Pulses;

/// <summary>One's own answer of a month.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="WornOut">How worn out, 1 to 5; null where the words were erased.</param>
/// <param name="Safe">How safe, 1 to 5; null where the words were erased.</param>
/// <param name="Happened">How often something happened; null where the words were erased.</param>
/// <param name="Filed">How many of them were reported; null where the words were erased.</param>
public sealed record PulseMonthView(DateOnly Month, int? WornOut, int? Safe, int? Happened, int? Filed);

/// <summary>One's own pulses. Nobody else is shown them.</summary>
/// <param name="Month">The first day of the month that can be answered now.</param>
/// <param name="IsAnswered">Whether it was.</param>
/// <param name="GroupMin">Groups are summed up only where so many people answered.</param>
/// <param name="Months">What was answered and not taken back, the oldest first.</param>
/// <param name="Version">The version of one's pulses; 0 before the first.</param>
public sealed record PulseView(
    DateOnly Month, bool IsAnswered, int GroupMin, IReadOnlyList<PulseMonthView> Months, long Version);

/// <summary>The pulse of one group.</summary>
/// <param name="Team">The team; null for the whole agency.</param>
/// <param name="Name">Its name.</param>
/// <param name="Figure">What the pulses come to; null where too few answered.</param>
/// <param name="Gap">
/// What went unreported, an estimate; null where too few answered, and for whom it is not.
/// </param>
public sealed record PulseGroupView(TeamId? Team, string Name, PulseFigure? Figure, ReportingGap? Gap);

/// <summary>The pulses of a quarter by group.</summary>
/// <param name="Quarter">The first day of the quarter.</param>
/// <param name="Quarters">The quarters that can be asked for, the latest first.</param>
/// <param name="GroupMin">Groups are summed up only where so many people answered.</param>
/// <param name="Agency">The whole agency.</param>
/// <param name="Teams">The teams that the one who asks may see, by name.</param>
public sealed record PulseGroupsView(
    DateOnly Quarter, IReadOnlyList<DateOnly> Quarters, int GroupMin, PulseGroupView Agency,
    IReadOnlyList<PulseGroupView> Teams);
