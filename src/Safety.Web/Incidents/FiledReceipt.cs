using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Web.Incidents;

/// <summary>What whoever files gets in return: received means kept.</summary>
/// <param name="Id">The report's id.</param>
/// <param name="ReceivedAt">When it came in (UTC).</param>
/// <param name="Receipt">The short code to say on the telephone.</param>
public sealed record FiledReceipt(Guid Id, DateTimeOffset ReceivedAt, string Receipt)
{
    /// <summary>The receipt of a report that came in at a moment.</summary>
    public static FiledReceipt Of(Guid id, DateTimeOffset receivedAt) => new(id, receivedAt, ReceiptCode.Of(id));
}

/// <summary>What filing came to.</summary>
/// <param name="Receipt">The receipt, or null when it was refused.</param>
/// <param name="IsNew">Whether it came in now; false when the same was sent before.</param>
/// <param name="Refusal">Why not, or null.</param>
public sealed record Filed(FiledReceipt? Receipt, bool IsNew, Refusal? Refusal)
{
    /// <summary>It was refused.</summary>
    public static Filed No(Refusal refusal) => new(null, false, refusal);
}
