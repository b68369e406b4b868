using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Incidents;

/// <summary>Finds colleagues as people name them, for the pages on which one types a name.</summary>
/// <param name="standing">Who works here.</param>
public sealed class Colleagues(Standing standing)
{
    /// <summary>Everybody who works here now, by name.</summary>
    public IReadOnlyList<StaffMember> Working => [.. standing.Directory.Everybody
        .Where(member => member.LeftAt is null)
        .OrderBy(member => member.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>The name of the person's manager now, or null when they have none.</summary>
    public string? ManagerOf(StaffId person) =>
        standing.Directory.ManagerOf(standing.Directory.Find(person)?.Team) is { } manager && manager != person
            ? standing.Directory.NameOf(manager.Value) : null;

    /// <summary>The person's name.</summary>
    public string NameOf(StaffId person) => standing.Directory.NameOf(person.Value);

    /// <summary>The colleague with this name or work address, or why nobody can be meant by it.</summary>
    public (StaffId? Person, string? Why) Find(string nameOrAddress)
    {
        var typed = nameOrAddress.Trim();
        var found = standing.Directory.Everybody.Where(member =>
            string.Equals(member.WorkEmail, typed, StringComparison.OrdinalIgnoreCase)
            || string.Equals(member.Name, typed, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return found switch
        {
            [var only] => (only.Staff, null),
            [] => (null, "There is nobody with this name or work e-mail address. Check the spelling."),
            _ => (null, "More than one colleague has this name. Write their work e-mail address."),
        };
    }
}
