using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>The agency's numbers for demand and benefit, taken from the policy in force.</summary>
/// <param name="WindowDays">The length of the two spans between which demand is compared, in days.</param>
/// <param name="DemandFrom">From how many contacts in the later span on they are compared.</param>
/// <param name="DemandPercent">By how many percent demand is up, where nothing gets better.</param>
/// <param name="WorseDemandPercent">By how many percent it is up, where things get worse.</param>
/// <param name="ScoresFrom">How many scores of one instrument say something.</param>
/// <param name="QuietDaysMax">How many days the same is not found again after an answer, at most.</param>
/// <param name="ReviewDays">Within how many days a review is answered.</param>
public sealed record ResponseNumbers(
    int WindowDays, int DemandFrom, int DemandPercent, int WorseDemandPercent, int ScoresFrom, int QuietDaysMax,
    int ReviewDays)
{
    /// <summary>The length of both spans together, in days.</summary>
    public int ComparedDays => 2 * WindowDays;
}

/// <summary>How often the client turned to the worker without having agreed it before.</summary>
/// <param name="Now">In the later span.</param>
/// <param name="Before">In the span before it.</param>
/// <param name="DaysInTouch">
/// For how many days the two have been in touch, the first and the last among them; counted no further than contacts
/// are kept by day.
/// </param>
public sealed record ResponseDemand(int Now, int Before, int DaysInTouch)
{
    /// <summary>None at all.</summary>
    public static ResponseDemand None { get; } = new(0, 0, 0);

    /// <summary>
    /// Whether both spans lie within the time in which the two have been in touch. Before that, the earlier span is
    /// partly empty, and demand looks risen though nothing rose.
    /// </summary>
    /// <param name="numbers">The agency's numbers.</param>
    public bool IsComparable(ResponseNumbers numbers) => DaysInTouch >= numbers.ComparedDays;

    /// <summary>Whether it rose by at least so many percent. From nothing, anything is a rise.</summary>
    public bool IsUp(int percent) => Now > Before && 100L * Now >= (100L + percent) * Before;
}

/// <summary>What is known beside two people when something is decided about them.</summary>
/// <param name="IsKnown">Whether somebody works or ever worked here.</param>
/// <param name="Team">Whose ladder answers: the client's team, else the worker's, or null.</param>
/// <param name="Demand">The demand of the two, counted until today.</param>
/// <param name="Today">The day on the agency's clock.</param>
/// <param name="Numbers">The agency's numbers.</param>
public sealed record ResponseSurroundings(
    Func<StaffId, bool> IsKnown, TeamId? Team, ResponseDemand Demand, DateOnly Today, ResponseNumbers Numbers);

/// <summary>Who acts on what is kept of two people.</summary>
/// <param name="By">The person.</param>
/// <param name="Decides">Whether they decide for the client's team.</param>
public sealed record ResponseCaller(StaffId By, bool Decides);
