using System.Globalization;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Contacts.Rules;

/// <summary>
/// Demands under a threat: of a complaint, of exposure, of self-harm, of a claim at law. Our judgement, after passage
/// 16 of the domain reference.
/// </summary>
public static class CoerciveDemandNeedsALook
{
    /// <summary>Judges what was counted.</summary>
    public static Judgement Judge(ContactWindows windows, PolicyInForce policy)
    {
        var (days, concern) = (policy.Numbers.DemandWindowDays, policy.Numbers.CoerciveDemandConcern);
        var counted = string.Create(
            CultureInfo.InvariantCulture,
            $"There were {windows.Recent.Coercive} demands under a threat in {days} days");
        return windows.Recent.Coercive >= concern
            ? new Judgement.Objects(string.Create(
                CultureInfo.InvariantCulture, $"{counted}; {concern} ask for a look."))
            : new Judgement.Fits(string.Create(CultureInfo.InvariantCulture, $"{counted}, fewer than {concern}."));
    }
}
