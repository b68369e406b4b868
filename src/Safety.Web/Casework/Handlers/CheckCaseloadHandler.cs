using Safety.Core.Casework;
using Safety.Web.Store;

namespace Safety.Web.Casework.Handlers;

/// <summary>Carries out <see cref="CheckCaseload"/>, which only the watch asks.</summary>
public static class CheckCaseloadHandler
{
    /// <summary>Looks at the caseload of the stream's worker.</summary>
    public static async Task<Answer> Handle(CheckCaseload command, Ledger ledger, CancellationToken ct) =>
        await ledger.State<Caseload>(command.Stream, ct) is { } known
            ? await ledger.LookAtCaseload(known.Staff, ct)
            : Answer.No(new NoSuchAllocation(), command.Stream, 0);
}
