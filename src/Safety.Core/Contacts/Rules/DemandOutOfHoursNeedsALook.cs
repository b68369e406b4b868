using System.Globalization;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Contacts.Rules;

/// <summary>
/// Contacts out of the agency's hours that the client began and nobody had agreed to: what a worker is not paid to
/// carry. Our judgement, after passage 26 of the domain reference.
/// </summary>
public static class DemandOutOfHoursNeedsALook
{
    /// <summary>Judges what was counted.</summary>
    public static Judgement Judge(ContactWindows windows, PolicyInForce policy)
    {
        var (days, concern) = (policy.Numbers.OutOfHoursDays, policy.Numbers.OutOfHoursConcern);
        var counted = string.Create(
            CultureInfo.InvariantCulture,
            $"The client began {windows.Hours.OutOfHours} contacts out of hours in {days} days");
        return windows.Hours.OutOfHours >= concern
            ? new Judgement.Objects(string.Create(
                CultureInfo.InvariantCulture, $"{counted}; {concern} ask for a look."))
            : new Judgement.Fits(string.Create(CultureInfo.InvariantCulture, $"{counted}, fewer than {concern}."));
    }
}
