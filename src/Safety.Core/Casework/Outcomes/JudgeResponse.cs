using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>Asks the rule again, because the client turned to the worker. No person asks for it.</summary>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
public sealed record JudgeResponse(ClientId Client, StaffId Worker)
{
    /// <summary>Decides. Where nothing is kept of the two there is nothing to judge by.</summary>
    /// <param name="response">What is kept of the two, or null.</param>
    /// <param name="around">What is known beside.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(Response? response, ResponseSurroundings around, DateTimeOffset now) =>
        response is null ? Decision.Nothing : Decision.Of(ResponseFindings.After(response, around, now));
}
