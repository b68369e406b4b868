using Marten;
using Safety.Core.Language;
using Safety.Core.Visits;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Visits;

/// <summary>An alert about a visit, as the pages of visits show it.</summary>
/// <param name="Id">Which alert.</param>
/// <param name="Kind">What it is about, in words.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="IsOpen">Whether nobody has decided about it yet.</param>
/// <param name="Owner">Who has it, or null.</param>
/// <param name="NextAt">When the next is called unless somebody answers, or null when nobody will be.</param>
public sealed record AlertOfVisit(
    AlertId Id, string Kind, DateTimeOffset RaisedAt, bool IsOpen, string? Owner, DateTimeOffset? NextAt);

/// <summary>What a responder says that an alarm proved to be.</summary>
/// <param name="Alarm">Which alarm.</param>
/// <param name="Class">What it proved to be.</param>
/// <param name="Finding">What was found, in words.</param>
public sealed record AlarmClosing(VisitAlarmKind Alarm, VisitAlarmClass Class, string Finding);

/// <summary>What this room asks of the room Alerts, which stands after it.</summary>
public interface IVisitAlarms
{
    /// <summary>
    /// Whether an open alert about the visit has called a person who does not go on it. The call itself opens the visit
    /// to them, and ends with the alert.
    /// </summary>
    /// <param name="session">Within which reading.</param>
    /// <param name="person">The person.</param>
    /// <param name="visit">The visit.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<bool> HaveCalledAsync(IQuerySession session, StaffId person, VisitId visit, CancellationToken ct);

    /// <summary>The alerts about a visit that a responder may see, oldest first.</summary>
    /// <param name="asker">Who reads.</param>
    /// <param name="visit">The visit.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<IReadOnlyList<AlertOfVisit>> OfAsync(Asker asker, VisitId visit, CancellationToken ct);

    /// <summary>Closes an alarm by resolving its alert; both stand in one transaction.</summary>
    /// <param name="asker">Who closes.</param>
    /// <param name="visit">The visit.</param>
    /// <param name="closing">What they say.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>The answer, or null when no open alert stands for this alarm.</returns>
    Task<Answer?> CloseAsync(Asker asker, VisitId visit, AlarmClosing closing, CancellationToken ct);
}

/// <summary>What this room asks of the room Incidents, which stands after it.</summary>
public interface IKnownIncidents
{
    /// <summary>The incidents with one of these clients since a moment.</summary>
    /// <param name="session">Within which reading.</param>
    /// <param name="client">The client who is visited.</param>
    /// <param name="household">Others under the same roof.</param>
    /// <param name="since">From which moment of reporting on.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<IReadOnlyList<KnownIncident>> WithAsync(
        IQuerySession session, ClientId client, IReadOnlyCollection<ClientId> household, DateTimeOffset since,
        CancellationToken ct);
}
