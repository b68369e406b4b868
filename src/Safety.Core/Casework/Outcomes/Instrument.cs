using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>
/// What is used to measure how a client, or whoever works with them, is doing: the instruments of the domain reference,
/// section 4.10, and no item of any of them.
/// </summary>
public enum Instrument
{
    /// <summary>Outcome Questionnaire, 45 items.</summary>
    Oq45,

    /// <summary>Outcome Questionnaire, 30 items.</summary>
    Oq30,

    /// <summary>Youth Outcome Questionnaire.</summary>
    Yoq,

    /// <summary>Outcome Rating Scale.</summary>
    Ors,

    /// <summary>Session Rating Scale: how the meeting was.</summary>
    Srs,

    /// <summary>Clinical Outcomes in Routine Evaluation, 10 items.</summary>
    Core10,

    /// <summary>Staff Observation Aggression Scale, revised.</summary>
    SoasR,

    /// <summary>Modified Overt Aggression Scale.</summary>
    Moas,

    /// <summary>Dynamic Appraisal of Situational Aggression.</summary>
    Dasa,

    /// <summary>Brøset Violence Checklist.</summary>
    Bvc,

    /// <summary>Violence risk screening, 10 items.</summary>
    VRisk10,

    /// <summary>Historical Clinical Risk Management, version 3.</summary>
    Hcr20,

    /// <summary>Professional Quality of Life, version 5: about the worker.</summary>
    ProQol5,

    /// <summary>Maslach Burnout Inventory: about the worker.</summary>
    Mbi,
}

/// <summary>Which way an instrument's scores get better.</summary>
public enum BetterWhen
{
    /// <summary>A higher score is better.</summary>
    Higher,

    /// <summary>A lower score is better.</summary>
    Lower,
}

/// <summary>What is known of an instrument. What the reference doesn't give is null, and is not guessed.</summary>
/// <param name="Code">Its stable code.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Min">The lowest score, or null where it is not known.</param>
/// <param name="Max">The highest score, or null where it is not known.</param>
/// <param name="BetterWhen">Which way scores get better, or null where they are not summed.</param>
/// <param name="ReliableChange">
/// From how many points on a difference is more than chance, or null: then its scores are drawn and judge nothing.
/// </param>
/// <param name="CutOff">Where ordinary and clinical scores part, or null.</param>
/// <param name="Licence">Who may use it.</param>
/// <param name="Source">Where these figures come from.</param>
/// <param name="NotScored">Why no score of it is kept here, or null where scores are.</param>
public sealed record InstrumentEntry(
    Instrument Code, string Name, decimal? Min, decimal? Max, BetterWhen? BetterWhen, decimal? ReliableChange,
    decimal? CutOff, string Licence, string Source, string? NotScored = null)
{
    /// <summary>How much better a score is than another, in points; negative when it is worse.</summary>
    internal decimal Gain(decimal from, decimal to) =>
        BetterWhen == Outcomes.BetterWhen.Higher ? to - from : from - to;

    /// <summary>What is wrong with a score, or null.</summary>
    internal Refusal? Refusal(decimal value)
    {
        if (NotScored is { } why) return new InstrumentNotScored(why);
        var (low, high) = (Min ?? 0, Max ?? ResponseLimits.ScoreMax);
        return value < low || value > high || decimal.Round(value, 1) != value ? new BadOutcomeValue(low, high) : null;
    }
}
