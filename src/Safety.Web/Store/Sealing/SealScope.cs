namespace Safety.Web.Store.Sealing;

/// <summary>
/// Whose text it is and which part of what is known about them: the unit that has its own data key and is erased as
/// one.
/// A narrative mixes people, so it has the incident as its subject, not the reporter.
/// </summary>
/// <param name="Subject">The incident, client or staff member the text belongs to.</param>
/// <param name="Section">A stable snake_case code of at most 40 characters, such as <c>narrative</c>.</param>
public sealed record SealScope(Guid Subject, string Section)
{
    /// <summary>The longest section code, in characters.</summary>
    public const int LongestSection = 40;

    /// <summary>The section code, checked at construction.</summary>
    public string Section { get; } = Section is { Length: > 0 and <= LongestSection }
        ? Section
        : throw new ArgumentException("A section is a code of 1 to 40 characters.", nameof(Section));
}
