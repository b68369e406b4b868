using Safety.Core.Casework.Outcomes;
using Safety.Web.Store;

namespace Safety.Web.Casework.Outcomes.Handlers;

/// <summary>Carries out <see cref="ReviewResponse"/>.</summary>
public static class ReviewResponseHandler
{
    /// <summary>Decides on the two.</summary>
    public static Task<Answer> Handle(ReviewResponse command, Ledger ledger, CancellationToken ct) =>
        ledger.OnResponse(
            command.Client, command.Worker,
            (response, around, caller) => ReviewResponse.Decide(
                command, response, around.Numbers, caller, ledger.Now), ct);
}
