using Safety.Core.Contacts;
using Safety.Core.Limits;
using Safety.Core.Limits.Rules;

namespace Safety.Web.Contacts;

/// <summary>What a limit of the client said of a contact.</summary>
/// <param name="Limit">Which limit.</param>
/// <param name="Kind">What it asks.</param>
/// <param name="Verdict">Whether the contact crossed it, or was let through.</param>
/// <param name="Why">Why, as a sentence.</param>
public sealed record LimitSaid(LimitId Limit, LimitKind Kind, LimitVerdict Verdict, string Why);

/// <summary>
/// What the client's limits said of contacts: those that were crossed, as it was recorded then, and those that would
/// have been, had it not been a crisis.
/// </summary>
/// <param name="limits">Every limit of the client.</param>
/// <param name="ledger">The client's contacts as they are counted, or null.</param>
/// <param name="zone">The agency's time zone.</param>
internal sealed class LimitsOnContacts(IReadOnlyList<Limit> limits, ContactLedger? ledger, TimeZoneInfo zone)
{
    /// <summary>Nothing is said of any contact.</summary>
    public static LimitsOnContacts Nothing { get; } = new([], null, TimeZoneInfo.Utc);

    private readonly Dictionary<LimitId, LimitAsSeen> seen =
        limits.Select(LimitAsSeen.Of).OfType<LimitAsSeen>().ToDictionary(limit => limit.Limit);

    /// <summary>What was said of one.</summary>
    public IReadOnlyList<LimitSaid> Of(ContactEntry entry) => entry switch
    {
        { Withdrawn: not null } => [],
        { Said.Kind: ContactKind.CrisisContact } => [.. LetThrough(entry)],
        _ => [.. Crossed(entry)],
    };

    private IEnumerable<LimitSaid> Crossed(ContactEntry entry) =>
        from limit in limits
        from breach in limit.Breaches
        where breach.What == LimitOccasionType.Contact && breach.Occasion == entry.Id
        select new LimitSaid(limit.Limited, limit.Terms.Kind, LimitVerdict.Breached, breach.Why);

    private IEnumerable<LimitSaid> LetThrough(ContactEntry entry)
    {
        var occasion = ContactOccasion.Of(new(entry.Id), entry.Worker, entry.Said, entry.Time);
        // A crisis counts towards no measure, so what was counted with it is what was counted before it.
        return LimitRules.Judge([.. seen.Values], occasion, ledger.SceneOf(entry.Time, zone))
            .Where(answer => answer.Verdict == LimitVerdict.Excepted)
            .Select(answer => new LimitSaid(
                answer.Limit, seen[answer.Limit].Terms.Kind, answer.Verdict, answer.Why));
    }
}
