using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>How long and how many, for people and teams. Our judgement throughout.</summary>
public static class StaffLimits
{
    /// <summary>Characters of a name of a person or a team.</summary>
    public const int NameMax = 120;

    /// <summary>Characters of a job title.</summary>
    public const int JobTitleMax = 120;

    /// <summary>Characters of an address: the longest path of RFC 5321 without its brackets.</summary>
    public const int WorkEmailMax = 254;

    /// <summary>Steps of a ladder.</summary>
    public const int LadderStepsMax = 10;

    /// <summary>Targets of one step.</summary>
    public const int LadderTargetsMax = 8;

    /// <summary>Days for which a training may count: ten years.</summary>
    public const int TrainingDaysMax = 3653;

    /// <summary>Minutes of one supervision.</summary>
    public const int SupervisionMinutesMax = 480;

    /// <summary>People who are supervised together.</summary>
    public const int SupervisionMembersMax = 30;

    /// <summary>Hours of a student with clients between two supervisions.</summary>
    public const int SupervisionClientHoursMax = 300;

    /// <summary>How many days back a supervision may be recorded: two months.</summary>
    public const int SupervisionDaysBack = 62;

    /// <summary>Weekly turns of a rota.</summary>
    public const int RotaTurnsMax = 70;

    /// <summary>Exceptions of a rota.</summary>
    public const int RotaExceptionsMax = 200;

    /// <summary>People on one turn.</summary>
    public const int TurnPeopleMax = 4;

    /// <summary>Characters of what an occasion is called.</summary>
    public const int OccasionMax = 60;

    /// <summary>How many years ahead a rota may end.</summary>
    public const int RotaYearsMax = 10;

    /// <summary>Rotas that stand beside each other.</summary>
    public const int RotasMax = 12;

    /// <summary>Swaps that stand.</summary>
    public const int SwapsMax = 200;

    /// <summary>The shortest turn.</summary>
    public static TimeSpan TurnMin { get; } = TimeSpan.FromMinutes(15);

    /// <summary>The longest turn.</summary>
    public static TimeSpan TurnMax { get; } = TimeSpan.FromDays(7);

    /// <summary>The longest swap.</summary>
    public static TimeSpan SwapMax { get; } = TimeSpan.FromDays(62);

    /// <summary>How long a swap is kept in the state after it ended.</summary>
    public static TimeSpan SwapsKept { get; } = TimeSpan.FromDays(31);

    /// <summary>How far ahead a declaration about capacity may begin, and how long it may last.</summary>
    public static TimeSpan DeclarationMax { get; } = TimeSpan.FromDays(366);

    /// <summary>The shortest time a step may have: below it nobody can read and answer.</summary>
    public static TimeSpan AnswerWithinMin { get; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest time a step may have.</summary>
    public static TimeSpan AnswerWithinMax { get; } = TimeSpan.FromHours(24);

    /// <summary>How far a first working day or a leave may lie back or ahead.</summary>
    public static TimeSpan PlanningHorizon { get; } = TimeSpan.FromDays(2 * 366);

    /// <summary>How far a first working day may lie back: a working life.</summary>
    public static TimeSpan ServiceMax { get; } = TimeSpan.FromDays(70 * 366);

    /// <summary>
    /// Whether this looks like an address: one @ between two parts without blanks. Only a letter proves it.
    /// </summary>
    public static bool IsEmail(string? address)
    {
        if (!PlainText.IsLine(address, WorkEmailMax)) return false;
        var parts = address!.Trim().Split('@');
        return parts.Length == 2 && parts.All(part => part.Length > 0 && !part.Any(char.IsWhiteSpace));
    }
}
