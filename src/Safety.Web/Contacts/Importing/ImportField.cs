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

/// <summary>A row that cannot be taken, and why. Nothing of the row itself stands in it.</summary>
/// <param name="Line">The line of the file, counted from 1; the headings are line 1.</param>
/// <param name="Field">The field.</param>
/// <param name="Reason">Why, as a sentence.</param>
public sealed record RowError(int Line, string Field, string Reason);

/// <summary>Which column of a file says what.</summary>
/// <param name="Columns">The heading of the column for each field; a field without one is not said.</param>
public sealed record ColumnMapping(IReadOnlyDictionary<ImportField, string> Columns)
{
    /// <summary>The fields without which no contact can be read.</summary>
    public static IReadOnlyList<ImportField> Needed { get; } =
        [ImportField.Client, ImportField.HappenedAt, ImportField.Kind, ImportField.InitiatedBy];
}
