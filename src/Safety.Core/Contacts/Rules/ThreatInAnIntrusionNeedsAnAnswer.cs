using System.Globalization;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Contacts.Rules;

/// <summary>An unwanted intrusion with a threat counts at once, however few there were. Our judgement.</summary>
public static class ThreatInAnIntrusionNeedsAnAnswer
{
    /// <summary>Judges what was counted.</summary>
    public static Judgement Judge(Intrusions intrusions, PolicyInForce policy) =>
        intrusions.Threats > 0
        ? new Judgement.Objects(string.Create(
            CultureInfo.InvariantCulture,
            $"{IntrusionText.Counted(intrusions)}, {intrusions.Threats} of them with a threat."))
        : new Judgement.Fits("No unwanted intrusion held a threat.");
}
