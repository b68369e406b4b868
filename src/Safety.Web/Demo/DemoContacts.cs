using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Web.Contacts;
using Safety.Web.Limits;

namespace Safety.Web.Demo;

/// <summary>
/// Who is in touch with whom over the last months: appointments that are kept, a client whose calls at night led to a
/// limit, one who does not leave a worker alone, and one who just called against a limit.
/// </summary>
internal sealed class DemoContacts(DemoTeller teller, DemoPeople people, ContactDesk contacts, LimitDesk limits)
{
    private const int WeeksBack = 16;
    private const string AppealRoute = "Write to the invented complaints office.";

    private readonly CancellationToken ct = CancellationToken.None;

    /// <summary>Plans everything.</summary>
    /// <param name="quiet">How many clients only keep their appointments.</param>
    /// <param name="until">The end of the story.</param>
    public void Plan(int quiet, DateTimeOffset until)
    {
        var monday = MondayOf(until);
        for (var index = 0; index < quiet; index++)
        {
            var pair = Pair(index % people.Teams.Count, 8 + (index / people.Teams.Count));
            for (var week = 1; week <= WeeksBack; week++)
                Session(pair, monday.AddDays((-7 * week) + (index % 5)).AddHours(9 + (index % 8)));
        }

        PlanNightCalls(Pair(1, 2), monday);
        PlanIntrusions(Pair(2, 3), monday);
        PlanCallAgainstLimit(Pair(0, 6), monday, until);
    }

    /// <summary>The Monday of the week in which the story ends.</summary>
    public static DateTimeOffset MondayOf(DateTimeOffset until) =>
        new DateTimeOffset(until.Date, TimeSpan.Zero).AddDays(-(((int)until.DayOfWeek + 6) % 7));

    /// <summary>Calls at night, a limit that two people set, and what came of it.</summary>
    private void PlanNightCalls(WhoWithWhom pair, DateTimeOffset monday)
    {
        foreach (var days in (int[])[-61, -57, -54, -52])
            NightCall(pair, monday.AddDays(days), ContactKind.PhoneIn);
        var (limit, set) = (new LimitId(Guid.CreateVersion7(monday.AddDays(-49))), monday.AddDays(-49).AddHours(11));
        Set(pair, limit, DayCalls(pair), set);
        teller.At(set.AddDays(11), async () => teller.Check(
            await limits.ReviewAsync(
                people.Asker(pair.Worker), limit, new LimitEffectForm
                {
                    Effect = LimitEffect.Helped, Note = "One call at night since, and quieter appointments.",
                },
                null, ct),
            nameof(ReviewLimitEffect)));
        NightCall(pair, monday.AddDays(-44), ContactKind.PhoneIn);
        NightCall(pair, monday.AddDays(-3), ContactKind.PhoneIn);
        NightCall(pair, monday.AddDays(-2), ContactKind.CrisisContact);
    }

    /// <summary>A limit that is new, and a call against it just now: somebody has still to answer.</summary>
    private void PlanCallAgainstLimit(WhoWithWhom pair, DateTimeOffset monday, DateTimeOffset until)
    {
        var set = monday.AddDays(-7).AddHours(11);
        Set(pair, new LimitId(Guid.CreateVersion7(set)), InWriting(pair), set);
        Call(pair, until.AddMinutes(-5));
    }

    /// <summary>The worker proposes a limit, the manager approves it, and the client is told by letter.</summary>
    private void Set(WhoWithWhom pair, LimitId limit, LimitProposalForm terms, DateTimeOffset at)
    {
        teller.At(at, async () => teller.Check(
            await limits.ProposeAsync(people.Asker(pair.Worker), limit, terms, ct), nameof(ProposeLimit)));
        teller.At(at.AddHours(3), async () => teller.Check(
            await limits.ApproveAsync(people.Asker(pair.Manager), limit, null, ct), nameof(ApproveLimit)));
        teller.At(at.AddDays(1), async () => teller.Check(
            await limits.NotifyAsync(
                people.Asker(pair.Worker), limit, new LimitNoticeForm { How = LimitNotice.Letter }, null, ct),
            nameof(NotifyLimit)));
    }

    /// <summary>An appointment that is kept.</summary>
    public void Session(WhoWithWhom pair, DateTimeOffset at) => At(pair, at, new ContactForm
    {
        Kind = ContactKind.SessionScheduled, InitiatedBy = ContactInitiator.Worker, Minutes = 50, BilledMinutes = 50,
    });

    /// <summary>The client calls to be reassured.</summary>
    public void Call(WhoWithWhom pair, DateTimeOffset at, ContactKind kind = ContactKind.PhoneIn) =>
        At(pair, at, new ContactForm
        {
            Kind = kind, InitiatedBy = ContactInitiator.Client, Minutes = teller.Chance.Next(6, 26),
            Demand = ContactDemand.Reassurance,
        });

    /// <summary>A client of a team whom little else happens with, one of its workers, and its manager.</summary>
    public WhoWithWhom Pair(int team, int fromLast)
    {
        var workers = people.WorkersOf(team);
        return new(people.ClientsOf(team)[^fromLast], workers[fromLast % workers.Count], people.ManagerOf(team));
    }

    private void PlanIntrusions(WhoWithWhom pair, DateTimeOffset monday)
    {
        foreach (var (days, kind) in new[]
        {
            (-27, ContactKind.SocialMedia), (-19, ContactKind.Letter), (-9, ContactKind.PersonalChannel),
        })
        {
            At(pair, monday.AddDays(days).AddHours(18), new ContactForm
            {
                Kind = kind, InitiatedBy = ContactInitiator.Client, Minutes = 0, Wanted = false,
                Note = "Asked where I live and whom I live with.",
            });
        }
    }

    private static LimitProposalForm InWriting(WhoWithWhom pair) => new()
    {
        ClientId = pair.Client, Kind = LimitKind.WrittenOnly,
        Reason = "On the telephone things are promised that nobody remembers. What is written stays.",
        AppealRoute = AppealRoute,
    };

    private static LimitProposalForm DayCalls(WhoWithWhom pair) => new()
    {
        ClientId = pair.Client, Kind = LimitKind.ScheduledHoursOnly,
        Hours = new LimitHoursForm
        {
            Days = [.. Enumerable.Range((int)DayOfWeek.Monday, 5).Select(day => (DayOfWeek)day)],
            From = new(9, 0), Until = new(17, 0),
        },
        Reason = "Calls at night cannot be answered well. In the day somebody is there for you.",
        AppealRoute = AppealRoute,
    };

    private void NightCall(WhoWithWhom pair, DateTimeOffset day, ContactKind kind) =>
        Call(pair, day.AddHours(22).AddMinutes(10), kind);

    private void At(WhoWithWhom pair, DateTimeOffset at, ContactForm form) => teller.At(at, async () => teller.Check(
        await contacts.RecordAsync(
            people.Asker(pair.Worker), pair.Client, form with { Id = new ContactId(teller.NewId()) },
            ContactSource.Page, ct),
        nameof(RecordContact)));
}

/// <summary>A client, one of those who work with them, and the manager of both.</summary>
internal sealed record WhoWithWhom(ClientId Client, StaffId Worker, StaffId Manager);
