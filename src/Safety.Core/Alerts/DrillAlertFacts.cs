using Safety.Core.Language;

namespace Safety.Core.Alerts;

/// <summary>How the alert of a drill ended.</summary>
public enum DrillEnd
{
    /// <summary>Somebody acknowledged it; a drill asks for nothing more.</summary>
    Acknowledged,

    /// <summary>Nobody answered in time.</summary>
    Unanswered,

    /// <summary>Nobody on the first step could be told loudly.</summary>
    NobodyReachable,

    /// <summary>A person asked to go on to the next step, which a drill has not.</summary>
    PassedOn,
}

/// <summary>
/// The alert of a drill is over, as a test: it calls one step, is never told to everybody, and leaves nothing to
/// decide.
/// </summary>
/// <param name="End">How it ended.</param>
/// <param name="EndedAt">When.</param>
public sealed record DrillAlertEnded(
    [property: Privacy(PrivacyClass.None)] DrillEnd End,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EndedAt) : IFact;
