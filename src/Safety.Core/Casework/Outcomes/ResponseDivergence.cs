using System.Globalization;
using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>What the rule said.</summary>
/// <param name="Ground">Why demand and benefit part, or null where they don't.</param>
/// <param name="Judgement">What it says, and why.</param>
public sealed record DivergenceAnswer(DivergenceGround? Ground, Judgement Judgement);

/// <summary>
/// Demand that rises while benefit does not is looked at: by half over eight weeks without a reliable improvement, or
/// by a quarter with a reliable deterioration. Our judgement, after an essay on support that rises while benefit falls.
/// Demand alone says nothing: without measure the rule is silent. It is silent too until the two have been in touch for
/// both spans that are compared: who came eight weeks ago has not claimed more since than before.
/// </summary>
public static class ResponseDivergence
{
    private const int DaysOfWeek = 7;

    /// <summary>Judges two people.</summary>
    /// <param name="response">What is kept of them.</param>
    /// <param name="demand">How often the client turned to the worker.</param>
    /// <param name="today">The day on the agency's clock.</param>
    /// <param name="numbers">The agency's numbers.</param>
    public static DivergenceAnswer Judge(
        Response response, ResponseDemand demand, DateOnly today, ResponseNumbers numbers)
    {
        var counted = string.Create(
            CultureInfo.InvariantCulture,
            $"The client began {demand.Now} contacts in {numbers.WindowDays} days, and {demand.Before} before");
        if (demand.DaysInTouch > 0 && !demand.IsComparable(numbers))
            return Fits($"{counted}: {TooYoung(demand, numbers)}.");
        if (!MayDiverge(demand, numbers))
            return Fits($"{counted}: too few, or not enough more, to ask what they bring.");
        var trend = ResponseTrend.Of(response, today, numbers);
        return trend.Course switch
        {
            ResponseCourse.Unknown => Fits($"{counted}, and {trend.Why}."),
            ResponseCourse.Better => Fits($"{counted}, and {trend.Why}."),
            ResponseCourse.Worse => Objects(DivergenceGround.Deterioration, $"{counted}, while {trend.Why}."),
            ResponseCourse.Same when demand.IsUp(numbers.DemandPercent) =>
                Objects(DivergenceGround.NoImprovement, $"{counted}, while {trend.Why}."),
            ResponseCourse.Same => Fits(string.Create(
                CultureInfo.InvariantCulture,
                $"{counted}, not {numbers.DemandPercent} percent more, and {trend.Why}.")),
        };
    }

    /// <summary>Whether demand rose enough that the rule could object, whatever was measured.</summary>
    /// <param name="demand">How often the client turned to the worker.</param>
    /// <param name="numbers">The agency's numbers.</param>
    public static bool MayDiverge(ResponseDemand demand, ResponseNumbers numbers) =>
        demand.IsComparable(numbers)
        && demand.Now >= numbers.DemandFrom
        && demand.IsUp(Math.Min(numbers.WorseDemandPercent, numbers.DemandPercent));

    private static string TooYoung(ResponseDemand demand, ResponseNumbers numbers)
    {
        var weeks = (demand.DaysInTouch / DaysOfWeek) switch
        {
            0 => "less than a week",
            1 => "one week",
            var many => string.Create(CultureInfo.InvariantCulture, $"{many} weeks"),
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"the two have been in touch for {weeks}; {Weeks(numbers.ComparedDays)} weeks are needed to compare");
    }

    // A window need not be made of whole weeks; what is needed is rounded up, what was reached is rounded down.
    private static int Weeks(int days) => (days + DaysOfWeek - 1) / DaysOfWeek;

    private static DivergenceAnswer Fits(string why) => new(null, new Judgement.Fits(why));

    private static DivergenceAnswer Objects(DivergenceGround ground, string why) =>
        new(ground, new Judgement.Objects(why));
}
