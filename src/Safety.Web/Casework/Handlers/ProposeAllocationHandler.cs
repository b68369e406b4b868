using Safety.Core.Casework;
using Safety.Core.Clients;
using Safety.Web.Clients;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Casework.Handlers;

/// <summary>Carries out <see cref="ProposeAllocation"/>.</summary>
public static class ProposeAllocationHandler
{
    /// <summary>Decides on the allocation of the client and the worker.</summary>
    public static async Task<Answer> Handle(ProposeAllocation command, Ledger ledger, CancellationToken ct)
    {
        var id = AllocationId.For(command.Client, command.Worker).Value;
        var client = ClientAsSeen.Of(await ledger.Session.LoadAsync<Client>(command.Client.Value, ct));
        var asker = new Asker(ledger.Person, ledger.Directory.RolesOf(ledger.Person));
        var relation = client is null
            ? ClientRelation.None
            : ClientSight.Of(asker, client.Team, ledger.Directory, ledger.Now);
        if (relation == ClientRelation.None) return Answer.No(new NoSuchClient(), id, 0);
        var caller = new CaseCaller(asker.Staff, relation.Decides(), relation == ClientRelation.SafetyLead);
        var around = ledger.AroundCase(client!.Team);
        // Whose place it would be in a swap is said by the swap alone.
        var asked = command with { InPlaceOf = null };
        return await ledger.Decide<Allocation>(
            id, allocation => ProposeAllocation.Decide(asked, allocation, around, caller, ledger.Now), ct);
    }
}
