using Safety.Core.Language;

namespace Safety.Core.Policy;

/// <summary>Adopts a version of the policy: all numbers at once.</summary>
/// <param name="ExpectedVersion">The latest version that the one who asks has seen; 0 before the first.</param>
/// <param name="Numbers">All numbers.</param>
/// <param name="Why">Why, in words about the policy and about no person.</param>
/// <param name="EffectiveFrom">From when, or null for at once.</param>
public sealed record AdoptPolicy(
    int ExpectedVersion, PolicyNumbers Numbers, string Why, DateTimeOffset? EffectiveFrom = null)
{
    /// <summary>Characters of the reason. Our judgement.</summary>
    public const int WhyMax = 1000;

    /// <summary>How far ahead a policy may begin. Our judgement.</summary>
    public static TimeSpan AheadMax { get; } = TimeSpan.FromDays(366);

    /// <summary>Somebody adopted another version meanwhile.</summary>
    public sealed record StalePolicy(int Latest) : Refusal(
        RefusalKind.Conflict,
        $"The policy has changed meanwhile; the latest version is {Latest}. Look at it, then adopt again.",
        "expected_version");

    /// <summary>The reason is missing, too long, or cannot be kept.</summary>
    public sealed record BadWhy() : Refusal(
        RefusalKind.Invalid, "Say in up to 1000 characters why the policy changes.", "why");

    /// <summary>A number is not lawful.</summary>
    public sealed record UnlawfulNumber(string Code, string Law) : Refusal(RefusalKind.Invalid, Law, Code);

    /// <summary>The beginning lies in the past or too far ahead.</summary>
    public sealed record BadBeginning() : Refusal(
        RefusalKind.Invalid, "A policy begins now or within a year from now.", "effective_from");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="policy">The policy so far, or null before the first adoption.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(AdoptPolicy command, AgencyPolicy? policy, Actor by, DateTimeOffset now)
    {
        var latest = policy?.LatestVersion ?? 0;
        if (IsRepeat(command, policy, by)) return Decision.Nothing;
        if (command.ExpectedVersion != latest) return new StalePolicy(latest);
        if (!PlainText.IsParagraph(command.Why, WhyMax)) return new BadWhy();
        if (PolicyTable.All.FirstOrDefault(number => !number.IsLawful(command.Numbers)) is { } wrong)
            return new UnlawfulNumber(wrong.Code, wrong.Law);
        var from = (command.EffectiveFrom ?? now).ToUniversalTime();
        if (from < now || from > now + AheadMax) return new BadBeginning();
        return Decision.Of(new PolicyAdopted(latest + 1, command.Numbers, command.Why.Trim(), by.Staff, now, from));
    }

    // The same words and numbers from the same person, on top of the same version, are the same click again.
    private static bool IsRepeat(AdoptPolicy command, AgencyPolicy? policy, Actor by) =>
        policy?.Versions[^1] is { } last
        && last.Version == command.ExpectedVersion + 1
        && last.By == by.Staff
        && last.Why == command.Why?.Trim()
        && last.EffectiveFrom == (command.EffectiveFrom ?? last.AdoptedAt)
        && PolicyChanges.Between(last.Numbers, command.Numbers).Count == 0;
}
