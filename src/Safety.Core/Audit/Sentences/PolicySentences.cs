using Safety.Core.Policy;

namespace Safety.Core.Audit.Sentences;

/// <summary>What happened to the policy.</summary>
internal static class PolicySentences
{
    public static string? Of(object fact, Words words) => fact switch
    {
        PolicyAdopted f => $"{words.Who(f.By)} adopted version {Words.Number(f.Version)} of the policy, "
            + $"in force from {Words.Moment(f.EffectiveFrom)}: {Words.Clause(f.Why)}.",
        _ => null,
    };
}
