using System.Globalization;
using Safety.Core.Casework;
using Safety.Web.Layout;

namespace Safety.Web.Casework.Pages;

/// <summary>Cases in plain words.</summary>
internal static class CasePhrases
{
    /// <summary>Where an allocation stands.</summary>
    public static Look Look(AllocationState state) => state switch
    {
        AllocationState.Proposed => new("Asked, not answered", Symbol.Clock, Tone.Caution),
        AllocationState.Contested => new("Contested", Symbol.Diamond, Tone.Caution),
        AllocationState.Accepted => new("Taken on", Symbol.Check, Tone.Good),
        AllocationState.Imposed => new("Imposed", Symbol.Triangle, Tone.Caution),
        AllocationState.Ended => new("Ended", Symbol.Ring, Tone.Neutral),
    };

    /// <summary>How far a request has come.</summary>
    public static Look Look(CaseRequestState state) => state switch
    {
        CaseRequestState.Waiting => new("Waits for an answer", Symbol.Clock, Tone.Caution),
        CaseRequestState.Granted => new("Granted", Symbol.Check, Tone.Good),
        CaseRequestState.Refused => new("Refused", Symbol.Diamond, Tone.Caution),
        CaseRequestState.Withdrawn => new("Taken back", Symbol.Ring, Tone.Neutral),
        CaseRequestState.Overtaken => new("Ended before an answer", Symbol.Ring, Tone.Neutral),
    };

    /// <summary>Something is late.</summary>
    public static Look Late { get; } = new("Late: it climbs by itself", Symbol.Bell, Tone.Danger);

    /// <summary>What was asked for.</summary>
    public static string Of(CaseRequestKind kind) => kind switch
    {
        CaseRequestKind.Transfer => "Somebody else works with the client",
        CaseRequestKind.Closure => "The work with the client ends",
    };

    /// <summary>On which ground work ends.</summary>
    public static string Of(ClosureGround ground) => ground switch
    {
        ClosureGround.GoalsReached => "What was wanted is reached",
        ClosureGround.NotBenefiting => "The client does not gain by it",
        ClosureGround.HarmedByService => "The service itself does harm",
        ClosureGround.BetterWithout => "The client fares better without",
        ClosureGround.ClientEnded => "The client ended it",
        ClosureGround.MovedAway => "The client moved away",
        ClosureGround.ThreatOrEndangerment => "A threat, or somebody is in danger",
        ClosureGround.Other => "Another ground",
    };

    /// <summary>Whether a referral was offered.</summary>
    public static string Of(ReferralAnswer referral) => referral switch
    {
        ReferralAnswer.Offered => "Offered, and taken",
        ReferralAnswer.OfferedAndDeclined => "Offered, and the client did not want it",
        ReferralAnswer.NotOffered => "Not offered",
    };

    /// <summary>From whose side a concern comes.</summary>
    public static string Of(FitSide side) => side switch
    {
        FitSide.Worker => "From the worker’s side",
        FitSide.Client => "From the client’s side",
    };

    /// <summary>Why an allocation ended.</summary>
    public static string Of(AllocationEndWhy why) => why switch
    {
        AllocationEndWhy.Transferred => "Somebody else works with the client",
        AllocationEndWhy.Closed => "The work is closed with care",
        AllocationEndWhy.EmergencySwap => "Swapped at once",
        AllocationEndWhy.ProposalWithdrawn => "The proposal was taken back",
    };

    /// <summary>What is owed.</summary>
    public static string Of(AllocationDuty duty) => duty switch
    {
        AllocationDuty.Answer => "The request is answered",
        AllocationDuty.Handover => "What was granted is done",
        AllocationDuty.RefusalReview => "The refusal is looked at again",
        AllocationDuty.SwapReview => "The swap is looked at",
    };

    /// <summary>What the worker carries of a ceiling.</summary>
    public static Look Look(CaseloadLineView line) => line.IsOver
        ? new($"{Number(line.Carried)} of {Number(line.Most)}: over", Symbol.Triangle, Tone.Danger)
        : new($"{Number(line.Carried)} of {Number(line.Most)}", Symbol.Check, Tone.Good);

    /// <summary>A number without needless zeros.</summary>
    public static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
