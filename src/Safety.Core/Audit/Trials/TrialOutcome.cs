using Safety.Core.Alerts;
using Safety.Core.Language;

namespace Safety.Core.Audit.Trials;

/// <summary>What a number of alerts came to.</summary>
/// <param name="Alerts">How many.</param>
/// <param name="False">How many of them proved to be false or a test, by what people said of the real one.</param>
/// <param name="Unclassified">Of how many nobody said it: nobody has, or there was no real one.</param>
/// <param name="BeforeHarm">How many came before a serious incident of the same client or worker.</param>
/// <param name="HarmLead">How long before it, in the middle of those; null when there are none.</param>
public sealed record TrialTally(int Alerts, int False, int Unclassified, int BeforeHarm, TimeSpan? HarmLead);

/// <summary>What a trial comes to for one kind of alert.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Replayed">Whether it was replayed; otherwise its alerts are taken as they were.</param>
/// <param name="Real">What was really raised.</param>
/// <param name="Control">How many alerts the replay finds under the numbers that were really in force.</param>
/// <param name="Missed">
/// How many real alerts that control does not find, or finds at another moment; what it cannot tell of the past, it
/// cannot tell of the trial either.
/// </param>
/// <param name="Trial">What would have come under the numbers on trial.</param>
/// <param name="Gone">How many real alerts would not have come.</param>
/// <param name="GoneFalse">How many of those had proved to be false or a test.</param>
/// <param name="New">How many would have come that really did not.</param>
/// <param name="Earlier">How many would have come earlier, by <see cref="TrialComparison.SameWithin"/> or more.</param>
/// <param name="EarlierBy">By how much, in the middle of those; null when there are none.</param>
/// <param name="Later">How many would have come later.</param>
/// <param name="LaterBy">By how much, in the middle of those; null when there are none.</param>
public sealed record TrialOfKind(
    AlertKind Kind, bool Replayed, TrialTally Real, int Control, int Missed, TrialTally Trial, int Gone, int GoneFalse,
    int New, int Earlier, TimeSpan? EarlierBy, int Later, TimeSpan? LaterBy);

/// <summary>In what an alert differs under the numbers on trial.</summary>
public enum TrialChange
{
    /// <summary>It was really raised and would not have come.</summary>
    Gone,

    /// <summary>It would have come and was not really raised.</summary>
    New,

    /// <summary>It would have come earlier.</summary>
    Earlier,

    /// <summary>It would have come later.</summary>
    Later,
}

/// <summary>One alert that differs under the numbers on trial.</summary>
/// <param name="Change">In what.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Client">The client whom it is about, or null.</param>
/// <param name="Alert">The real alert, or null when there was none.</param>
/// <param name="RaisedAt">When it was really raised, or null.</param>
/// <param name="ImaginedAt">When it would have been raised, or null.</param>
/// <param name="Class">What the real one proved to be, or null when nobody said.</param>
/// <param name="RealBeforeHarm">How long the real one came before the next serious incident, or null.</param>
/// <param name="ImaginedBeforeHarm">How long the other would have come before it, or null.</param>
public sealed record TrialDifference(
    TrialChange Change, AlertKind Kind, AlertSubject Subject, ClientId? Client, AlertId? Alert,
    DateTimeOffset? RaisedAt, DateTimeOffset? ImaginedAt, AlarmClass? Class, TimeSpan? RealBeforeHarm,
    TimeSpan? ImaginedBeforeHarm);

/// <summary>What a trial comes to.</summary>
/// <param name="Kinds">For each kind of alert of which there is any.</param>
/// <param name="Differences">The alerts that differ, in the order of their moments.</param>
public sealed record TrialOutcome(IReadOnlyList<TrialOfKind> Kinds, IReadOnlyList<TrialDifference> Differences);
