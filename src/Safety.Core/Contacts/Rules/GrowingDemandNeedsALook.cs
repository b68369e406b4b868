using System.Globalization;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Contacts.Rules;

/// <summary>
/// Demand that doubles from one four weeks to the next, where there is enough of it to compare. Our judgement.
/// </summary>
public static class GrowingDemandNeedsALook
{
    /// <summary>Judges what was counted.</summary>
    public static Judgement Judge(ContactWindows windows, PolicyInForce policy)
    {
        var numbers = policy.Numbers;
        var (now, before) = (windows.Now.Demands, windows.Before.Demands);
        var counted = string.Create(
            CultureInfo.InvariantCulture,
            $"The client began {now} contacts in {numbers.DemandGrowthDays} days, after {before} in those before");
        if (now < numbers.DemandGrowthFrom)
            return new Judgement.Fits($"{counted}: too few to compare.");
        return now >= before * numbers.DemandGrowthTimes
            ? new Judgement.Objects(string.Create(
                CultureInfo.InvariantCulture, $"{counted}: at least {numbers.DemandGrowthTimes} times as many."))
            : new Judgement.Fits(string.Create(
                CultureInfo.InvariantCulture, $"{counted}: not {numbers.DemandGrowthTimes} times as many."));
    }
}
