using Safety.Core.Clients;

namespace Safety.Web.Clients.Pages;

/// <summary>What can be done about a known risk on the page of a client.</summary>
public enum RiskActKind
{
    /// <summary>Put it in force.</summary>
    Approve,

    /// <summary>Do not put it in force.</summary>
    Decline,

    /// <summary>Write down that the client was told.</summary>
    Notify,

    /// <summary>Do not tell the client for now.</summary>
    Withhold,

    /// <summary>Look at it again, and say until when it stands.</summary>
    Review,

    /// <summary>Take it off.</summary>
    Remove,

    /// <summary>Write down the client's appeal.</summary>
    Appeal,

    /// <summary>The appeal is right: take it off.</summary>
    Uphold,

    /// <summary>The appeal is not right: it stays.</summary>
    Dismiss,
}

/// <summary>What a person asks for about a known risk.</summary>
/// <param name="Risk">Which.</param>
/// <param name="Kind">What.</param>
/// <param name="Words">Why, in their words.</param>
/// <param name="ReviewDueAt">Until when, where that is asked.</param>
/// <param name="Removal">Why it is taken off, as a code.</param>
public sealed record RiskAct(
    KnownRiskId Risk, RiskActKind Kind, string? Words = null, DateTimeOffset? ReviewDueAt = null,
    RiskRemovalReason? Removal = null);

/// <summary>The words of acts about known risks.</summary>
public static class RiskPhrases
{
    /// <summary>What the button says.</summary>
    public static string Of(RiskActKind kind) => kind switch
    {
        RiskActKind.Approve => "Approve",
        RiskActKind.Decline => "Do not approve",
        RiskActKind.Notify => "The client was told",
        RiskActKind.Withhold => "Do not tell the client for now",
        RiskActKind.Review => "Review",
        RiskActKind.Remove => "Take it off",
        RiskActKind.Appeal => "The client appeals",
        RiskActKind.Uphold => "The appeal is right",
        RiskActKind.Dismiss => "The appeal is not right",
    };

    /// <summary>What is said when it was done.</summary>
    public static string Done(RiskActKind kind) => kind switch
    {
        RiskActKind.Approve => "It is in force.",
        RiskActKind.Decline => "It is not approved.",
        RiskActKind.Notify => "It is kept that the client was told.",
        RiskActKind.Withhold => "The client is not told for now; it comes up again.",
        RiskActKind.Review => "The review is kept.",
        RiskActKind.Remove => "It is taken off.",
        RiskActKind.Appeal => "The appeal is kept and waits for an answer.",
        RiskActKind.Uphold => "The appeal is upheld and the risk is taken off.",
        RiskActKind.Dismiss => "The appeal is answered; the risk stays.",
    };

    /// <summary>Which acts are open to somebody who stands so to the client.</summary>
    /// <param name="risk">The risk.</param>
    /// <param name="decides">Whether they decide for the client.</param>
    /// <param name="isProposer">Whether they proposed it.</param>
    public static IEnumerable<RiskActKind> Open(KnownRiskView risk, bool decides, bool isProposer) => risk.State switch
    {
        KnownRiskState.Proposed => decides && !isProposer ? [RiskActKind.Approve, RiskActKind.Decline] : [],
        KnownRiskState.InForce => InForce(risk, decides),
        KnownRiskState.Declined or KnownRiskState.Removed => [],
    };

    private static IEnumerable<RiskActKind> InForce(KnownRiskView risk, bool decides)
    {
        if (decides) yield return RiskActKind.Review;
        if (decides && risk.NotifiedAt is null) yield return RiskActKind.Notify;
        if (decides && risk.NotifiedAt is null) yield return RiskActKind.Withhold;
        if (risk.AppealGrounds is null) yield return RiskActKind.Appeal;
        if (decides && risk.AppealGrounds is not null) yield return RiskActKind.Uphold;
        if (decides && risk.AppealGrounds is not null) yield return RiskActKind.Dismiss;
        if (decides) yield return RiskActKind.Remove;
    }
}
