using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>What other rooms may know of a client: a value, taken from the state at one moment.</summary>
/// <param name="Client">The client.</param>
/// <param name="Household">With whom the client lives under one roof, or null.</param>
/// <param name="Risks">The kinds of the known risks in force.</param>
/// <param name="Intake">What was found last when somebody asked about violence in the past, or null.</param>
public sealed record ClientAsSeen(
    ClientId Client, HouseholdId? Household, IReadOnlyList<KnownRiskKind> Risks, IntakeCheck? Intake)
{
    /// <summary>The team that serves the client, or null.</summary>
    public TeamId? Team { get; init; }

    /// <summary>The risks in force whose review was found late and is not done.</summary>
    public IReadOnlyList<LateReview> LateReviews { get; init; } = [];

    /// <summary>What may be known of a state, or null when it is not that of a client.</summary>
    public static ClientAsSeen? Of(object? state) => state is Client client
        ? new(client.Registered.Client, client.Household,
            [.. client.RisksInForce.Select(risk => risk.Kind).Distinct().Order()], client.Intake)
        {
            Team = client.Team,
            LateReviews =
            [
                .. client.Risks.Where(risk => risk.IsUnreviewed)
                    .Select(risk => new LateReview(risk.Risk, risk.ReviewDueAt!.Value)),
            ],
        }
        : null;
}

/// <summary>A known risk whose review was found late.</summary>
/// <param name="Risk">The risk.</param>
/// <param name="DueAt">By when it was to be reviewed.</param>
public sealed record LateReview(KnownRiskId Risk, DateTimeOffset DueAt);
