using System.Globalization;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Contacts.Rules;

/// <summary>An unwanted approach to somebody's home counts at once, however few there were. Our judgement.</summary>
public static class ApproachToAHomeNeedsAnAnswer
{
    /// <summary>Judges what was counted.</summary>
    public static Judgement Judge(Intrusions intrusions, PolicyInForce policy) =>
        intrusions.AtHome > 0
        ? new Judgement.Objects(string.Create(
            CultureInfo.InvariantCulture,
            $"{IntrusionText.Counted(intrusions)}, {intrusions.AtHome} of them at or near a home."))
        : new Judgement.Fits("No unwanted intrusion came to or near a home.");
}
