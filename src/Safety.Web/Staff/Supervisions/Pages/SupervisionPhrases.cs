using System.Globalization;
using Safety.Core.Staff;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Supervisions.Pages;

/// <summary>The words for supervision as the pages show it.</summary>
public static class SupervisionPhrases
{
    private const int MinutesOfHour = 60;

    /// <summary>What became of one.</summary>
    public static string Of(SupervisionOutcome outcome) => outcome switch
    {
        SupervisionOutcome.Held => "It was held",
        SupervisionOutcome.Missed => "Somebody did not come",
        SupervisionOutcome.Cancelled => "It was called off",
    };

    /// <summary>A kind.</summary>
    public static string Of(SupervisionKind kind) => kind switch
    {
        SupervisionKind.Clinical => "Clinical supervision",
        SupervisionKind.Line => "Line supervision",
    };

    /// <summary>Who lost one.</summary>
    public static string Of(SupervisionLostBy by) => by switch
    {
        SupervisionLostBy.Worker => "The worker",
        SupervisionLostBy.Supervisor => "The supervisor",
        SupervisionLostBy.Agency => "The agency: no room, time or cover",
    };

    /// <summary>What is missing.</summary>
    public static string Of(SupervisionShortfall shortfall) => shortfall switch
    {
        SupervisionShortfall.TooFewMinutes => "too little time",
        SupervisionShortfall.TooLongApart => "too long between two",
        SupervisionShortfall.TooFewForClientHours => "too little for the hours with clients",
    };

    /// <summary>How a month stands.</summary>
    public static Look LookOf(SupervisionMonthState state) => state switch
    {
        SupervisionMonthState.Running => new("Not over yet", Symbol.Clock, Tone.Info),
        SupervisionMonthState.Enough => new("Enough", Symbol.Check, Tone.Good),
        SupervisionMonthState.Short => new("Not enough", Symbol.Triangle, Tone.Caution),
        SupervisionMonthState.Late => new("Late, and reported above the manager", Symbol.Triangle, Tone.Danger),
        SupervisionMonthState.Excused => new("Away from work", Symbol.Pause, Tone.Neutral),
    };

    /// <summary>How an entry stands.</summary>
    public static Look LookOf(SupervisionEntryView one) => one switch
    {
        { IsWithdrawn: true } => new("Taken back", Symbol.Pause, Tone.Neutral),
        { Outcome: SupervisionOutcome.Held } => new("Held", Symbol.Check, Tone.Good),
        { Outcome: SupervisionOutcome.Missed } => new("Missed", Symbol.Triangle, Tone.Caution),
        _ => new("Called off", Symbol.Triangle, Tone.Caution),
    };

    /// <summary>An entry in words.</summary>
    public static string Says(SupervisionEntryView one)
    {
        var with = $"with {one.Supervisor?.Name ?? "somebody from outside"}";
        if (one.LostBy is { } by)
            return $"{with}; lost by: {Of(by).ToLowerInvariant()}. Recorded by {one.RecordedBy.Name}.";
        var group = one.Members > 1 ? string.Create(CultureInfo.InvariantCulture, $" in a group of {one.Members}") : "";
        var safety = one.SafetyDiscussed ? "own safety was talked about" : "own safety was not talked about";
        return $"{Time(one.Minutes)}{group}, {with}; {safety}. Recorded by {one.RecordedBy.Name}.";
    }

    /// <summary>When one was last held.</summary>
    public static string Last(SupervisionLine line) => line switch
    {
        { LastHeldOn: null } => "None is recorded.",
        { LastHeldOn: { } day, SafetyDiscussedLast: true } =>
            $"Last held on {Day(day)}, with their own safety on the agenda.",
        { LastHeldOn: { } day } => $"Last held on {Day(day)}, without their own safety on the agenda.",
    };

    /// <summary>Minutes in words.</summary>
    public static string Time(int minutes) => (minutes / MinutesOfHour, minutes % MinutesOfHour) switch
    {
        (0, var rest) => string.Create(CultureInfo.InvariantCulture, $"{rest} min"),
        (var hours, 0) => string.Create(CultureInfo.InvariantCulture, $"{hours} h"),
        var (hours, rest) => string.Create(CultureInfo.InvariantCulture, $"{hours} h {rest} min"),
    };

    /// <summary>A day.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
