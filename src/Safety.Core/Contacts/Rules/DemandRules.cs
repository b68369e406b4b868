using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Contacts.Rules;

/// <summary>What one clause about demand said.</summary>
/// <param name="Ground">Of which sort it is.</param>
/// <param name="Judgement">What it says, and why.</param>
public sealed record DemandAnswer(DemandGround Ground, Judgement Judgement);

/// <summary>
/// All clauses about the demand for contact, in one list. Each says what was counted, whether it objects or not: that a
/// client gains by contact is not for the counting to deny.
/// </summary>
public static class DemandRules
{
    private static readonly IReadOnlyList<(DemandGround Ground, Func<ContactWindows, PolicyInForce, Judgement> Judge)>
        All =
        [
            (DemandGround.Frequency, FrequentDemandNeedsALook.Judge),
            (DemandGround.Growth, GrowingDemandNeedsALook.Judge),
            (DemandGround.OutOfHours, DemandOutOfHoursNeedsALook.Judge),
            (DemandGround.Unbilled, UnpaidTimeNeedsALook.Judge),
            (DemandGround.Coercion, CoerciveDemandNeedsALook.Judge),
        ];

    /// <summary>What every clause says, with its reason.</summary>
    public static IReadOnlyList<DemandAnswer> Look(ContactWindows windows, PolicyInForce policy) =>
        [.. All.Select(one => new DemandAnswer(one.Ground, one.Judge(windows, policy)))];
}
