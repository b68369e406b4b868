namespace Safety.Core.Policy;

/// <summary>One number that differs between two policies.</summary>
/// <param name="Code">The number's name on the wire.</param>
/// <param name="Label">The number's name for people.</param>
/// <param name="From">What it was, in plain words.</param>
/// <param name="To">What it is, in plain words.</param>
public sealed record PolicyChange(string Code, string Label, string From, string To);

/// <summary>Compares two policies.</summary>
public static class PolicyChanges
{
    /// <summary>
    /// The numbers that differ, in the order of the table. Empty means that the policies are the same.
    /// </summary>
    public static IReadOnlyList<PolicyChange> Between(PolicyNumbers from, PolicyNumbers to) =>
    [
        .. PolicyTable.All
            .Select(number => new PolicyChange(number.Code, number.Label, number.Show(from), number.Show(to)))
            .Where(change => change.From != change.To),
    ];
}
