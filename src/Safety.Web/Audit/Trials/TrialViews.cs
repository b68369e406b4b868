using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Safety.Core.Alerts;
using Safety.Core.Audit.Trials;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Web.Audit.Trials;

/// <summary>A policy to be tried.</summary>
public sealed record TrialForm
{
    /// <summary>All numbers, none left out, as GET /policy shows them.</summary>
    [Required]
    public JsonElement Numbers { get; init; }

    /// <summary>The first day that is looked at, on the agency's clock.</summary>
    [Required]
    public DateOnly? From { get; init; }

    /// <summary>The last day that is looked at, on the agency's clock.</summary>
    [Required]
    public DateOnly? To { get; init; }
}

/// <summary>A trial of a policy, and what it came to.</summary>
/// <param name="Id">The trial.</param>
/// <param name="State">How far it has come.</param>
/// <param name="From">The first day that is looked at.</param>
/// <param name="To">The last day that is looked at.</param>
/// <param name="StartedAt">When it was begun.</param>
/// <param name="KeptUntil">Until when its result is kept, unless the service stops before.</param>
/// <param name="Changes">In what the numbers differ from those in force when it was begun.</param>
/// <param name="AllFacts">How many facts are told again.</param>
/// <param name="DoneFacts">How many of them are told.</param>
/// <param name="NotTold">How many histories could not be told under these numbers, and are left out.</param>
/// <param name="Kinds">What it came to for each kind of alert; empty before it is done.</param>
/// <param name="DifferenceCount">How many alerts differ.</param>
/// <param name="Differences">The first of them, at most <see cref="DifferencesMax"/>.</param>
/// <param name="CannotSay">What the trial cannot say, in sentences.</param>
public sealed record TrialView(
    Guid Id, TrialStage State, DateOnly From, DateOnly To, DateTimeOffset StartedAt, DateTimeOffset KeptUntil,
    IReadOnlyList<PolicyChange> Changes, long AllFacts, long DoneFacts, int NotTold, IReadOnlyList<TrialOfKind> Kinds,
    int DifferenceCount, IReadOnlyList<TrialDifferenceView> Differences, IReadOnlyList<string> CannotSay)
{
    /// <summary>How many differences are shown.</summary>
    public const int DifferencesMax = 500;

    /// <summary>What no trial can say.</summary>
    internal static IReadOnlyList<string> NeverSaid { get; } =
    [
        "People would have acted otherwise had other alerts come. What they did is taken as it was.",
        "Whether an alert that never came would have been false is not known; nobody classified it.",
        "An alert without a real one beside it is taken to stay open for 14 days.",
        "A review of demand and benefit that never was is taken to be answered when it is due, with “go on”.",
        "What the risk check of a visit said, whether a request was one of the same day, and which support people "
        + "offered freely, is taken as it was.",
        .. PolicyTrial.NotReplayed.GroupBy(kind => kind.Value, kind => kind.Key).Select(same =>
            $"Not replayed, and taken as it was: {string.Join(", ", same.Select(AlertWords.Of))}. {same.Key}"),
    ];

    /// <summary>A trial as it stands.</summary>
    public static TrialView Of(TrialRun run)
    {
        var outcome = run.Stage == TrialStage.Done ? run.Outcome : null;
        return new TrialView(
            run.Id, run.Stage, run.From, run.To, run.StartedAt, run.StartedAt + PolicyTrials.KeptFor, run.Changes,
            run.AllFacts, run.DoneFacts, run.NotTold, outcome?.Kinds ?? [], outcome?.Differences.Count ?? 0,
            [.. (outcome?.Differences ?? []).Take(DifferencesMax).Select(TrialDifferenceView.Of)], NeverSaid);
    }
}

/// <summary>One alert that differs under the numbers on trial.</summary>
/// <param name="Change">In what.</param>
/// <param name="Kind">The kind.</param>
/// <param name="SubjectType">What sort of thing it is about.</param>
/// <param name="Subject">Which thing.</param>
/// <param name="Team">Whose ladder was or would be called, or null.</param>
/// <param name="Alert">The real alert, or null when there was none.</param>
/// <param name="RaisedAt">When it was really raised, or null.</param>
/// <param name="ImaginedAt">When it would have been raised, or null.</param>
/// <param name="Class">What the real one proved to be, or null when nobody said.</param>
/// <param name="RealBeforeHarm">
/// How long the real one came before the next serious incident of the same client or worker, or null.
/// </param>
/// <param name="ImaginedBeforeHarm">How long the other would have come before it, or null.</param>
public sealed record TrialDifferenceView(
    TrialChange Change, AlertKind Kind, AlertSubjectType SubjectType, Guid Subject, TeamId? Team, AlertId? Alert,
    DateTimeOffset? RaisedAt, DateTimeOffset? ImaginedAt, AlarmClass? Class, TimeSpan? RealBeforeHarm,
    TimeSpan? ImaginedBeforeHarm)
{
    /// <summary>A difference as it is shown.</summary>
    public static TrialDifferenceView Of(TrialDifference one) => new(
        one.Change, one.Kind, one.Subject.Type, one.Subject.Id, one.Subject.Team, one.Alert, one.RaisedAt,
        one.ImaginedAt, one.Class, one.RealBeforeHarm, one.ImaginedBeforeHarm);
}
