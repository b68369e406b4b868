using Safety.Core.Casework;
using Safety.Web.Casework;

namespace Safety.Web.Demo;

/// <summary>
/// Who works with whom: most take on whom they are asked to, one says why not, one waits for the answer to a request,
/// and one request was answered only after the watch had asked higher up.
/// </summary>
internal sealed class DemoCases(DemoTeller teller, DemoPeople people, DemoContacts contacts, CaseDesk cases)
{
    private const int WeeksBack = 32;

    private readonly CancellationToken ct = CancellationToken.None;

    /// <summary>Plans everything.</summary>
    /// <param name="count">How many clients are taken on without more to be told.</param>
    /// <param name="until">The end of the story.</param>
    public void Plan(int count, DateTimeOffset until)
    {
        var begins = DemoDays.Morning(until.AddDays(-7 * WeeksBack)).AddHours(-1);
        for (var index = 0; index < count; index++)
        {
            var (team, turn) = (index % people.Teams.Count, index / people.Teams.Count);
            var workers = people.WorkersOf(team);
            TakeOn(
                new(people.ClientsOf(team)[turn], workers[turn % workers.Count], people.ManagerOf(team)),
                begins.AddMinutes(index));
        }

        var (asks, waits, says) = (contacts.Pair(0, 1), contacts.Pair(1, 2), contacts.Pair(2, 6));
        TakeOn(asks, begins.AddHours(1));
        TakeOn(waits, begins.AddHours(2));
        AskToLeave(
            asks, DemoDays.Morning(until.AddDays(-2)),
            "The calls fill my evenings, and I cannot see what they bring any more.");
        AskToLeave(
            waits, DemoDays.Morning(until.AddDays(-17)),
            "After the calls at night I do not sleep before the visits.");
        teller.At(DemoDays.Morning(until.AddDays(-7)), async () => teller.Check(
            await cases.GrantAsync(people.Asker(waits.Manager), Id(waits), null, ct), nameof(GrantRequest)));
        teller.At(DemoDays.Morning(until.AddDays(-5)).AddHours(1), async () => teller.Check(
            await cases.EndAsync(
                people.Asker(waits.Manager), Id(waits), new AllocationEndForm { Why = AllocationEndWhy.Transferred },
                null, ct),
            nameof(EndAllocation)));
        var lately = DemoDays.Morning(until.AddDays(-1));
        Propose(says, lately);
        teller.At(lately.AddHours(4), async () => teller.Check(
            await cases.ContestAsync(
                people.Asker(says.Worker), Id(says), new CaseReasonForm
                {
                    Reason = "I have two in crisis already and could not be there when it matters.",
                },
                null, ct),
            nameof(ContestAllocation)));
    }

    private void TakeOn(WhoWithWhom pair, DateTimeOffset at)
    {
        Propose(pair, at);
        teller.At(at.AddHours(4), async () => teller.Check(
            await cases.AcceptAsync(people.Asker(pair.Worker), Id(pair), null, ct), nameof(AcceptAllocation)));
    }

    private void Propose(WhoWithWhom pair, DateTimeOffset at) => teller.At(at, async () => teller.Check(
        await cases.ProposeAsync(
            people.Asker(pair.Manager), new AllocationForm
            {
                ClientId = pair.Client, WorkerId = pair.Worker, Scheme = "points", Kind = "moderate",
            },
            ct),
        nameof(ProposeAllocation)));

    private void AskToLeave(WhoWithWhom pair, DateTimeOffset at, string why) => teller.At(at, async () => teller.Check(
        await cases.RequestAsync(
            people.Asker(pair.Worker), Id(pair), CaseRequestKind.Transfer, new ReleaseForm { Reason = why }, null, ct),
        nameof(RequestRelease)));

    private static AllocationId Id(WhoWithWhom pair) => AllocationId.For(pair.Client, pair.Worker);
}
