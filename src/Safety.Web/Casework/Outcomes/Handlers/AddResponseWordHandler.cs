using Safety.Core.Casework.Outcomes;
using Safety.Web.Store;

namespace Safety.Web.Casework.Outcomes.Handlers;

/// <summary>Carries out <see cref="AddResponseWord"/>.</summary>
public static class AddResponseWordHandler
{
    /// <summary>Decides on the two.</summary>
    public static Task<Answer> Handle(AddResponseWord command, Ledger ledger, CancellationToken ct) =>
        ledger.OnResponse(
            command.Client, command.Worker,
            (response, _, caller) => AddResponseWord.Decide(command, response, caller.By, ledger.Now), ct);
}
