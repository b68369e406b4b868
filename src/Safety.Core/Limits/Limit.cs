using System.Text.Json.Serialization;
using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>Something owed for a limit.</summary>
/// <param name="Duty">What is owed.</param>
/// <param name="DueAt">By when.</param>
/// <param name="AskAt">When the watch asks next: the due date, or later when it has found it late before.</param>
/// <param name="TimesFoundLate">How often the watch found it late.</param>
public sealed record LimitOwed(LimitDuty Duty, DateTimeOffset DueAt, DateTimeOffset AskAt, int TimesFoundLate)
{
    /// <summary>A duty not yet late.</summary>
    public static LimitOwed By(LimitDuty duty, DateTimeOffset dueAt) => new(duty, dueAt, dueAt, 0);
}

/// <summary>One time that a limit was crossed.</summary>
/// <param name="What">A contact, a visit or a report.</param>
/// <param name="Occasion">Its id.</param>
/// <param name="HappenedAt">When.</param>
/// <param name="Why">Why it crosses the limit.</param>
/// <param name="Repeated">Whether the policy called it repeated.</param>
public sealed record LimitBreach(
    LimitOccasionType What, Guid Occasion, DateTimeOffset HappenedAt, string Why, bool Repeated)
{
    /// <summary>Whether it is that of an occasion.</summary>
    public bool Is(LimitOccasionType what, Guid occasion) => What == what && Occasion == occasion;
}

/// <summary>What somebody last said of a limit's effect.</summary>
/// <param name="Effect">Whether it helped.</param>
/// <param name="Note">How that shows, sealed, or null.</param>
/// <param name="By">Who looked.</param>
/// <param name="ReviewedAt">When.</param>
public sealed record LimitEffectSaid(LimitEffect Effect, SealedText? Note, StaffId By, DateTimeOffset ReviewedAt);

/// <summary>
/// A limit that the agency sets for a client, from its proposal to its end. It is never set by the machine, never by
/// one person alone, never without a review and an end, and never closes the door to an emergency.
/// </summary>
public sealed record Limit : IFold<Limit>, IHasDeadlines<Limit>
{
    /// <inheritdoc/>
    public required Guid Id { get; init; }

    /// <summary>What was proposed, and by whom.</summary>
    public required LimitProposed Proposal { get; init; }

    /// <summary>The client for whom it is set.</summary>
    public required ClientId Client { get; init; }

    /// <summary>How far it has come.</summary>
    public required LimitState State { get; init; }

    /// <summary>What it says now.</summary>
    public required LimitTerms Terms { get; init; }

    /// <summary>Why it says so, in words that the client may read, sealed.</summary>
    public required SealedText Reason { get; init; }

    /// <summary>Who approved it, or null.</summary>
    public StaffId? ApprovedBy { get; init; }

    /// <summary>Who answers for it: whoever approved it, or amended it last; null while it is proposed.</summary>
    public StaffId? Owner { get; init; }

    /// <summary>From when it is in force, or null while nobody has approved it.</summary>
    public DateTimeOffset? InForceFrom { get; init; }

    /// <summary>When it ends by itself.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When the client was told of it as it stands, or null.</summary>
    public DateTimeOffset? NotifiedAt { get; init; }

    /// <summary>How the client was told, or null.</summary>
    public LimitNotice? NotifiedHow { get; init; }

    /// <summary>Why the client was not told, sealed, or null.</summary>
    public SealedText? WithheldBecause { get; init; }

    /// <summary>What was last said of its effect, or null.</summary>
    public LimitEffectSaid? Effect { get; init; }

    /// <summary>The latest breaches, in the order in which they were found.</summary>
    public IReadOnlyList<LimitBreach> Breaches { get; init; } = [];

    /// <summary>How many breaches were found in all.</summary>
    public int BreachesEver { get; init; }

    /// <summary>The latest that people reported of it, in the order in which they said so.</summary>
    public IReadOnlyList<LimitBreachReport> Reports { get; init; } = [];

    /// <summary>When it was declined, lifted, or came to its end, or null.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Who declined or lifted it, or null.</summary>
    public StaffId? EndedBy { get; init; }

    /// <summary>Why it was declined or lifted, in words, sealed, or null.</summary>
    public SealedText? EndedBecause { get; init; }

    /// <summary>Why it was lifted, or null.</summary>
    public LimitLiftReason? LiftReason { get; init; }

    /// <summary>What is owed, at most one of each duty.</summary>
    public required IReadOnlyList<LimitOwed> Owed { get; init; }

    /// <summary>The limit's id.</summary>
    [JsonIgnore]
    public LimitId Limited => new(Id);

    /// <summary>The worker whom it names, or null.</summary>
    [JsonIgnore]
    public StaffId? Names => Terms.Person;

    /// <summary>Whether it has ended: declined, lifted or expired.</summary>
    [JsonIgnore]
    public bool IsOver => State is LimitState.Declined or LimitState.Lifted or LimitState.Expired;

    /// <summary>By when it must be looked at as a whole, or null when that is not owed.</summary>
    [JsonIgnore]
    public DateTimeOffset? ReviewDueAt => Owes(LimitDuty.Review)?.DueAt;

    /// <summary>Whether it was, or is to be, in force at a moment, as far as is known now.</summary>
    public bool Covers(DateTimeOffset moment) =>
        InForceFrom is { } from && from <= moment && moment < (EndedAt ?? ExpiresAt);

    /// <summary>The duty if it is owed, or null.</summary>
    public LimitOwed? Owes(LimitDuty duty) => Owed.FirstOrDefault(owed => owed.Duty == duty);

    /// <summary>A report of this id, or null.</summary>
    public LimitBreachReport? Reported(BreachReportId report) => Reports.FirstOrDefault(one => one.Report == report);

    /// <inheritdoc/>
    public static Limit Evolve(Limit? state, Guid id, object fact) => (state, fact) switch
    {
        (null, LimitProposed proposal) => LimitFold.From(id, proposal),
        ({ } limit, ILimitFact about and not LimitProposed) => limit.After(about),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow in the stream of a limit."),
    };

    /// <inheritdoc/>
    public static IEnumerable<DeadlineChange> DeadlinesOf(object fact) => LimitDeadlines.Of(fact);
}
