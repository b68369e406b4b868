using Safety.Core.Language;

namespace Safety.Core.Staff.Pulses;

/// <summary>One month of a pulse.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Team">The person's team then, or null.</param>
/// <param name="Answers">The answers, sealed.</param>
/// <param name="WithdrawnAt">When it was taken back, or null.</param>
public sealed record PulseEntry(DateOnly Month, TeamId? Team, SealedText Answers, DateTimeOffset? WithdrawnAt);

/// <summary>What one person answered to the pulses, month by month. It is for nobody else.</summary>
public sealed record PulseBook : IFold<PulseBook>
{
    /// <summary>So many months are kept at hand; older ones are in the history. Our judgement: three years.</summary>
    public const int MonthsMax = 36;

    private static readonly Guid Space = new("3d0a5f0e-9a6c-5c1b-8d55-0c7f4a1b6e21");

    /// <inheritdoc/>
    public required Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required StaffId Staff { get; init; }

    /// <summary>One entry a month at most, the oldest first.</summary>
    public IReadOnlyList<PulseEntry> Entries { get; init; } = [];

    /// <summary>The stream of a person's pulses.</summary>
    public static Guid StreamOf(StaffId staff) => NameBasedId.Of(Space, $"pulse:{staff.Value:N}");

    /// <summary>The entry of a month, or null.</summary>
    /// <param name="month">The first day of the month.</param>
    public PulseEntry? Of(DateOnly month) => Entries.FirstOrDefault(one => one.Month == month);

    /// <inheritdoc/>
    public static PulseBook Evolve(PulseBook? state, Guid id, object fact) => (state, fact) switch
    {
        (_, PulseAnswered f) => new PulseBook
        {
            Id = id,
            Staff = f.Staff,
            Entries =
            [
                .. (state?.Entries ?? []).Where(one => one.Month != f.Month).TakeLast(MonthsMax - 1),
                new PulseEntry(f.Month, f.Team, f.Answers, null),
            ],
        },
        ({ } known, PulseWithdrawn f) => known with
        {
            Entries =
            [
                .. known.Entries.Select(one => one.Month == f.Month ? one with { WithdrawnAt = f.WithdrawnAt } : one),
            ],
        },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow for a pulse."),
    };
}
