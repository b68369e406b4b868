namespace Safety.Core.Language;

/// <summary>How bad it was or could be; the levels 0 to 5 of the domain reference. The number is the level.</summary>
public enum Severity
{
    /// <summary>0: no harm.</summary>
    None = 0,

    /// <summary>1: brief upset.</summary>
    Low = 1,

    /// <summary>2: distress, needs support.</summary>
    Moderate = 2,

    /// <summary>
    /// 3: pain, first aid, or a credible threat. Anything with physical attack is at least this (SOAS-R).
    /// </summary>
    Serious = 3,

    /// <summary>4: treatment, weapon, sexual assault, confinement.</summary>
    Severe = 4,

    /// <summary>5: death, hospital, life-changing.</summary>
    FatalOrCritical = 5,
}
