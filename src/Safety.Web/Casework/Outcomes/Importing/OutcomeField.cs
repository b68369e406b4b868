namespace Safety.Web.Casework.Outcomes.Importing;

/// <summary>What a column of a file may say of a score.</summary>
public enum OutcomeField
{
    /// <summary>The client's reference.</summary>
    Client,

    /// <summary>On which instrument, by its code or its name.</summary>
    Instrument,

    /// <summary>The score.</summary>
    Value,

    /// <summary>The day on which it was taken.</summary>
    On,

    /// <summary>In whose work, by name or work address.</summary>
    Worker,
}
