using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>One time that somebody said that a limit was crossed.</summary>
public readonly record struct BreachReportId(Guid Value) : IId<BreachReportId>
{
    /// <inheritdoc/>
    public static BreachReportId Of(Guid value) => new(value);
}

/// <summary>What somebody said of a limit that was crossed.</summary>
/// <param name="Report">The report.</param>
/// <param name="HappenedAt">When it happened.</param>
/// <param name="Worker">Whom it happened to.</param>
/// <param name="WasEmergency">Whether it was an emergency, so that nothing was crossed.</param>
/// <param name="Words">What happened, sealed.</param>
/// <param name="By">Who said so.</param>
/// <param name="WithdrawnBecause">Why it counts no more, sealed, or null.</param>
public sealed record LimitBreachReport(
    BreachReportId Report, DateTimeOffset HappenedAt, StaffId Worker, bool WasEmergency, SealedText Words, StaffId By,
    SealedText? WithdrawnBecause)
{
    /// <summary>What is kept of a fact.</summary>
    internal static LimitBreachReport Of(LimitBreachReported fact) => new(
        fact.Report, fact.HappenedAt, fact.Worker, fact.WasEmergency, fact.Words, fact.By, null);
}
