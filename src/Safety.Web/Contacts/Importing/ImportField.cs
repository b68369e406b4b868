namespace Safety.Web.Contacts.Importing;

/// <summary>What a column of a file may say of a contact.</summary>
public enum ImportField
{
    /// <summary>The client's reference.</summary>
    Client,

    /// <summary>When it was.</summary>
    HappenedAt,

    /// <summary>By which way it came.</summary>
    Kind,

    /// <summary>Who began it.</summary>
    InitiatedBy,

    /// <summary>How many minutes it took.</summary>
    Minutes,

    /// <summary>With whom it was, by name or work address.</summary>
    Worker,

    /// <summary>Whether it was wanted.</summary>
    Wanted,

    /// <summary>Whether it was agreed before.</summary>
    Scheduled,

    /// <summary>How many minutes are paid for.</summary>
    BilledMinutes,

    /// <summary>What was asked for.</summary>
    Demand,

    /// <summary>With whom the matter lies afterwards.</summary>
    OwnerAfter,

    /// <summary>What it was about.</summary>
    Note,
}
