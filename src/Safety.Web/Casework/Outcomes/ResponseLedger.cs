using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Contacts;
using Safety.Web.Store;

namespace Safety.Web.Casework.Outcomes;

/// <summary>What the handlers of this room share.</summary>
internal static class ResponseLedger
{
    /// <summary>
    /// Decides on two people, with the client's contacts as they are counted. Contacts of the client wait meanwhile, so
    /// that a contact and a score that come at once are judged together by whichever comes later.
    /// </summary>
    public static async Task<Answer> OnResponse(
        this Ledger ledger, ClientId client, StaffId worker,
        Func<Response?, ResponseSurroundings, ResponseCaller, Decision> decide, CancellationToken ct)
    {
        await ledger.HoldContacts([client], ct);
        var served = await ledger.State<Client>(client.Value, ct);
        var contacts = await ledger.State<ContactLedger>(ContactLedger.StreamOf(client), ct);
        var around = ledger.AroundResponse(contacts, served?.Team, worker);
        var who = ledger.Caller(served);
        return await ledger.Decide<Response>(
            Response.StreamOf(client, worker),
            response => served is null
                ? new NoSuchClient()
                : decide(response, around, new ResponseCaller(who.By, who.Decides)),
            ct);
    }

    /// <summary>What is known beside two people.</summary>
    public static ResponseSurroundings AroundResponse(
        this Ledger ledger, ContactLedger? contacts, TeamId? team, StaffId worker)
    {
        var today = new OfficeHours(ledger.Zone, ledger.Policy).DayOf(ledger.Now);
        var numbers = ledger.Numbers();
        return new(
            person => ledger.Directory.Find(person) is not null,
            team ?? ledger.Directory.Find(worker)?.Team,
            DemandOf(contacts, worker, today, numbers), today, numbers);
    }

    /// <summary>The agency's numbers in force.</summary>
    public static ResponseNumbers Numbers(this Ledger ledger) => ledger.Policy.Numbers.NumbersOfResponses();

    /// <summary>How often the client turned to the worker, in the window and in the one before.</summary>
    public static ResponseDemand DemandOf(
        ContactLedger? contacts, StaffId worker, DateOnly today, ResponseNumbers numbers) =>
        contacts?.DemandOn(worker, today, numbers) ?? ResponseDemand.None;
}
