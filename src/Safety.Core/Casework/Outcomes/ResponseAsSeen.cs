using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>What other rooms may know of a response: a value, taken from the state at one moment.</summary>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Open">The review that waits for its answer, or null.</param>
public sealed record ResponseAsSeen(ClientId Client, StaffId Worker, ResponseReview? Open)
{
    /// <summary>What may be known of a state, or null when it is not that of a response.</summary>
    public static ResponseAsSeen? Of(object? state) => state is Response response
        ? new(response.Client, response.Worker, response.IsUnderReview ? response.Review : null)
        : null;
}
