using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>Takes a known risk off, with a reason.</summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk.</param>
/// <param name="Reason">Why, as a code.</param>
/// <param name="Note">Why, in words, sealed, or null.</param>
public sealed record RemoveKnownRisk(ClientId Client, KnownRiskId Risk, RiskRemovalReason Reason, SealedText? Note)
{
    /// <summary>The reason is none that exists.</summary>
    public sealed record UnknownReason() : Refusal(RefusalKind.Invalid, "There is no such reason.", "reason");

    /// <summary>An appeal is upheld by answering it, by a person who may.</summary>
    public sealed record AnswerTheAppeal() : Refusal(
        RefusalKind.Invalid, "To uphold an appeal, answer the appeal.", "reason");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="client">The client, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(RemoveKnownRisk command, Client? client, StaffId by, DateTimeOffset now)
    {
        if (client is null) return new NoSuchClient();
        if (client.Find(command.Risk) is not { } risk) return new NoSuchKnownRisk();
        if (!Enum.IsDefined(command.Reason)) return new UnknownReason();
        if (command.Reason == RiskRemovalReason.AppealUpheld) return new AnswerTheAppeal();
        if (risk.State == KnownRiskState.Removed) return Decision.Nothing;
        if (!risk.IsInForce) return new RiskNotInForce();
        return Decision.Of(new KnownRiskRemoved(
            command.Client, risk.Risk, risk.Number, command.Reason, command.Note, by, now));
    }
}
