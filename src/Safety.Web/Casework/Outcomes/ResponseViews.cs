using Safety.Core.Casework.Outcomes;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Staff;

namespace Safety.Web.Casework.Outcomes;

/// <summary>The register of instruments.</summary>
/// <param name="Items">All of them; those that take no score say why.</param>
public sealed record InstrumentList(IReadOnlyList<InstrumentEntry> Items);

/// <summary>With whom a client works, as far as something was measured or said.</summary>
/// <param name="Client">The client.</param>
/// <param name="Items">One for each worker.</param>
public sealed record ResponseList(ClientId Client, IReadOnlyList<ResponseLine> Items);

/// <summary>One worker's line.</summary>
/// <param name="Id">The id of the two, as in alerts and addresses of pages.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Scores">How many scores count.</param>
/// <param name="LatestOn">The day of the latest, or null.</param>
/// <param name="IsUnderReview">Whether a review waits for its answer.</param>
public sealed record ResponseLine(Guid Id, NamedPerson Worker, int Scores, DateOnly? LatestOn, bool IsUnderReview);

/// <summary>How often the client turned to the worker without having agreed it before.</summary>
/// <param name="Days">In how many days.</param>
/// <param name="Now">In the latest of them.</param>
/// <param name="Before">In as many before.</param>
public sealed record ResponseDemandView(int Days, int Now, int Before);

/// <summary>What the rule says now.</summary>
/// <param name="Objects">Whether demand rises while benefit does not.</param>
/// <param name="Ground">Why, or null.</param>
/// <param name="Why">What was counted and measured, as a sentence.</param>
public sealed record ResponseRuleView(bool Objects, DivergenceGround? Ground, string Why);

/// <summary>One week of the two.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Demands">Contacts that the client began and nobody had agreed to.</param>
/// <param name="Minutes">Minutes of all contacts.</param>
public sealed record ResponseWeek(DateOnly From, int Demands, int Minutes)
{
    /// <summary>Weeks of a chart: as many as contacts are counted by day.</summary>
    public const int Shown = 16;

    private const int DaysOfWeek = 7;

    /// <summary>The weeks of a chart, the oldest first; the last of them ends today.</summary>
    /// <param name="contacts">The client's contacts, or null where nothing is counted.</param>
    /// <param name="worker">With whom, or null for everybody.</param>
    /// <param name="today">The day on the agency's clock.</param>
    internal static IReadOnlyList<ResponseWeek> Of(ContactLedger? contacts, StaffId? worker, DateOnly today) =>
    [
        .. ContactSpan.Of(contacts, worker, today, DaysOfWeek, Shown)
            .Select(one => new ResponseWeek(one.From, one.Counts.Demands, one.Counts.Minutes)),
    ];
}

/// <summary>A score. Words are "[sealed]" for whoever may not read them.</summary>
/// <param name="Id">Which.</param>
/// <param name="Instrument">The instrument.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Value">The score.</param>
/// <param name="On">The day on which it was taken.</param>
/// <param name="By">Who entered it.</param>
/// <param name="Withdrawn">Why it counts no more, or null.</param>
public sealed record OutcomeView(
    OutcomeId Id, Instrument Instrument, string Name, decimal Value, DateOnly On, NamedPerson By, string? Withdrawn);

/// <summary>A word on the gain.</summary>
/// <param name="Rater">Whose.</param>
/// <param name="Rating">What they said.</param>
/// <param name="On">Of which day.</param>
public sealed record GainView(GainRater Rater, GainRating Rating, DateOnly On);

/// <summary>A word that the worker added.</summary>
/// <param name="Words">What they said.</param>
/// <param name="AddedAt">When.</param>
public sealed record ResponseWordView(string Words, DateTimeOffset AddedAt);

/// <summary>A review.</summary>
/// <param name="Ground">Why it was opened.</param>
/// <param name="Why">What was counted and measured then.</param>
/// <param name="FoundAt">When it was opened.</param>
/// <param name="DueAt">By when somebody answers.</param>
/// <param name="IsOpen">Whether it waits for its answer.</param>
/// <param name="TimesFoundLate">How often it was found late.</param>
/// <param name="Words">What the worker added.</param>
/// <param name="Answer">The answer, or null.</param>
/// <param name="Step">What goes with it, or null.</param>
/// <param name="Reason">Why, or null.</param>
/// <param name="AnsweredBy">Who answered, or null.</param>
/// <param name="AnsweredAt">When, or null.</param>
/// <param name="QuietUntil">Until when the same is not found again, or null.</param>
public sealed record ResponseReviewView(
    DivergenceGround Ground, string Why, DateTimeOffset FoundAt, DateTimeOffset DueAt, bool IsOpen,
    int TimesFoundLate, IReadOnlyList<ResponseWordView> Words, ResponseAnswer? Answer, ResponseStep? Step,
    string? Reason, NamedPerson? AnsweredBy, DateTimeOffset? AnsweredAt, DateTimeOffset? QuietUntil);

/// <summary>One client and one worker: demand, what is measured and said, and the latest review.</summary>
/// <param name="Id">The id of the two.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Demand">The demand that is compared.</param>
/// <param name="Rule">What the rule says of it now.</param>
/// <param name="Weeks">The latest sixteen weeks, the oldest first.</param>
/// <param name="Scores">All scores that are kept, the latest first.</param>
/// <param name="Gains">What was said of the gain, the latest first.</param>
/// <param name="Effects">What followed each increase of support, the latest first.</param>
/// <param name="Review">The latest review, or null.</param>
/// <param name="PolicyVersion">By which policy it is judged.</param>
/// <param name="Version">The version, also in ETag.</param>
public sealed record ResponseView(
    Guid Id, ClientId ClientId, NamedPerson Worker, ResponseDemandView Demand, ResponseRuleView Rule,
    IReadOnlyList<ResponseWeek> Weeks, IReadOnlyList<OutcomeView> Scores, IReadOnlyList<GainView> Gains,
    IReadOnlyList<SupportEffect> Effects, ResponseReviewView? Review, int PolicyVersion, long Version);
