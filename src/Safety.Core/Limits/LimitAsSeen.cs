using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>What other rooms may know of a limit: a value, taken from the state at one moment.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Client">The client.</param>
/// <param name="Terms">What it says.</param>
/// <param name="Proposer">Who proposed it.</param>
/// <param name="Owner">Who answers for it, or null while it is proposed.</param>
/// <param name="From">From when it is in force, or null.</param>
/// <param name="Until">When it ended or will end.</param>
/// <param name="NotifiedAt">When the client was told of it as it stands, or null.</param>
public sealed record LimitAsSeen(
    LimitId Limit, ClientId Client, LimitTerms Terms, StaffId Proposer, StaffId? Owner, DateTimeOffset? From,
    DateTimeOffset Until, DateTimeOffset? NotifiedAt)
{
    /// <summary>What was found late and is not done.</summary>
    public IReadOnlyList<LimitOwed> Late { get; init; } = [];

    /// <summary>Whether it has ended: declined, lifted or expired.</summary>
    public bool IsOver { get; init; }

    /// <summary>Whether it was, or is to be, in force at a moment.</summary>
    public bool Covers(DateTimeOffset moment) => From is { } from && from <= moment && moment < Until;

    /// <summary>What may be known of a state, or null when it is not that of a limit.</summary>
    public static LimitAsSeen? Of(object? state) => state is Limit limit
        ? new(limit.Limited, limit.Client, limit.Terms, limit.Proposal.By, limit.Owner, limit.InForceFrom,
            limit.EndedAt ?? limit.ExpiresAt, limit.NotifiedAt)
        {
            Late = [.. limit.Owed.Where(owed => owed.TimesFoundLate > 0)],
            IsOver = limit.IsOver,
        }
        : null;
}
