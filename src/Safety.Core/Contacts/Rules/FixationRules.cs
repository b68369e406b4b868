using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Contacts.Rules;

/// <summary>What one clause about intrusions said.</summary>
/// <param name="Ground">Of which sort it is.</param>
/// <param name="Judgement">What it says, and why.</param>
public sealed record FixationAnswer(FixationGround Ground, Judgement Judgement);

/// <summary>
/// All clauses about unwanted intrusions, in one list, over everybody who works or worked here: whoever intrudes does
/// not keep to one desk.
/// </summary>
public static class FixationRules
{
    private static readonly IReadOnlyList<(FixationGround Ground, Func<Intrusions, PolicyInForce, Judgement> Judge)>
        All =
        [
            (FixationGround.RepeatedIntrusions, RepeatedIntrusionsNeedAnAnswer.Judge),
            (FixationGround.LastingIntrusions, LastingIntrusionsNeedAnAnswer.Judge),
            (FixationGround.ApproachToHome, ApproachToAHomeNeedsAnAnswer.Judge),
            (FixationGround.Threat, ThreatInAnIntrusionNeedsAnAnswer.Judge),
        ];

    /// <summary>
    /// What every clause says, with its reason. What is persistent is not suspected besides.
    /// </summary>
    public static IReadOnlyList<FixationAnswer> Look(Intrusions intrusions, PolicyInForce policy)
    {
        var answers = All.Select(one => new FixationAnswer(one.Ground, one.Judge(intrusions, policy))).ToList();
        if (!answers.Any(answer => IsPersistent(answer.Ground) && answer.Judgement is Judgement.Objects))
            return answers;
        return
        [
            new(FixationGround.RepeatedIntrusions, new Judgement.Fits("They are found to persist, which says more.")),
            .. answers.Where(answer => IsPersistent(answer.Ground)),
        ];
    }

    /// <summary>Whether the ground is one of a persistent fixation.</summary>
    public static bool IsPersistent(FixationGround ground) => ground != FixationGround.RepeatedIntrusions;
}
