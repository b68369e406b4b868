namespace Safety.Core.Incidents;

/// <summary>Harm to the body. Kept apart from harm to the mind, as the English national feed (LFPSE) does.</summary>
public enum PhysicalHarm
{
    /// <summary>No harm.</summary>
    None,

    /// <summary>Minimal: at most first aid.</summary>
    Low,

    /// <summary>Needed treatment.</summary>
    Moderate,

    /// <summary>Lasting harm.</summary>
    Severe,

    /// <summary>Death.</summary>
    Fatal,
}

/// <summary>Harm to the mind.</summary>
public enum PsychologicalHarm
{
    /// <summary>No harm.</summary>
    None,

    /// <summary>Distress of a few days.</summary>
    Low,

    /// <summary>Distress that needs support or affects work.</summary>
    Moderate,

    /// <summary>Distress that needs specialist care.</summary>
    Severe,
}

/// <summary>The most that was needed. Never printed in an investigation's text (6401.9 (f)).</summary>
public enum MedicalTreatment
{
    /// <summary>None.</summary>
    None,

    /// <summary>First aid.</summary>
    FirstAid,

    /// <summary>Treatment beyond first aid.</summary>
    BeyondFirstAid,

    /// <summary>An emergency department.</summary>
    EmergencyDepartment,

    /// <summary>Admission to hospital.</summary>
    AdmittedToHospital,
}

/// <summary>What followed for the person. Our own list; no item of a licensed instrument.</summary>
public enum Consequence
{
    /// <summary>None.</summary>
    None,

    /// <summary>Felt threatened.</summary>
    FeltThreatened,

    /// <summary>Distress.</summary>
    Distress,

    /// <summary>Pain.</summary>
    Pain,

    /// <summary>A visible injury.</summary>
    VisibleInjury,

    /// <summary>Things lost or damaged.</summary>
    PropertyLost,

    /// <summary>Could not go on working that day.</summary>
    StoppedWork,

    /// <summary>Changed how they live, such as moving house or number.</summary>
    ChangedPrivateLife,
}
