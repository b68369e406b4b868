using Safety.Core.Audit.Obligations;
using Safety.Core.Language;
using Safety.Web.Staff;

namespace Safety.Web.Audit.Obligations;

/// <summary>What promises are asked for.</summary>
/// <param name="From">Due from then on; null for 90 days before the end.</param>
/// <param name="Until">And due before then; null for 30 days ahead.</param>
/// <param name="Kind">Of one kind, or null for all.</param>
/// <param name="State">Of one standing, or null for all; the counts are always of all.</param>
public sealed record ObligationQuery(
    DateTimeOffset? From = null, DateTimeOffset? Until = null, ObligationKind? Kind = null,
    ObligationState? State = null);

/// <summary>How many promises stand how.</summary>
/// <param name="Open">Their time has not come.</param>
/// <param name="Kept">Kept in time.</param>
/// <param name="Late">Kept after their time.</param>
/// <param name="Broken">Their time passed, and they were not kept.</param>
/// <param name="Released">What they were for fell away before their time.</param>
public sealed record ObligationCounts(int Open, int Kept, int Late, int Broken, int Released)
{
    /// <summary>The counts of some promises at a moment.</summary>
    public static ObligationCounts Of(IEnumerable<ObligationState> states)
    {
        var found = states.CountBy(state => state).ToDictionary();
        int Count(ObligationState state) => found.GetValueOrDefault(state);
        return new(
            Count(ObligationState.Open), Count(ObligationState.Kept), Count(ObligationState.Late),
            Count(ObligationState.Broken), Count(ObligationState.Released));
    }
}

/// <summary>The counts of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Counts">How many stand how.</param>
public sealed record ObligationKindCounts(ObligationKind Kind, ObligationCounts Counts);

/// <summary>The counts of one person: what they kept, and what they owed and did not keep.</summary>
/// <param name="Person">Who; null for what nobody in particular owes.</param>
/// <param name="Counts">How many stand how.</param>
public sealed record ObligationPersonCounts(NamedPerson? Person, ObligationCounts Counts);

/// <summary>One promise.</summary>
/// <param name="Kind">What was promised.</param>
/// <param name="State">How it stands.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="SubjectId">Which.</param>
/// <param name="Address">The page of what it is about.</param>
/// <param name="Team">The team whose manager answers for it, or null.</param>
/// <param name="DueAt">By when.</param>
/// <param name="EndedAt">When it was kept or fell away, or null.</param>
/// <param name="Person">Who kept it, or owes it; null where nobody in particular does.</param>
public sealed record ObligationEntry(
    ObligationKind Kind, ObligationState State, ObligationSubject Subject, Guid SubjectId, string Address, TeamId? Team,
    DateTimeOffset DueAt, DateTimeOffset? EndedAt, NamedPerson? Person);

/// <summary>The ledger of promises that were due within a time.</summary>
/// <param name="From">From when on.</param>
/// <param name="Until">Until when.</param>
/// <param name="AgeSeconds">By how much the view may lag; pages say so above five.</param>
/// <param name="Kinds">By kind, those that there are.</param>
/// <param name="People">By who kept or owes them, in the order of their ids: no ranking.</param>
/// <param name="Items">The promises, broken ones first, then what is due next; at most a page of them.</param>
/// <param name="ItemsInAll">How many there are of what was asked.</param>
/// <param name="IsWhole">False when there were more than one reading takes; a shorter time shows all.</param>
public sealed record ObligationView(
    DateTimeOffset From, DateTimeOffset Until, double AgeSeconds, IReadOnlyList<ObligationKindCounts> Kinds,
    IReadOnlyList<ObligationPersonCounts> People, IReadOnlyList<ObligationEntry> Items, int ItemsInAll, bool IsWhole);
