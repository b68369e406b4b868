using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>
/// Proposes that a client carries a risk to staff. It needs evidence, and another person to approve it.
/// </summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk's id, chosen by the one who asks.</param>
/// <param name="Kind">What kind of risk.</param>
/// <param name="Why">What is known, sealed.</param>
/// <param name="Evidence">The incident that shows it, or null.</param>
/// <param name="Concern">Where there is no incident: the identifiable concern, sealed.</param>
/// <param name="ReviewDueAt">By when it must be looked at again.</param>
public sealed record ProposeKnownRisk(
    ClientId Client, KnownRiskId Risk, KnownRiskKind Kind, SealedText Why,
    IncidentId? Evidence, SealedText? Concern, DateTimeOffset ReviewDueAt)
{
    /// <summary>The kind is none that exists.</summary>
    public sealed record UnknownKind() : Refusal(RefusalKind.Invalid, "There is no such kind of risk.", "kind");

    /// <summary>Neither an incident nor an identifiable concern is named.</summary>
    public sealed record NoEvidence() : Refusal(
        RefusalKind.Invalid, "A known risk must name the incident that shows it, or say what the concern rests on.",
        "evidence");

    /// <summary>The id is taken by another proposal.</summary>
    public sealed record AlreadyProposed() : Refusal(
        RefusalKind.Conflict, "Another risk was proposed under this id.");

    /// <summary>There are too many.</summary>
    public sealed record TooMany() : Refusal(
        RefusalKind.Conflict, "This client has a hundred known risks on the record. Confer before one more.");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="client">The client, or null.</param>
    /// <param name="clocks">The policy's clocks.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        ProposeKnownRisk command, Client? client, RiskClocks clocks, StaffId by, DateTimeOffset now)
    {
        if (client is null) return new NoSuchClient();
        if (client.Find(command.Risk) is { } known)
            return SameAs(known, command) ? Decision.Nothing : new AlreadyProposed();
        if (!Enum.IsDefined(command.Kind)) return new UnknownKind();
        if (command.Evidence is null && command.Concern is null) return new NoEvidence();
        if (!clocks.Allow(command.ReviewDueAt, now)) return new BadReviewDate(clocks.ReviewDaysMax);
        if (client.Risks.Count >= ClientLimits.KnownRisksMax) return new TooMany();
        return Decision.Of(new KnownRiskProposed(
            command.Client, command.Risk, client.Risks.Count, command.Kind, command.Why, command.Evidence,
            command.Concern, by, now, now.AddDays(clocks.DecisionDays), command.ReviewDueAt.ToUniversalTime()));
    }

    private static bool SameAs(KnownRisk known, ProposeKnownRisk command) =>
        known.Kind == command.Kind && known.Proposal.Evidence == command.Evidence
        && known.Proposal.ReviewDueAt == command.ReviewDueAt;
}
