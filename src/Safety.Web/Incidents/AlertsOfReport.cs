using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Incidents;

/// <summary>An alert that a report caused, as the pages of reports show it.</summary>
/// <param name="Id">Which alert.</param>
/// <param name="Kind">What it is about, in words.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="IsOpen">Whether nobody has decided about it yet.</param>
/// <param name="Status">Where it stands, in words.</param>
/// <param name="Owner">Who has it, or null.</param>
/// <param name="Told">The names of those who were told.</param>
/// <param name="NextAt">When the next is called unless somebody answers, or null when nobody will be.</param>
public sealed record AlertOfReport(
    AlertId Id, string Kind, Severity Severity, DateTimeOffset RaisedAt, bool IsOpen, string Status, string? Owner,
    IReadOnlyList<string> Told, DateTimeOffset? NextAt);

/// <summary>What this room asks of the room Alerts, which stands after it.</summary>
public interface IAlertsOfReport
{
    /// <summary>The alerts that a report caused, oldest first. Whoever asks may see the report.</summary>
    /// <param name="incident">The report.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<IReadOnlyList<AlertOfReport>> OfAsync(Guid incident, CancellationToken ct);

    /// <summary>
    /// Whether an alert about the report that is open has called a person who is not concerned by it. To answer is to
    /// need to know what happened: the call itself opens the report to them, and ends with the alert.
    /// </summary>
    /// <param name="person">The person.</param>
    /// <param name="incident">The report.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<bool> HaveCalledAsync(StaffId person, Guid incident, CancellationToken ct);

    /// <summary>A person on the reporter's side asks for the next step of an alert, past whoever has it.</summary>
    /// <param name="asker">Who asks.</param>
    /// <param name="alert">Which alert.</param>
    /// <param name="reason">Why, in their words, or null.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<Answer> CallNextStepAsync(Asker asker, AlertId alert, string? reason, CancellationToken ct);
}
