using Safety.Core.Clients;
using Safety.Core.Limits;
using Safety.Web.Casework;
using Safety.Web.Casework.Outcomes;
using Safety.Web.Visits;

namespace Safety.Web.Clients;

/// <summary>
/// What stands beside the incidents: what is known, what was limited and whether that helps, what is asked and gained,
/// how visits are covered, and who works with the client. Each part is what the reader sees on its own page.
/// </summary>
public sealed partial record ClientSafetyView
{
    /// <summary>The known risks in force, without their words.</summary>
    public IReadOnlyList<RiskInBrief> Risks { get; init; } = [];

    /// <summary>How far the tap is turned by the limits in force.</summary>
    public TapPosition Tap { get; init; }

    /// <summary>The limits, those in force first.</summary>
    public IReadOnlyList<LimitInBrief> Limits { get; init; } = [];

    /// <summary>What the client asked, over everybody, week by week.</summary>
    public IReadOnlyList<ResponseWeek> Weeks { get; init; } = [];

    /// <summary>What the client gained in the same weeks, instrument by instrument, at most three.</summary>
    public IReadOnlyList<BenefitLine> Benefit { get; init; } = [];

    /// <summary>The visits to the client that the reader may see, and how they are and were covered.</summary>
    public VisitsSeen? Visits { get; init; }

    /// <summary>Who works with the client, of the cases that the reader may see.</summary>
    public IReadOnlyList<CaseCard> Cases { get; init; } = [];
}

/// <summary>A known risk without its words.</summary>
/// <param name="Id">Which.</param>
/// <param name="Kind">What kind.</param>
/// <param name="ReviewDueAt">By when it is looked at again, or null.</param>
/// <param name="IsUnreviewed">Whether that is late.</param>
public sealed record RiskInBrief(KnownRiskId Id, KnownRiskKind Kind, DateTimeOffset? ReviewDueAt, bool IsUnreviewed);

/// <summary>A limit without its words.</summary>
/// <param name="Id">Which.</param>
/// <param name="Kind">What it says.</param>
/// <param name="State">How far it has come.</param>
/// <param name="InForceFrom">From when it is or was in force, or null.</param>
/// <param name="Effect">What was last said of its effect, or null when nobody looked yet.</param>
/// <param name="BreachesEver">How often it was crossed.</param>
/// <param name="IsLate">Whether something that is owed for it was found late.</param>
public sealed record LimitInBrief(
    LimitId Id, LimitKind Kind, LimitState State, DateTimeOffset? InForceFrom, LimitEffect? Effect, int BreachesEver,
    bool IsLate);
