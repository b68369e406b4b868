using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Staff;

/// <summary>A person, with the name by which colleagues know them.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">The name.</param>
public sealed record NamedPerson(StaffId Id, string Name)
{
    /// <summary>The person as the directory names them.</summary>
    public static NamedPerson Of(StaffId id, StaffDirectory directory) => new(id, directory.NameOf(id.Value));
}
