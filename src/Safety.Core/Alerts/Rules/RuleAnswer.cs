using Safety.Core.Language;

namespace Safety.Core.Alerts.Rules;

/// <summary>What one rule says about one fact: it speaks with a reason, or stays silent with a reason.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Judgement">What it says, and why.</param>
/// <param name="Finding">What must be answered, or null when all is as the rule wants it.</param>
public sealed record RuleAnswer(string Rule, Judgement Judgement, Finding? Finding)
{
    /// <summary>The rule is content.</summary>
    internal static RuleAnswer Fits(string rule, string why) => new(rule, new Judgement.Fits(why), null);

    /// <summary>The rule objects; the finding's reason is the rule's.</summary>
    internal static RuleAnswer Objects(Finding finding) =>
        new(finding.Evidence.Rule, new Judgement.Objects(finding.Reason), finding);
}
