using Safety.Core.Language;

namespace Safety.Core.Contacts;

/// <summary>
/// Everything that is counted of one client's contacts. It keeps days, not contacts: what bounds it is the number of
/// days kept (<see cref="ContactLimits"/>) times the workers who had contact on them, however many contacts there were.
/// Days are kept in order, so that late, early and withdrawn contacts leave the same counts as the true history.
/// </summary>
public sealed partial record ContactLedger : IFold<ContactLedger>
{
    private static readonly Guid Ledgers = new("6b3f9c1e-0f5d-5a55-9a3e-2f6f0a7d1c03");

    /// <inheritdoc/>
    public required Guid Id { get; init; }

    /// <summary>The client.</summary>
    public required ClientId Client { get; init; }

    /// <summary>The last day (UTC) on which anything was recorded; what is kept is counted back from it.</summary>
    public DateOnly LastOn { get; init; }

    /// <summary>How many contacts were ever recorded.</summary>
    public int Recorded { get; init; }

    /// <summary>How many of them were withdrawn.</summary>
    public int Withdrawn { get; init; }

    /// <summary>What was counted, by day and worker.</summary>
    public IReadOnlyList<ContactDay> Days { get; init; } = [];

    /// <summary>The intrusions, by day and worker.</summary>
    public IReadOnlyList<IntrusionDay> Intrusions { get; init; } = [];

    /// <summary>
    /// How many contacts stand with each worker, on whatever day; who has none is left out. More than the kept days
    /// count means that the two were in touch before.
    /// </summary>
    public IReadOnlyList<ContactsWith> All { get; init; } = [];

    /// <summary>The client's matters that workers hold, by worker; who holds none is left out.</summary>
    public IReadOnlyList<MattersHeld> Held { get; init; } = [];

    /// <summary>What was last found of the demand, one for each ground and worker.</summary>
    public IReadOnlyList<DemandFinding> DemandsFound { get; init; } = [];

    /// <summary>What was last found of a fixation, one for each ground.</summary>
    public IReadOnlyList<FixationFinding> FixationsFound { get; init; } = [];

    /// <summary>The stream of a client's contacts.</summary>
    public static Guid StreamOf(ClientId client) => NameBasedId.Of(Ledgers, client.Value.ToString("N"));

    /// <inheritdoc/>
    public static ContactLedger Evolve(ContactLedger? state, Guid id, object fact) => (state, fact) switch
    {
        (_, IContactEntered e) =>
            (state ?? new ContactLedger { Id = id, Client = e.Client }).With(e.Worker, e.Said, e.Time, e.RecordedAt),
        ({ } ledger, ContactHandedBack e) => ledger.Holding(e.Worker, -1),
        ({ } ledger, ContactWithdrawn e) => ledger.Without(e),
        ({ } ledger, DemandFoundEscalating e) => ledger with
        {
            DemandsFound =
            [
                .. ledger.DemandsFound.Where(old =>
                    old.Worker != e.Worker || e.Signs.All(sign => sign.Ground != old.Ground)),
                .. e.Signs.Select(sign => sign.Ground).Distinct()
                    .Select(ground => new DemandFinding(e.Worker, ground, e.FoundAt)),
            ],
        },
        ({ } ledger, FixationFoundSuspected e) => ledger with
        {
            FixationsFound =
            [
                .. ledger.FixationsFound.Where(old => old.Ground != e.Ground), new FixationFinding(e.Ground, e.FoundAt),
            ],
        },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow in a ledger of contacts."),
    };
}

/// <summary>When the demand was last found to escalate.</summary>
/// <param name="Worker">With whom, or null for over everybody.</param>
/// <param name="Ground">Of which sort.</param>
/// <param name="FoundAt">When.</param>
public sealed record DemandFinding(StaffId? Worker, DemandGround Ground, DateTimeOffset FoundAt);

/// <summary>When a fixation was last found.</summary>
/// <param name="Ground">Of which sort.</param>
/// <param name="FoundAt">When.</param>
public sealed record FixationFinding(FixationGround Ground, DateTimeOffset FoundAt);
