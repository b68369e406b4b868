using System.Globalization;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Contacts.Rules;

/// <summary>
/// Ten unwanted intrusions over four weeks are stalking as research defines it; the numbers are those of that
/// definition.
/// </summary>
public static class LastingIntrusionsNeedAnAnswer
{
    /// <summary>Judges what was counted.</summary>
    public static Judgement Judge(Intrusions intrusions, PolicyInForce policy)
    {
        var numbers = policy.Numbers;
        var counted = IntrusionText.Counted(intrusions);
        return intrusions.Count >= numbers.FixationPersistentFrom
            && intrusions.SpanDays >= numbers.FixationPersistentSpanDays
            ? new Judgement.Objects($"{counted}.")
            : new Judgement.Fits(string.Create(
                CultureInfo.InvariantCulture,
                $"{counted}; {numbers.FixationPersistentFrom} over {numbers.FixationPersistentSpanDays} days count."));
    }
}
