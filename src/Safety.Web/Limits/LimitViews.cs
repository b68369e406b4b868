using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Staff;
using Safety.Web.Staff;

namespace Safety.Web.Limits;

/// <summary>The limits of a client.</summary>
/// <param name="Client">The client.</param>
/// <param name="Tap">How far the tap is turned by those in force, on the ladder.</param>
/// <param name="Limits">The limits, the newest first; those that ended included.</param>
public sealed record LimitList(ClientId Client, TapPosition Tap, IReadOnlyList<LimitView> Limits);

/// <summary>What was last said of a limit's effect.</summary>
/// <param name="Effect">Whether it helped.</param>
/// <param name="Note">How that shows, or null.</param>
/// <param name="By">Who looked.</param>
/// <param name="ReviewedAt">When.</param>
public sealed record LimitEffectView(LimitEffect Effect, string? Note, NamedPerson By, DateTimeOffset ReviewedAt);

/// <summary>A limit. Words are "[sealed]" for whoever may not read them.</summary>
/// <param name="Id">Which.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Tap">Where that stands on the ladder.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Hours">The agreed hours, or null.</param>
/// <param name="Channel">The one way, or null.</param>
/// <param name="Person">The named worker, or null.</param>
/// <param name="Most">How many contacts or minutes, or null.</param>
/// <param name="PeriodDays">In how many days, or null.</param>
/// <param name="Words">What was agreed or asked, or null.</param>
/// <param name="Reason">Why, in words that the client may read.</param>
/// <param name="AppealRoute">How and where the client can appeal.</param>
/// <param name="SafetyException">Always <c>emergency_always_open</c>: an emergency is always let through.</param>
/// <param name="ProposedBy">Who proposed it.</param>
/// <param name="ProposedAt">When.</param>
/// <param name="ApprovedBy">Who approved it, or null.</param>
/// <param name="Owner">Who answers for it, or null while it is proposed.</param>
/// <param name="StartsAt">From when it is, or was to be, in force; null for as soon as it is approved.</param>
/// <param name="ReviewDueAt">By when it must be looked at as a whole.</param>
/// <param name="ExpiresAt">When it ends by itself.</param>
/// <param name="NotifiedAt">When the client was told, or null.</param>
/// <param name="NotifiedHow">How, or null.</param>
/// <param name="WithheldBecause">Why the client was not told, or null.</param>
/// <param name="Effect">What was last said of its effect, or null.</param>
/// <param name="Breaches">The latest breaches, the newest first.</param>
/// <param name="BreachesEver">How many there were in all.</param>
/// <param name="Reports">The latest that people reported to cross it, the newest first.</param>
/// <param name="LiftReason">Why it was lifted, or null.</param>
/// <param name="EndedBecause">Why it was declined or lifted, in words, or null.</param>
/// <param name="EndedAt">When it ended, or null.</param>
/// <param name="Owed">What is owed for it, and by when.</param>
/// <param name="Version">The version, also in ETag.</param>
public sealed record LimitView(
    LimitId Id, ClientId ClientId, LimitKind Kind, TapPosition Tap, LimitState State, LimitHours? Hours,
    LimitChannel? Channel, NamedPerson? Person, int? Most, int? PeriodDays, string? Words, string Reason,
    string AppealRoute, string SafetyException, NamedPerson ProposedBy, DateTimeOffset ProposedAt,
    NamedPerson? ApprovedBy, NamedPerson? Owner, DateTimeOffset? StartsAt, DateTimeOffset ReviewDueAt,
    DateTimeOffset ExpiresAt, DateTimeOffset? NotifiedAt, LimitNotice? NotifiedHow, string? WithheldBecause,
    LimitEffectView? Effect, IReadOnlyList<LimitBreach> Breaches, int BreachesEver,
    IReadOnlyList<LimitBreachReportView> Reports, LimitLiftReason? LiftReason, string? EndedBecause,
    DateTimeOffset? EndedAt, IReadOnlyList<LimitOwed> Owed, long Version)
{
    /// <summary>A limit with its words as the reader may see them.</summary>
    public static LimitView Of(
        Limit limit, long version, StaffDirectory directory, Func<SealedText?, string?> words)
    {
        NamedPerson? Named(StaffId? id) => id is { } person ? NamedPerson.Of(person, directory) : null;
        var (terms, said) = (limit.Terms, limit.Effect);
        return new(
            limit.Limited, limit.Client, terms.Kind, LimitLadder.Of(terms.Kind), limit.State, terms.Hours,
            terms.Channel, Named(terms.Person), terms.Most, terms.PeriodDays, words(terms.Words), words(limit.Reason)!,
            limit.Proposal.AppealRoute, "emergency_always_open", NamedPerson.Of(limit.Proposal.By, directory),
            limit.Proposal.ProposedAt, Named(limit.ApprovedBy), Named(limit.Owner),
            limit.InForceFrom ?? limit.Proposal.StartsAt, limit.ReviewDueAt ?? limit.Proposal.ReviewDueAt,
            limit.ExpiresAt, limit.NotifiedAt, limit.NotifiedHow, words(limit.WithheldBecause),
            said is null ? null
                : new(said.Effect, words(said.Note), NamedPerson.Of(said.By, directory), said.ReviewedAt),
            [.. limit.Breaches.Reverse()], limit.BreachesEver,
            [.. limit.Reports.Reverse().Select(one => LimitBreachReportView.Of(one, directory, words))],
            limit.LiftReason, words(limit.EndedBecause),
            limit.EndedAt, limit.Owed, version);
    }

    /// <summary>All words of a limit.</summary>
    public static IEnumerable<SealedText> WordsOf(Limit limit) => new[]
    {
        limit.Terms.Words, limit.Reason, limit.WithheldBecause, limit.Effect?.Note, limit.EndedBecause,
    }.Concat(limit.Reports.SelectMany(one => new[] { one.Words, one.WithdrawnBecause })).OfType<SealedText>();
}
