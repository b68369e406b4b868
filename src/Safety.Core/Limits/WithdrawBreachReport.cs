using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>Takes back what was reported to cross a limit, because it was not so.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Report">The report.</param>
/// <param name="Reason">Why, sealed.</param>
public sealed record WithdrawBreachReport(LimitId Limit, BreachReportId Report, SealedText Reason)
{
    /// <summary>There is no such report of this limit.</summary>
    public sealed record NoSuchBreachReport() : Refusal(
        RefusalKind.NotFound, "Nothing was reported of this limit under this id.");

    /// <summary>Somebody else reported it, of somebody else.</summary>
    public sealed record NotYourBreachReport() : Refusal(
        RefusalKind.NotAllowed,
        "Whoever reported it, whom it happened to, and the manager of the client's team may do this.");

    /// <summary>Decides. What was taken back already stays as it is.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="limit">The limit, or null.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(WithdrawBreachReport command, Limit? limit, LimitCaller caller, DateTimeOffset now)
    {
        if (limit is null) return new NoSuchLimit();
        if (limit.Reported(command.Report) is not { } there) return new NoSuchBreachReport();
        if (!caller.Decides && caller.By != there.By && caller.By != there.Worker) return new NotYourBreachReport();
        if (there.WithdrawnBecause is not null) return Decision.Nothing;
        return Decision.Of(
        [
            new LimitBreachReportWithdrawn(
                command.Limit, limit.Client, command.Report, command.Reason, caller.By, now),
            .. TakeBackLimitBreach.Decide(
                new(command.Limit, LimitOccasionType.Report, command.Report.Value), limit, now).Events,
        ]);
    }
}
