using System.Text.Json.Serialization;
using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>A person whom the agency serves, and what is known of the risks to staff.</summary>
public sealed record Client : IFold<Client>, IHasDeadlines<Client>
{
    /// <inheritdoc/>
    public required Guid Id { get; init; }

    /// <summary>What was said when the client was registered, to know a repeated command again.</summary>
    public required ClientRegistered Registered { get; init; }

    /// <summary>The team that serves the client, or null.</summary>
    public TeamId? Team { get; init; }

    /// <summary>Every risk there was, by its number; nothing is taken out of this list.</summary>
    public IReadOnlyList<KnownRisk> Risks { get; init; } = [];

    /// <summary>With whom the client lives under one roof, or null.</summary>
    public HouseholdId? Household { get; init; }

    /// <summary>What was found last when somebody asked about violence in the past, or null.</summary>
    public IntakeCheck? Intake { get; init; }

    /// <summary>What the client said last of themselves, one for each question that they were asked.</summary>
    public IReadOnlyList<GroupSaid> Groups { get; init; } = [];

    /// <summary>The agency's reference code.</summary>
    public string Reference => Registered.Reference;

    /// <summary>The risks in force: what staff must see before a contact.</summary>
    [JsonIgnore]
    public IEnumerable<KnownRisk> RisksInForce => Risks.Where(risk => risk.IsInForce);

    /// <summary>What was said last to a question, or null when nobody asked.</summary>
    public GroupSaid? SaidOn(GroupQuestion question) => Groups.FirstOrDefault(said => said.Question == question);

    /// <summary>The risk with this id, or null.</summary>
    public KnownRisk? Find(KnownRiskId risk) => Risks.FirstOrDefault(known => known.Risk == risk);

    /// <inheritdoc/>
    public static Client Evolve(Client? state, Guid id, object fact) => (state, fact) switch
    {
        (null, ClientRegistered begun) => new Client { Id = id, Registered = begun, Team = begun.Team },
        ({ } client, ClientMovedTeam move) => client with { Team = move.To },
        ({ } client, ClientMovedHousehold move) => client with { Household = move.To },
        ({ } client, IntakeRiskChecked found) =>
            client with { Intake = new IntakeCheck(found.History, found.CheckedAt) },
        ({ } client, ClientGroupSaid said) => client with
        {
            Groups =
            [
                .. client.Groups.Where(other => other.Question != said.Question),
                new GroupSaid(said.Question, said.Answer, said.By, said.SaidAt),
            ],
        },
        ({ } client, KnownRiskProposed proposal) when proposal.Number == client.Risks.Count =>
            client with { Risks = [.. client.Risks, KnownRisk.From(proposal)] },
        ({ } client, IKnownRiskFact about) when about.Number >= 0 && about.Number < client.Risks.Count =>
            client with
            {
                Risks = [.. client.Risks.Select(risk => risk.Number == about.Number ? risk.After(about) : risk)],
            },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow in the stream of a client."),
    };

    /// <inheritdoc/>
    public static IEnumerable<DeadlineChange> DeadlinesOf(object fact) => KnownRiskDeadlines.Of(fact);
}
