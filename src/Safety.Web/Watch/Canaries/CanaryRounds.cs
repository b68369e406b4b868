using Marten;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Alerts;
using Safety.Web.Door;
using Safety.Web.Store;
using Safety.Web.Visits;

namespace Safety.Web.Watch.Canaries;

/// <summary>
/// One round of the canary: it goes out alone through the ordinary desk, is found overdue by the ordinary sweep, and
/// its message leaves by the ordinary way. Every act may be asked again: a node that dies leaves the round to another.
/// </summary>
/// <param name="people">Enters who goes.</param>
/// <param name="visits">Where visits are planned and begun.</param>
/// <param name="desk">Where alerts are resolved.</param>
/// <param name="dispatcher">Carries commands.</param>
/// <param name="store">Where visits and alerts are.</param>
/// <param name="book">How it stands.</param>
public sealed class CanaryRounds(
    CanaryPeople people, VisitDesk visits, AlertDesk desk, Dispatcher dispatcher, IDocumentStore store, CanaryBook book)
{
    /// <summary>How long between two rounds; after reliability.md 1.4.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    /// <summary>How long after the deadline the message is waited for; then the round failed. Our judgement.</summary>
    public static readonly TimeSpan WaitsFor = TimeSpan.FromSeconds(90);

    private const string Words = "The service's own test.";

    private static readonly Asker Worker = new(Canary.Worker, new HashSet<StaffRole> { StaffRole.Staff });
    private static readonly Asker Mailbox = new(Canary.Mailbox, new HashSet<StaffRole> { StaffRole.Manager });

    /// <summary>Does what is to be done now.</summary>
    /// <param name="row">How it stands; this node has taken it.</param>
    /// <param name="address">The mailbox.</param>
    /// <param name="now">Now.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task GoOn(CanaryRow row, string address, DateTimeOffset now, CancellationToken ct)
    {
        if (row.Visit is not { } id)
        {
            await people.Enter(address, ct);
            id = new VisitId(Guid.CreateVersion7(now));
            await book.Out(id, now, now + Every, ct);
            await Begin(id, now, ct);
            return;
        }

        var overdueAt = row.OutAt + Canary.VisitLasts;
        if (now < overdueAt)
            await Begin(id, row.OutAt, ct);
        else if (await IsSeen(id, ct) || now >= overdueAt + WaitsFor)
            await ComeHome(id, ct);
    }

    /// <summary>Plans and starts the visit; both are already so when it was done before.</summary>
    private async Task Begin(VisitId id, DateTimeOffset at, CancellationToken ct)
    {
        var plan = new PlanForm
        {
            ClientId = Canary.Client,
            PlaceKind = VisitPlaceKind.PublicPlace,
            Place = Words,
            Purpose = VisitPurpose.Other,
            StartsAt = at,
            EndsAt = at + Canary.VisitLasts,
        };
        if ((await visits.PlanAsync(Worker, id, plan, ct)).Refusal is { } notPlanned)
            throw new CanaryStuckException(nameof(PlanVisit), notPlanned);
        if ((await visits.StartAsync(Worker, id, VisitChannel.Api, ct)).Refusal is { } notStarted)
            throw new CanaryStuckException(nameof(StartVisit), notStarted);
    }

    private async Task<bool> IsSeen(VisitId id, CancellationToken ct)
    {
        var left = (await OpenAlerts(id, ct)).SelectMany(alert => alert.Deliveries)
            .Where(one => one is { Channel: ContactChannel.Email, Status: DeliveryStatus.Succeeded }
                && one.Recipient == Canary.Mailbox)
            .Select(one => (DateTimeOffset?)one.At).Min();
        if (left is { } at)
            await book.Seen(at, ct);
        return left is not null;
    }

    /// <summary>
    /// The visit ends first, so that no other alarm comes of it; then every alert about it is resolved as a test.
    /// </summary>
    private async Task ComeHome(VisitId id, CancellationToken ct)
    {
        // A visit that never began has nothing to end: its plan has passed.
        var ended = await dispatcher.Ask(new EndVisit(id, VisitChannel.Api), Worker.Actor, ct: ct);
        if (ended.Refusal is { } refusal and not (NoSuchVisit or VisitNotStarted))
            throw new CanaryStuckException(nameof(EndVisit), refusal);
        foreach (var alert in await OpenAlerts(id, ct))
        {
            var answer = await desk.ResolveAsync(
                Mailbox, new AlertId(alert.Id), new ResolutionForm(AlertDecision.Test, Words), null, ct);
            if (answer.Refusal is { } no)
                throw new CanaryStuckException(nameof(ResolveAlert), no);
        }

        await book.Home(ct);
    }

    private async Task<IReadOnlyList<Alert>> OpenAlerts(VisitId id, CancellationToken ct)
    {
        var subject = new AlertSubject(AlertSubjectType.Visit, id.Value, Canary.Team);
        var overrun = AlertKey.Of(AlertKind.VisitOverrun, subject);
        var missed = AlertKey.Of(AlertKind.CheckinOverdue, subject);
        await using var session = store.QuerySession();
        return await session.Query<Alert>()
            .Where(alert => alert.Open && (alert.Key == overrun || alert.Key == missed)).ToListAsync(ct);
    }
}
