using System.Globalization;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Contacts.Rules;

/// <summary>
/// Many contacts that the client began and nobody had agreed to. The default is 12 in 30 days: in telephone coaching of
/// dialectical behaviour therapy clients make 2.55 a month on average, and mean and two standard deviations are 11.5.
/// </summary>
public static class FrequentDemandNeedsALook
{
    /// <summary>Judges what was counted.</summary>
    public static Judgement Judge(ContactWindows windows, PolicyInForce policy)
    {
        var (days, concern) = (policy.Numbers.DemandWindowDays, policy.Numbers.DemandConcern);
        var counted = string.Create(
            CultureInfo.InvariantCulture,
            $"The client began {windows.Recent.Demands} contacts in {days} days that were not agreed before");
        return windows.Recent.Demands >= concern
            ? new Judgement.Objects(string.Create(
                CultureInfo.InvariantCulture, $"{counted}; {concern} ask for a look."))
            : new Judgement.Fits(string.Create(CultureInfo.InvariantCulture, $"{counted}, fewer than {concern}."));
    }
}
