using Safety.Core.Casework;
using Safety.Web.Limits;
using Safety.Web.Store;
using Safety.Web.Visits;

namespace Safety.Web.Casework.Handlers;

/// <summary>Carries out <see cref="RequestRelease"/>.</summary>
public static class RequestReleaseHandler
{
    /// <summary>Decides on the allocation; no other worker asks to leave the same client meanwhile.</summary>
    public static async Task<Answer> Handle(
        RequestRelease command, Ledger ledger, IKnownIncidents incidents, CancellationToken ct)
    {
        if (await ledger.State<Allocation>(command.Allocation.Value, ct) is not { } there)
            return Answer.No(new NoSuchAllocation(), command.Allocation.Value, 0);
        await ledger.Hold($"cases_of_client:{there.Client.Value:N}", ct);
        var ofClient = await CaseQueries.OfClientAsync(ledger.Session, there.Client, ct);
        var around = new ReleaseSurroundings(
            await ledger.TeamOfClientAsync(there.Client, ct), ledger.LineOf(there),
            await ledger.IsGraveAsync(incidents, there, ct),
            [.. ofClient.Where(one => one.Worker != there.Worker).Select(one => one.TransferAskedAt)
                .OfType<DateTimeOffset>()],
            ledger.ClocksOfCasework());
        return await ledger.OnCase(
            command.Allocation,
            (allocation, caller) => RequestRelease.Decide(command, allocation, around, caller.By, ledger.Now), ct);
    }
}
