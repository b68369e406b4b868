using Safety.Core.Audit.Obligations;
using Safety.Web.Layout;

namespace Safety.Web.Audit.Obligations.Pages;

/// <summary>The words for codes of promises as the pages show them; every code is listed.</summary>
public static class ObligationPhrases
{
    /// <summary>What was promised.</summary>
    public static string Of(ObligationKind kind) => kind switch
    {
        ObligationKind.Escort => "A second person for a visit",
        ObligationKind.AlertAnswer => "An answer to an alert",
        ObligationKind.WordToReporter => "A word to the reporter",
        ObligationKind.SupportStep => "Support after an incident",
        ObligationKind.AgreedAction => "An agreed action",
        ObligationKind.LimitDecision => "A decision about a limit",
        ObligationKind.LimitNotification => "Telling a client of a limit",
        ObligationKind.LimitEffectReview => "Whether a limit helps",
        ObligationKind.LimitReview => "The review of a limit",
        ObligationKind.RiskDecision => "A decision about a known risk",
        ObligationKind.RiskNotification => "Telling a client of a known risk",
        ObligationKind.RiskReview => "The review of a known risk",
        ObligationKind.RiskAppeal => "An answer to an appeal",
        ObligationKind.RequestAnswer => "An answer to a worker’s request",
        ObligationKind.CaseHandover => "The end of a case that was granted",
        ObligationKind.RefusalReview => "A fresh look at a refused request",
        ObligationKind.SwapReview => "The review after an emergency swap",
        ObligationKind.ResponseReview => "A review of demand and benefit",
        ObligationKind.Supervision => "The supervision of a month",
        ObligationKind.Investigation => "The findings of an investigation",
    };

    /// <summary>How it stands.</summary>
    public static Look LookOf(ObligationState state) => state switch
    {
        ObligationState.Open => new("Not yet due", Symbol.Clock, Tone.Info),
        ObligationState.Kept => new("Kept", Symbol.Check, Tone.Good),
        ObligationState.Late => new("Late", Symbol.Diamond, Tone.Caution),
        ObligationState.Broken => new("Broken", Symbol.Triangle, Tone.Danger),
        ObligationState.Released => new("Fell away", Symbol.Ring, Tone.Neutral),
    };
}
