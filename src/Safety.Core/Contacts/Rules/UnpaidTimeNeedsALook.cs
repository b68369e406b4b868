using System.Globalization;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Contacts.Rules;

/// <summary>
/// More than a share of the time with a client is not paid for. It counts only contacts of which somebody said how much
/// is paid, and only where they come to enough time; our judgement, after passage 14 of the domain reference.
/// </summary>
public static class UnpaidTimeNeedsALook
{
    /// <summary>Judges what was counted.</summary>
    public static Judgement Judge(ContactWindows windows, PolicyInForce policy)
    {
        var (numbers, time) = (policy.Numbers, windows.Billing);
        if (time.UnbilledPercent is not { } percent || time.StatedMinutes < numbers.UnbilledFromMinutes)
            return new Judgement.Fits(string.Create(
                CultureInfo.InvariantCulture,
                $"Of too little time is it said how much is paid for: {time.StatedMinutes} minutes."));
        var counted = string.Create(
            CultureInfo.InvariantCulture,
            $"Nobody pays for {percent} % of {time.StatedMinutes} minutes in {numbers.UnbilledDays} days");
        return percent > numbers.UnbilledPercent
            ? new Judgement.Objects(string.Create(
                CultureInfo.InvariantCulture, $"{counted}; more than {numbers.UnbilledPercent} % ask for a look."))
            : new Judgement.Fits($"{counted}.");
    }
}
