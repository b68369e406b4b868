using Safety.Core.Clients;
using Safety.Core.Language;

namespace Safety.Web.Clients;

/// <summary>A client in a list.</summary>
/// <param name="Id">Who.</param>
/// <param name="Reference">The agency's reference.</param>
/// <param name="Team">The team that serves the client, or null.</param>
/// <param name="RisksInForce">The kinds of known risk in force: what must be seen before a contact.</param>
public sealed record ClientCard(
    ClientId Id, string Reference, TeamId? Team, IReadOnlyList<KnownRiskKind> RisksInForce)
{
    /// <summary>The card of a client.</summary>
    public static ClientCard Of(Client client) => new(
        new(client.Id), client.Reference, client.Team, [.. client.RisksInForce.Select(risk => risk.Kind).Distinct()]);
}

/// <summary>A page of clients.</summary>
/// <param name="Items">The clients, by reference.</param>
/// <param name="Next">The cursor of the next page, or null at the end.</param>
public sealed record ClientList(IReadOnlyList<ClientCard> Items, string? Next);

/// <summary>That a client was asked about themselves. What they said is shown to nobody.</summary>
/// <param name="Question">The question.</param>
/// <param name="WasAnswered">Whether an answer stands; false when they gave none or took it back.</param>
/// <param name="SaidAt">When.</param>
public sealed record GroupAsked(GroupQuestion Question, bool WasAnswered, DateTimeOffset SaidAt)
{
    /// <summary>Of which questions a client was asked, in their order.</summary>
    public static IReadOnlyList<GroupAsked> Of(Client client) =>
        [.. client.Groups.OrderBy(said => said.Question)
            .Select(said => new GroupAsked(said.Question, said.Answer is not null, said.SaidAt))];
}

/// <summary>A client.</summary>
/// <param name="Card">What stands in the list.</param>
/// <param name="DisplayName">What staff call the client; null when none was said or the reader may not know.</param>
/// <param name="RegisteredAt">When the client was registered.</param>
/// <param name="Asked">What the client was asked about themselves, without the answers.</param>
/// <param name="Version">The version, also in ETag.</param>
public sealed record ClientView(
    ClientCard Card, string? DisplayName, DateTimeOffset RegisteredAt, IReadOnlyList<GroupAsked> Asked, long Version);

/// <summary>The known risks of a client that the reader may see.</summary>
/// <param name="Client">The client.</param>
/// <param name="Risks">The risks, oldest first.</param>
/// <param name="Version">The version of the client, also in ETag.</param>
public sealed record KnownRiskList(ClientId Client, IReadOnlyList<KnownRiskView> Risks, long Version);

/// <summary>A known risk. Words are "[sealed]" for whoever may not read them.</summary>
/// <param name="Id">Which.</param>
/// <param name="Kind">What kind.</param>
/// <param name="State">How far it has come.</param>
/// <param name="IsUnreviewed">In force, but its review is late.</param>
/// <param name="Why">What is known.</param>
/// <param name="Concern">What it rests on where there is no incident, or null.</param>
/// <param name="Evidence">The incident that shows it, or null.</param>
/// <param name="ProposedBy">Who proposed it.</param>
/// <param name="ProposedAt">When.</param>
/// <param name="ApprovedBy">Who approved it, or null.</param>
/// <param name="InForceFrom">From when it is in force, or null.</param>
/// <param name="NotifiedAt">When the client was told, or null.</param>
/// <param name="WithheldBecause">Why the client was not told, or null.</param>
/// <param name="LastFinding">What the last review found, or null.</param>
/// <param name="AppealGrounds">What the client says against it while that waits, or null.</param>
/// <param name="RemovalReason">Why it was removed, or null.</param>
/// <param name="EndedBecause">Why it was declined or removed, in words, or null.</param>
/// <param name="EndedAt">When it was declined or removed, or null.</param>
/// <param name="Owed">What is owed for it, and by when.</param>
public sealed record KnownRiskView(
    KnownRiskId Id, KnownRiskKind Kind, KnownRiskState State, bool IsUnreviewed, string Why, string? Concern,
    IncidentId? Evidence, StaffId ProposedBy, DateTimeOffset ProposedAt, StaffId? ApprovedBy,
    DateTimeOffset? InForceFrom, DateTimeOffset? NotifiedAt, string? WithheldBecause, string? LastFinding,
    string? AppealGrounds, RiskRemovalReason? RemovalReason, string? EndedBecause, DateTimeOffset? EndedAt,
    IReadOnlyList<DutyOwed> Owed)
{
    /// <summary>A risk with its words as the reader may see them.</summary>
    public static KnownRiskView Of(KnownRisk risk, Func<SealedText?, string?> words) => new(
        risk.Risk, risk.Kind, risk.State, risk.IsUnreviewed, words(risk.Proposal.Why)!, words(risk.Proposal.Concern),
        risk.Proposal.Evidence, risk.Proposal.By, risk.Proposal.ProposedAt, risk.ApprovedBy, risk.InForceFrom,
        risk.NotifiedAt, words(risk.WithheldBecause), words(risk.LastFinding), words(risk.AppealGrounds),
        risk.RemovalReason, words(risk.EndedBecause), risk.EndedAt, risk.Owed);

    /// <summary>All words of a risk.</summary>
    public static IEnumerable<SealedText> WordsOf(KnownRisk risk) => new[]
    {
        risk.Proposal.Why, risk.Proposal.Concern, risk.WithheldBecause, risk.LastFinding, risk.AppealGrounds,
        risk.EndedBecause,
    }.OfType<SealedText>();
}
