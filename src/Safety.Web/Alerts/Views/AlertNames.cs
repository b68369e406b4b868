using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Alerts.Views;

/// <summary>A person as a reader of an alert may know them.</summary>
/// <param name="Id">Who, or null when the reader need not learn it.</param>
/// <param name="Name">The name, or what stands in its place.</param>
public sealed record AlertPerson(StaffId? Id, string Name);

/// <summary>Names people to one reader of one alert, and nobody whom that reader need not know.</summary>
internal sealed class AlertNames(Alert alert, AlertSight sight, StaffDirectory directory)
{
    private const string Concerned = "somebody the alert concerns";

    /// <summary>The person, or what stands in their place.</summary>
    public AlertPerson Of(StaffId person) =>
        Hides(person.Value) ? new(null, Concerned) : new(person, directory.NameOf(person.Value));

    /// <summary>The person, or null when there is none.</summary>
    public AlertPerson? OrNone(StaffId? person) => person is { } staff ? Of(staff) : null;

    /// <summary>The name behind any id.</summary>
    public string NameOf(Guid id) => Hides(id) ? Concerned : directory.NameOf(id);

    /// <summary>What the team is called, or null when there is none.</summary>
    public string? Team(TeamId? team) => team is { } id ? directory.NameOf(id.Value) : null;

    private bool Hides(Guid id) => !sight.NamesConcerned && alert.Concerned.Contains(new StaffId(id));
}
